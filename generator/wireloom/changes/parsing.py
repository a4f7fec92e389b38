"""Several revisions of a family parsed at once, each component as seldom as can be.

Parsing takes most of the time of a comparison, and revisions have most of their schemas in common.
What a component is in the intermediate representation follows from its own schema alone, unless
schemas are merged in it (``allOf``, a union beside properties): then it follows from those that it
refers to as well. So a component is parsed again only where its schema is another than in the
revision before, or schemas are merged; and the work is done by two processes.

The parser gets to see every name in its place, with an empty schema where the component is not its
business this time: nothing that it does depends on what is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from wireloom import subschemas
from wireloom.document import Document, JsonObject
from wireloom.ir import Component, Family
from wireloom.normalize import reference_name
from wireloom.normalize.keywords import ANNOTATIONS
from wireloom.parse import parse

_WORTH_A_PROCESS = 100
"""Fewer components than these are parsed before another process has started."""


@dataclass(frozen=True, slots=True)
class Task:
    """A family that is to be parsed: a document in normal form, and the components at its roots."""

    document: Document
    receive: tuple[str, ...]
    send: tuple[str, ...]


Chosen: TypeAlias = Mapping[str, bool]
"""The components of one document that a process has to look at; True for those it must parse."""


def parse_all(tasks: Sequence[Task]) -> list[Family]:
    """The family of each task, oldest first: what :func:`wireloom.parse.parse` gives for each.

    Raises:
        WireloomError: as :func:`wireloom.parse.parse`.
    """
    documents = [each.document for each in tasks]
    shares = _shares(documents)
    if sum(len(each) for share in shares for each in share) < _WORTH_A_PROCESS:
        parsed = [_parse(documents, share) for share in shares]
    else:
        with ProcessPoolExecutor(max_workers=1) as other:
            second = other.submit(_parse, documents, shares[1])
            parsed = [_parse(documents, shares[0]), second.result()]
    families: list[Family] = []
    known: dict[str, Component] = {}
    for number, task in enumerate(tasks):
        known |= parsed[0][number] | parsed[1][number]
        families.append(_family(task, known))
    return families


def _family(task: Task, known: Mapping[str, Component]) -> Family:
    info = cast(JsonObject, task.document.data["info"])
    return Family(
        title=info["title"],
        version=info["version"],
        components=tuple(known[name] for name in sorted(task.document.schemas)),
        receive=task.receive,
        send=task.send,
    )


def _parse(documents: Sequence[Document], share: Sequence[Chosen]) -> list[dict[str, Component]]:
    """The components that a share asks for, document by document."""
    return [
        _parse_some(document, chosen) for document, chosen in zip(documents, share, strict=True)
    ]


def _parse_some(document: Document, chosen: Chosen) -> dict[str, Component]:
    if not chosen:
        return {}
    schemas: JsonObject = {
        name: schema if name in chosen else {} for name, schema in document.schemas.items()
    }
    data: JsonObject = {**document.data, "components": {"schemas": schemas}}
    family = parse(Document(data, document.source), receive=(), send=())
    return {each.name: each for each in family.components if chosen.get(each.name)}


# --- who parses what


def _shares(documents: Sequence[Document]) -> tuple[list[Chosen], list[Chosen]]:
    """What each of two processes parses of each document, about equally much."""
    shares: tuple[list[Chosen], list[Chosen]] = ([], [])
    weights = [0, 0]
    before: JsonObject = {}
    for document in documents:
        chosen: tuple[dict[str, bool], dict[str, bool]] = ({}, {})
        merged = _merged(document.schemas)
        # Schemas that are merged stay together, with all that they refer to.
        chosen[0].update(dict.fromkeys(_closure(document.schemas, merged), False))
        chosen[0].update(dict.fromkeys(merged, True))
        weights[0] += sum(_weight(document.schemas[name]) for name in chosen[0])
        for name, schema in document.schemas.items():
            if name in merged or (name in before and before[name] == schema):
                continue
            lighter = 0 if weights[0] <= weights[1] else 1
            chosen[lighter][name] = True
            weights[lighter] += _weight(schema)
        for share, each in zip(shares, chosen, strict=True):
            share.append(each)
        before = document.schemas
    return shares


def _merged(schemas: JsonObject) -> set[str]:
    """The components inside of which schemas are merged."""
    return {name for name, schema in schemas.items() if any(map(_is_merge, _inside(schema)))}


def _is_merge(schema: JsonObject) -> bool:
    beside = schema.keys() - {"anyOf", "discriminator", *ANNOTATIONS}
    return "allOf" in schema or ("anyOf" in schema and bool(beside))


def _inside(schema: JsonObject) -> Iterator[JsonObject]:
    """``schema`` and the schemas inside of it."""
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(child for _, child in subschemas.children(here))


def _closure(schemas: JsonObject, names: Iterable[str]) -> set[str]:
    """What the components ``names`` lead to."""
    found: set[str] = set()
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for here in _inside(schemas[name]):
            reference = here.get("$ref")
            target = reference_name(reference) if isinstance(reference, str) else None
            if target is not None:
                waiting.append(target)
    return found


def _weight(schema: Any) -> int:
    """How much work a schema is, roughly."""
    return sum(1 for _ in _inside(schema))
