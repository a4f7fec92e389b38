"""Schemas that are made from values: the least that allows all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from wireloom.model.document import JsonObject

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)

_OBJECT: Any = dict
_ARRAY: Any = list
_STRING: Any = str


def schema_of(values: Iterable[Any]) -> JsonObject | None:
    """A schema for ``values``; None if all are null, as these tell nothing of a type.

    Every number is a ``number``: a whole one can be one by chance. Objects stay open.
    """
    by_type: dict[str, list[Any]] = {}
    for each in values:
        if each is not None:
            by_type.setdefault(type_of(each), []).append(each)
    schemas = [_of_type(name, each) for name, each in sorted(by_type.items())]
    if len(schemas) > 1:
        return {"oneOf": schemas}
    return schemas[0] if schemas else None


def type_of(value: object) -> str:
    """The type of a JSON value other than null, as JSON Schema calls it."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, _ARRAY):
        return "array"
    return "object" if isinstance(value, _OBJECT) else "string"


def types_of(schema: JsonObject) -> set[str]:
    """The types that ``schema`` names, also in its variants."""
    named = schema.get("type", [])
    names = {named} if isinstance(named, str) else set(named)
    for keyword in ("oneOf", "anyOf"):
        for variant in schema.get(keyword, ()):
            names |= types_of(variant)
    return names


def _of_type(name: str, values: list[Any]) -> JsonObject:
    if name == "string" and all(_DATE_TIME.fullmatch(each) for each in values):
        return {"type": name, "format": "date-time"}
    if name == "array":
        items = schema_of(item for each in values for item in each)
        return {"type": name, "items": items or {}}
    return {"type": name}
