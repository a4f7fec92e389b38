"""What datamodel-code-generator has found, kept from run to run: to ask it takes seconds.

Its answer decides something only where schemas meet (:func:`is_merge`); elsewhere the document is
read as it stands. What it says of the components in which some meet depends on these and on what
they reach. So the question is the structure of those components, and as long as that is the same,
so is the answer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from wireloom.document import REFERENCE_PREFIX, Document, JsonObject
from wireloom.normalize import reference_name
from wireloom.normalize.keywords import ANNOTATIONS
from wireloom.parse.dcg import (
    Model,
    Models,
    Property,
    Shape,
    component_paths,
    models_of,
    read_models,
    structure,
    supported_version,
)

_ORDINARY_DEPTH = 30
"""Schemas that are nested deeper are shown to the parser in any case: it may refuse them."""


@dataclass(slots=True)
class Memory:
    """A question to the parser, as a digest, and the models that were its answer."""

    question: str = ""
    answer: tuple[Model, ...] = ()

    @classmethod
    def of_no_merges(cls) -> Memory:
        """A memory that has the answer for every document in which no schemas meet: nothing.

        The parser decides nothing there; with this it is not even imported.
        """
        nothing_asked: JsonObject = {}
        return cls(_digest([supported_version(), nothing_asked]))

    def to_json(self) -> JsonObject:
        """The memory as JSON: the reverse of :meth:`from_json`."""
        return {"question": self.question, "answer": [_model_to_json(each) for each in self.answer]}

    @classmethod
    def from_json(cls, record: Any) -> Memory:
        """The memory that :meth:`to_json` wrote.

        Raises:
            TypeError, ValueError, LookupError: it did not write ``record``.
        """
        return cls(record["question"], tuple(map(_model_from_json, record["answer"])))


def models(document: Document, memory: Memory) -> Models:
    """What the parser finds in ``document``, at least of the components in which schemas meet.

    Where the question is the one that ``memory`` knows, so is the answer; otherwise the parser is
    asked about all of the document, and ``memory`` keeps the answer.

    Raises:
        WireloomError: as :func:`wireloom.parse.dcg.read_models`.
    """
    version = supported_version()
    paths = component_paths(document)
    scope = _scope(document)
    asked = {paths[name]: structure(document.schemas[name], paths) for name in scope}
    question = _digest([version, asked])
    if memory.question == question and _is_ordinary(document):
        return models_of(document, memory.answer)
    found = read_models(document)
    inside = {paths[name] for name in scope}
    memory.question = question
    memory.answer = tuple(
        model for path, model in found.by_path.items() if _component_path(path) in inside
    )
    return found


def is_merge(schema: JsonObject) -> bool:
    """Whether several schemas meet here: ``allOf``, or a union with something beside it."""
    if "allOf" in schema:
        return True
    return "anyOf" in schema and not set(schema) <= {"anyOf", "discriminator", *ANNOTATIONS}


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _component_path(path: str) -> str:
    """The component that the model at ``path`` is, or is inside of."""
    _, _, rest = path.removeprefix(REFERENCE_PREFIX).partition("/")
    return path.removesuffix(f"/{rest}") if rest else path


def _scope(document: Document) -> list[str]:
    """The components in which schemas meet, and everything that these reach; sorted."""
    reached: set[str] = set()
    waiting = [
        name
        for name, schema in document.schemas.items()
        if any(is_merge(each) for each, _ in _within(schema))
    ]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            inside = _within(document.schemas[name])
            references = (each["$ref"] for each, _ in inside if "$ref" in each)
            waiting += [cast(str, reference_name(each)) for each in references]
    return sorted(reached)


def _is_ordinary(document: Document) -> bool:
    schemas = document.schemas.values()
    return all(depth <= _ORDINARY_DEPTH for schema in schemas for _, depth in _within(schema))


def _within(schema: JsonObject) -> Iterator[tuple[JsonObject, int]]:
    """A schema in normal form and all those inside, each with how deep inside it is."""
    waiting = [(schema, 0)]
    for here, depth in waiting:  # which grows on the way
        yield here, depth
        inner = [
            *here.get("properties", {}).values(),
            *here.get("anyOf", ()),
            *here.get("allOf", ()),
        ]
        others = (here.get("items"), here.get("additionalProperties"))
        inner += [each for each in others if isinstance(each, dict)]
        waiting += [(each, depth + 1) for each in inner]


# --- as JSON


def _model_to_json(model: Model) -> list[Any]:
    properties = [
        [each.name, each.required, _shape_to_json(each.shape)] for each in model.properties
    ]
    alias = None if model.alias is None else _shape_to_json(model.alias)
    return [model.path, list(model.bases), properties, alias]


def _model_from_json(record: Any) -> Model:
    path, bases, properties, alias = record
    return Model(
        path,
        tuple(bases),
        tuple(Property(name, required, _shape_from_json(it)) for name, required, it in properties),
        None if alias is None else _shape_from_json(alias),
    )


def _shape_to_json(shape: Shape) -> list[Any]:
    return [shape.kind, [_shape_to_json(each) for each in shape.parts], shape.target, shape.values]


def _shape_from_json(record: Any) -> Shape:
    kind, parts, target, values = record
    return Shape(kind, tuple(map(_shape_from_json, parts)), target, tuple(values))
