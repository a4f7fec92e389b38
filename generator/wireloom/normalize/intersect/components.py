"""What the components of a document are made of: the parts that ``allOf`` and references bring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from wireloom.model.document import CHECKS, WHOLE, JsonObject
from wireloom.model.references import reference_name, reference_to
from wireloom.normalize.limits import implied_type
from wireloom.normalize.schemas import body, parts_of, without


class Components:
    """The named schemas of a document in normal form, with ``allOf``.

    No component is defined by nothing but itself, so that following parts and references ends.
    """

    def __init__(self, schemas: JsonObject) -> None:
        self.schemas = schemas
        self._bases: dict[str, frozenset[str]] = {}
        self._unions: dict[str, bool] = {}
        self._final: dict[str, str] = {}

    def parts(self, schemas: Iterable[JsonObject]) -> Iterator[JsonObject]:
        """The schemas that must hold where ``schemas`` must hold: ``allOf`` taken apart.

        A part is a reference, a union, the checks beside these, or a schema without any of them.
        Bases come first.
        """
        for schema in schemas:
            said = body(schema)
            yield from self.parts(parts_of(said))
            union: JsonObject = {
                key: said[key] for key in ("anyOf", "discriminator") if key in said
            }
            rest = without(said, "anyOf", "discriminator", "allOf", CHECKS)
            if CHECKS in said:
                yield {CHECKS: said[CHECKS]}
            if rest:
                yield implied_type(rest) or rest
            if len(union.get("anyOf", ())) > 1:
                yield union

    def resolved(self, schemas: Iterable[JsonObject]) -> Iterator[JsonObject]:
        """The :meth:`parts` of ``schemas``, with those of components in the place of references."""
        for part in self.parts(schemas):
            if "$ref" in part:
                inside = self.resolved([self.schemas[self.final(target(part))]])
                yield from (told for each in inside if (told := _without_whole(each)))
            else:
                yield part

    def final(self, name: str) -> str:
        """The component at the end of a chain of components that are nothing but references."""
        passed: list[str] = []
        while name not in self._final:
            said = body(self.schemas[name])
            if said.keys() != {"$ref"}:
                self._final[name] = name
                break
            passed.append(name)
            name = target(said)
        self._final.update(dict.fromkeys(passed, self._final[name]))
        return self._final[name]

    def is_union(self, name: str) -> bool:
        """Whether the component is a choice, or has one among its parts."""
        name = self.final(name)
        if name not in self._unions:
            self._unions[name] = any(
                "anyOf" in part for part in self.resolved([self.schemas[name]])
            )
        return self._unions[name]

    def bases(self, name: str) -> frozenset[str]:
        """The components that hold wherever ``name`` holds."""
        name = self.final(name)
        if name not in self._bases:
            parts = self.parts([self.schemas[name]])
            direct = frozenset({self.final(target(each)) for each in parts if "$ref" in each})
            self._bases[name] = direct.union(*(self.bases(each) for each in direct))
        return self._bases[name]


def _without_whole(part: JsonObject) -> JsonObject:
    """``part`` without the references to all that the document says of a component.

    The place that the component is merged into has such a reference of its own.
    """
    if part.keys() != {CHECKS}:
        return part
    kept = [check for check in part[CHECKS] if WHOLE not in check]
    return {CHECKS: kept} if kept else {}


def target(reference: JsonObject) -> str:
    """The component that ``reference`` refers to."""
    return cast(str, reference_name(reference["$ref"]))


def reference(name: str) -> JsonObject:
    """A reference to the component ``name``."""
    return {"$ref": reference_to(name)}


def is_merge(schema: JsonObject) -> bool:
    """Whether several schemas hold together: ``allOf``, or a union with keywords beside it."""
    return "allOf" in schema or ("anyOf" in schema and not _UNION.issuperset(body(schema)))


_UNION = frozenset(["anyOf", "discriminator", CHECKS])
"""The keywords of a union that nothing is merged with."""
