"""The schemas that a few roots reach, and what each reference on the way leads to.

References are followed inside the document only: nothing is fetched, and no other file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model import subschemas
from wireloom.model.document import SNAPSHOT, Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.hints import similar_names
from wireloom.model.pointer import Token
from wireloom.model.references import COMPONENTS, fragment_tokens, reachable, reference_to
from wireloom.model.wording import number
from wireloom.slice.roots import bodies

Tokens: TypeAlias = tuple[str, ...]
"""A JSON Pointer, split: the way from the top of the document to a schema."""

Schema: TypeAlias = "JsonObject | bool"

SCHEMAS = tuple(json_pointer.split(COMPONENTS))
"""Where the named schemas are."""

_MOST_HOPS = 100
"""How many references are followed on one way; more than that go in a circle."""


@dataclass(slots=True)
class Reach:
    """The schemas that are reachable, by place; and the place that each reference leads to.

    A reference that leads to nothing has no place.
    """

    schemas: dict[Tokens, Schema] = field(default_factory=dict[Tokens, Schema])
    targets: dict[str, Tokens | None] = field(default_factory=dict[str, "Tokens | None"])


def reach(document: Document, roots: Iterable[str]) -> Reach:
    """Everything in ``document`` that is reachable from ``roots``.

    Raises:
        WireloomError: there is no such root, or a reference leads out of the document.
    """
    found = Reach()
    answers: dict[Tokens, Tokens] = {
        (*SCHEMAS, message): (*SCHEMAS, answer) for message, answer in document.answers.items()
    }

    def following(place: Tokens) -> Iterator[Tokens]:
        schema = found.schemas[place] = cast(Schema, _lookup(document, place)[0])
        for reference, written_at in _references(document, schema, place):
            if reference not in found.targets:
                found.targets[reference] = _target(document, reference, written_at)
            target = found.targets[reference]
            if target is not None:
                yield target
        if place in answers:  # a program that receives a message has to be able to answer it
            yield answers[place]

    reachable([root_place(document, root) for root in roots], following)
    return found


def split_root(root: str) -> tuple[str, str]:
    """The name and the reference that ``root`` has; an empty one where it has only the other.

    A root is the name of a component, ``#`` and a JSON Pointer, or ``NAME=#/pointer``.
    """
    name, equals, pointer = root.partition("=#/")
    if equals:
        return name, f"#/{pointer}"
    return ("", root) if root.startswith("#/") else (root, "")


def root_place(document: Document, root: str) -> Tokens:
    """The place of the schema that the user called ``root``.

    In a snapshot, which has components only, ``NAME=#/pointer`` is the component ``NAME``.

    Raises:
        WireloomError: there is no schema of this name or at this pointer.
    """
    name, reference = split_root(root)
    place = fragment_tokens(reference[1:]) if reference else (*SCHEMAS, name)
    value, rest = _lookup(document, place)
    if not rest and isinstance(value, dict | bool) and subschemas.is_schema_place(place):
        return place
    if not reference:
        hint = similar_names(root, document.schemas)
        raise WireloomError(
            f"there is no schema called {root!r}",
            where=Location(document.source),
            why=f"the document has {number(len(document.schemas), 'schema')}{hint}",
            todo="name a schema, or give the JSON Pointer of one, beginning with '#/'",
        )
    if SNAPSHOT in document.data and name in document.schemas:
        return (*SCHEMAS, name)
    raise _no_schema(document, reference, value, rest)  # pyright: ignore[reportUnknownArgumentType]


def has_root(document: Document, root: str) -> bool:
    """Whether ``document`` has the schema that the user called ``root``."""
    try:
        root_place(document, root)
    except WireloomError:
        return False
    return True


def _no_schema(
    document: Document, reference: str, value: object, rest: Sequence[Token]
) -> WireloomError:
    why, todo = "the value there is not a schema", ""
    if rest:
        keys = cast(JsonObject, value) if isinstance(value, dict) else {}
        why = f"the document has nothing at {rest[0]!r}{similar_names(str(rest[0]), keys)}"
    else:
        below = [body.root for body in bodies(document) if _is_below(body.pointer, reference[1:])]
        names = list(dict.fromkeys(below))[:_MOST_HINTS]
        todo = f"schemas below it: {', '.join(names)}" if names else ""
    return WireloomError(
        f"there is no schema at {reference!r}",
        where=Location(document.source),
        why=why,
        todo=todo or "`wireloom roots FILE` lists the schemas that may be roots",
    )


_MOST_HINTS = 3


def _is_below(pointer: str, parent: str) -> bool:
    return pointer.startswith(f"{parent}/")


def mapping_of(schema: JsonObject) -> dict[str, str]:
    """The mapping of the discriminator of ``schema`` (OpenAPI 3.1, Discriminator Object)."""
    mapping = _discriminator(schema).get("mapping")
    if not isinstance(mapping, dict):
        return {}
    pairs = cast("dict[str, object]", mapping).items()
    return {key: value for key, value in pairs if isinstance(value, str)}


def default_of(schema: JsonObject) -> str | None:
    """The ``defaultMapping`` of the discriminator (OpenAPI 3.2, Discriminator Object)."""
    default = _discriminator(schema).get("defaultMapping")
    return default if isinstance(default, str) else None


def _discriminator(schema: JsonObject) -> JsonObject:
    given = schema.get("discriminator")
    return cast(JsonObject, given) if isinstance(given, dict) else {}


def _mapped(document: Document, value: str) -> str:
    """The reference that ``value`` of a mapping is: it names a schema, or is a reference."""
    is_name = value in document.schemas or not re.search(r"[/#:]|\.(json|ya?ml)$", value)
    return reference_to(value) if is_name else value


# --- references


def _references(
    document: Document, schema: Schema, place: Tokens
) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """Each reference in ``schema`` and its subschemas, and the place where it is written."""
    waiting: list[tuple[JsonObject, tuple[Token, ...]]] = []
    if isinstance(schema, dict):
        waiting.append((schema, place))
    while waiting:
        here, path = waiting.pop()
        _refuse_dynamic(document, here, path)
        if isinstance(here.get("$ref"), str):
            yield here["$ref"], (*path, "$ref")
        for key, value in mapping_of(here).items():
            yield _mapped(document, value), (*path, "discriminator", "mapping", key)
        if (default := default_of(here)) is not None:
            yield _mapped(document, default), (*path, "discriminator", "defaultMapping")
        waiting.extend((child, (*path, *way)) for way, child in subschemas.children(here))


def _refuse_dynamic(document: Document, schema: JsonObject, path: Sequence[Token]) -> None:
    for keyword in ("$dynamicRef", "$recursiveRef"):
        if keyword in schema:
            raise WireloomError(
                f"the reference {schema[keyword]!r} leads to nothing",
                where=read.locate(document, json_pointer.build((*path, keyword))),
                why=f"no schema has the anchor that {keyword} means",
            )


def _target(document: Document, reference: str, written_at: Sequence[Token]) -> Tokens | None:
    """The place of the schema that ``reference`` leads to, or None where it leads to nothing."""
    refusal = document.origins.refused.get(reference)
    if refusal is not None and refusal.is_missing and written_at[-1] != "$ref":
        return None  # the variants of the union are known without it
    if refusal is not None:
        where = read.locate(document, json_pointer.build(written_at))
        raise WireloomError(refusal.what, where=where, why=refusal.why, todo=refusal.todo)
    address, _, fragment = reference.partition("#")
    if address:
        raise WireloomError(
            f"the reference {reference!r} leads out of the document",
            where=read.locate(document, json_pointer.build(written_at)),
            why="only references inside the document are followed: nothing was read or fetched",
            todo="put the schema into the document, and refer to it by '#/components/schemas/...'",
        )
    if not fragment.startswith("/"):
        return None
    place = fragment_tokens(fragment)
    value, rest = _lookup(document, place)
    return place if not rest and isinstance(value, dict | bool) else None


def _lookup(document: Document, place: Sequence[Token]) -> tuple[object, Sequence[Token]]:
    """The value at ``place``, following references to other objects that are on the way.

    The second part is what is left of the way: nothing, if the value was found.
    """
    here, rest = json_pointer.descend(document.data, place)
    for _hop in range(_MOST_HOPS):
        reference = _local_reference(here) if rest else None
        if reference is None:
            break
        place = (*fragment_tokens(reference[1:]), *rest)
        here, rest = json_pointer.descend(document.data, place)
    return here, rest


def _local_reference(here: object) -> str | None:
    """The reference to another place of the document that ``here`` is, or None."""
    reference = cast(JsonObject, here).get("$ref") if isinstance(here, dict) else None
    return reference if isinstance(reference, str) and reference.startswith("#/") else None
