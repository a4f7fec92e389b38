"""The models that datamodel-code-generator found, kept from run to run: it takes seconds.

They are needed only where schemas are merged (:func:`is_merge`). The models of components with
merges depend on these components and on the components that they reach. A digest of the structure
of all of them identifies the parser's input: the same input gives the same models.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from wireloom.model.document import Document, JsonObject
from wireloom.model.references import REFERENCE_PREFIX, reachable, reference_name
from wireloom.normalize.keywords import ANNOTATIONS
from wireloom.parse.dcg import (
    Model,
    Models,
    ParsedType,
    Property,
    component_paths,
    models_of,
    read_models,
    structure,
    supported_version,
)

_ORDINARY_DEPTH = 30
"""For schemas that are nested deeper the parser always runs: it may refuse them."""


@dataclass(slots=True)
class Memory:
    """A question to the parser, as a digest, and the models that were its answer.

    Attributes:
        question: the digest of what the parser was asked.
        answer: the models that it found.
        merges_only: give the parser the components with merges and those that they reach, with all
            others empty, or do not run it where there are none. It takes less time, and the parser
            does not see the rest of the document, which it might refuse.
    """

    question: str = ""
    answer: tuple[Model, ...] = ()
    merges_only: bool = False

    def to_json(self) -> JsonObject:
        """The memory as JSON: the reverse of :meth:`from_json`."""
        return {"question": self.question, "answer": self.answer}  # named tuples are arrays

    @classmethod
    def from_json(cls, record: Any) -> Memory:
        """The memory that :meth:`to_json` wrote.

        Raises:
            TypeError, ValueError, LookupError: ``record`` was not written by it.
        """
        return cls(record["question"], tuple(map(_model_from_json, record["answer"])))


def models(document: Document, memory: Memory) -> Models:
    """The models of ``document``, at least those of the components with merges.

    If ``memory`` has the answer to the same question, it is used; otherwise the parser reads the
    document, and ``memory`` keeps the answer.

    Raises:
        WireloomError: as :func:`wireloom.parse.dcg.read_models`.
    """
    version = supported_version()
    paths = component_paths(document)
    merging, depth = _survey(document)
    scope = _scope(document, merging)
    asked = {paths[name]: structure(document.schemas[name], paths) for name in scope}
    question = _digest([version, asked])
    if memory.question == question and depth <= _ORDINARY_DEPTH:
        return models_of(document, memory.answer)
    if memory.merges_only:
        document = _with_others_empty(document, scope)
    found = read_models(document) if scope or not memory.merges_only else models_of(document, ())
    inside = {paths[name] for name in scope}
    memory.question = question
    memory.answer = tuple(
        model for path, model in found.by_path.items() if _component_path(path) in inside
    )
    return found


def _with_others_empty(document: Document, names: Collection[str]) -> Document:
    """``document`` with every component that is not among ``names`` empty.

    All the names stay: the paths of the models depend on them.
    """
    nothing: JsonObject = {}
    schemas = {name: each if name in names else nothing for name, each in document.schemas.items()}
    return Document({**document.data, "components": {"schemas": schemas}}, document.source)


def is_merge(schema: JsonObject) -> bool:
    """Whether several schemas are merged here: ``allOf``, or a union with keywords beside it."""
    if "allOf" in schema:
        return True
    return "anyOf" in schema and not _UNION.issuperset(schema)


_UNION = frozenset(["anyOf", "discriminator", *ANNOTATIONS])
"""The keywords of a union that nothing is merged with."""


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _component_path(path: str) -> str:
    """The component that the model at ``path`` is, or is inside of."""
    _, _, rest = path.removeprefix(REFERENCE_PREFIX).partition("/")
    return path.removesuffix(f"/{rest}") if rest else path


def _survey(document: Document) -> tuple[list[str], int]:
    """The components with merges, and how deep the schemas are nested."""
    merging: list[str] = []
    deepest = 0
    for name, schema in document.schemas.items():
        layers = list(_layers(schema))
        deepest = max(deepest, len(layers) - 1)
        if any(is_merge(each) for layer in layers for each in layer):
            merging.append(name)
    return merging, deepest


def _scope(document: Document, merging: Iterable[str]) -> list[str]:
    """The components that are ``merging``, and everything that these reach; sorted."""

    def referenced(name: str) -> list[str]:
        schema: JsonObject = document.schemas[name]
        inside = (each for layer in _layers(schema) for each in layer)
        references = (each["$ref"] for each in inside if "$ref" in each)
        return [cast(str, reference_name(each)) for each in references]

    return sorted(reachable(merging, referenced))


def _layers(schema: JsonObject) -> Iterator[list[JsonObject]]:
    """A schema in normal form, the schemas directly inside it, those inside these, and so on."""
    layer = [schema]
    while layer:
        yield layer
        layer = [each for here in layer if not _HOLDERS.isdisjoint(here) for each in _inside(here)]


_HOLDERS = frozenset(["properties", "anyOf", "allOf", "items", "additionalProperties"])


def _inside(schema: JsonObject) -> list[JsonObject]:
    others = (schema.get("items"), schema.get("additionalProperties"))
    return [
        *schema.get("properties", {}).values(),
        *schema.get("anyOf", ()),
        *schema.get("allOf", ()),
        *(each for each in others if isinstance(each, dict)),
    ]


# --- as JSON


def _model_from_json(record: Any) -> Model:
    path, bases, properties, alias = record
    return Model(
        path,
        tuple(bases),
        tuple(Property(name, required, _parsed_from_json(it)) for name, required, it in properties),
        None if alias is None else _parsed_from_json(alias),
    )


def _parsed_from_json(record: Any) -> ParsedType:
    kind, parts, target, values = record
    return ParsedType(kind, tuple(map(_parsed_from_json, parts)), target, tuple(values))
