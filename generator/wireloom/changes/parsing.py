"""Several revisions of a family parsed at once, each component as seldom as can be.

Parsing takes most of the time of a comparison, and revisions have most of their schemas in common.
What a component is in the intermediate representation follows from its own schema alone, unless
schemas are merged in it (``allOf``, a union beside properties): then it follows from those that it
refers to as well. So a component is parsed again only where its schema is another than in the
revision before; and datamodel-code-generator, which takes seconds, is asked only about schemas that
are merged, since elsewhere it decides nothing (see :mod:`wireloom.parse.memory`).

The parser gets to see every name in its place, with an empty schema where the component is not its
business this time: nothing that it does depends on what is left out.
"""

from __future__ import annotations

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
    """A family that is to be parsed: a document in normal form, and the components at its roots."""

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
    plain_before: JsonObject = {}
    merged_before: JsonObject = {}
    for task in tasks:
        schemas = task.document.schemas
        merging = _merged(schemas)
        plain = {name: schema for name, schema in schemas.items() if name not in merging}
        changed = {name for name in plain if plain_before.get(name) != plain[name]}
        known |= _parse(task.document, changed, Memory.of_no_merges())
        merged = {name: schemas[name] for name in _closure(schemas, merging)}
        if merged != merged_before:
            found = _parse(task.document, merged, Memory())
            known |= {name: found[name] for name in merging}
        plain_before, merged_before = plain, merged
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
    """The components ``names``, with all others left empty."""
    if not names:
        return {}
    schemas: JsonObject = {
        name: schema if name in names else {} for name, schema in document.schemas.items()
    }
    data: JsonObject = {**document.data, "components": {"schemas": schemas}}
    family = parse(Document(data, document.source), receive=(), send=(), memory=memory)
    return {each.name: each for each in family.components if each.name in names}


def _merged(schemas: JsonObject) -> set[str]:
    """The components inside of which schemas are merged."""
    return {name for name, schema in schemas.items() if any(map(is_merge, _inside(schema)))}


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
