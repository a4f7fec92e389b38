"""Parses several revisions of a family, each component only when its schema has changed.

Parsing takes most of the time of a comparison, and revisions have most of their schemas in common.
The intermediate representation of a component depends on its own schema alone, unless schemas are
merged in it (``allOf``, a union beside properties); then it depends on those that it refers to as
well. So a component is parsed again only if its schema differs from the one in the revision before.
And datamodel-code-generator, which takes seconds, is used only for merged schemas, since elsewhere
it decides nothing (see :mod:`wireloom.parse.memory`).

The parser receives every name, with an empty schema for each component that need not be parsed. The
others do not depend on it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from wireloom.model import subschemas
from wireloom.model.document import Document, JsonObject
from wireloom.model.ir import Component, Family
from wireloom.model.references import reference_name
from wireloom.parse import parse
from wireloom.parse.memory import Memory, is_merge


@dataclass(frozen=True, slots=True)
class Task:
    """A family to parse: a normalized document, and the components that are its roots."""

    document: Document
    receive: tuple[str, ...]
    send: tuple[str, ...]


def parse_all(tasks: Sequence[Task]) -> list[Family]:
    """The family of each task, oldest first: what :func:`wireloom.parse.parse` gives for each.

    Raises:
        WireloomError: as :func:`wireloom.parse.parse`.
    """
    families: list[Family] = []
    known: dict[str, Component] = {}
    before: dict[str, str] = {}
    merged_before: dict[str, str] = {}
    for task in tasks:
        schemas = task.document.schemas
        # As text, because the order of properties counts, and equal dicts may differ in it.
        texts = {name: json.dumps(schema) for name, schema in schemas.items()}
        merging = _merged(schemas)
        changed = {name for name in texts.keys() - merging if before.get(name) != texts[name]}
        known |= _parse(task.document, changed, Memory.of_no_merges())
        merged = {name: texts[name] for name in sorted(_closure(schemas, merging))}
        if merged != merged_before:
            found = _parse(task.document, merged, Memory())
            known |= {name: found[name] for name in merging}
        before = {name: text for name, text in texts.items() if name not in merging}
        merged_before = merged
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


def _parse(document: Document, names: Collection[str], memory: Memory) -> dict[str, Component]:
    """The components ``names``, parsed with all others empty."""
    if not names:
        return {}
    schemas: JsonObject = {
        name: schema if name in names else {} for name, schema in document.schemas.items()
    }
    data: JsonObject = {**document.data, "components": {"schemas": schemas}}
    family = parse(Document(data, document.source), receive=(), send=(), memory=memory)
    return {each.name: each for each in family.components if each.name in names}


def _merged(schemas: JsonObject) -> set[str]:
    """The components with merged schemas in them."""
    return {name for name, schema in schemas.items() if any(map(is_merge, _inside(schema)))}


def _inside(schema: JsonObject) -> Iterator[JsonObject]:
    """``schema`` and the schemas inside of it."""
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(child for _, child in subschemas.children(here))


def _closure(schemas: JsonObject, names: Iterable[str]) -> set[str]:
    """The components ``names``, and all that they refer to."""
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
