"""The parts of a document's components that checks refer to: a package needs no others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from wireloom.model import pointer, subschemas
from wireloom.model.document import JsonObject
from wireloom.model.ir import Checks
from wireloom.model.references import reference_name

_Schema: TypeAlias = "JsonObject | bool"
_Path: TypeAlias = tuple[str, ...]
"""The name of a component, and the way from there to a schema inside it."""

_COMPONENT = 2
"""Where the name of the component is in a JSON Pointer into it."""


def referenced_parts(
    schemas: Mapping[str, _Schema], checks: Iterable[Checks]
) -> Iterator[tuple[str, _Schema]]:
    """The components with what ``checks`` refer to, directly or by way of other components.

    A component of which only schemas inside it are needed is left with these and with the way to
    them. So a JSON Pointer to a schema that is needed leads to it here as well.

    Args:
        schemas: the components by their names.
        checks: the checks of a package.
    """
    paths = _referenced(schemas, checks)
    for name, schema in schemas.items():
        needed = sorted(path[1:] for path in paths if path[0] == name)
        if needed:
            yield name, schema if needed[0] == () else _pruned(schema, needed)


def _referenced(schemas: Mapping[str, _Schema], checks: Iterable[Checks]) -> set[_Path]:
    found: set[_Path] = set()
    waiting: list[_Path] = []
    for each in checks:
        waiting += [tuple(pointer.split(place)[_COMPONENT:]) for place in each.whole]
        for text in each.schemas:
            waiting += _references(json.loads(text))
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _references(pointer.value_at(schemas, path))
    return found


def _references(schema: Any) -> list[_Path]:
    """The components that ``schema`` and the schemas inside it refer to."""
    every = subschemas.every(cast(JsonObject, schema)) if isinstance(schema, dict) else []
    return [(cast(str, reference_name(each["$ref"])),) for each in every if "$ref" in each]


def _pruned(schema: _Schema, needed: Iterable[_Path]) -> JsonObject:
    """``schema`` with nothing but what the paths in ``needed`` lead to."""
    pruned: JsonObject = {}
    for path in needed:
        _put(pruned, schema, path)
    return pruned


def _put(target: Any, source: Any, path: _Path) -> None:
    """Put what ``path`` leads to in ``source`` into ``target``."""
    token, rest = path[0], path[1:]
    inside = pointer.value_at(source, [token])
    key: Any = token
    if isinstance(target, list):
        key = int(token)
        held = cast("list[Any]", target)  # type: ignore[redundant-cast]  # pyright needs it
        held += [{} for _ in range(len(held), key + 1)]
    if not rest:
        target[key] = inside
        return
    if not isinstance(target, list):
        target.setdefault(key, [] if isinstance(inside, list) else {})
    elif isinstance(inside, list) and not target[key]:
        target[key] = []
    if target[key] is not inside:  # or all of it is there already
        _put(target[key], inside, rest)
