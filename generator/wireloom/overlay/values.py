"""Changed copies of JSON values: nothing is changed in place, and what is the same is shared."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal, TypeAlias, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import JsonObject
from wireloom.model.pointer import Token

Keys: TypeAlias = tuple[Token, ...]
"""The keys and indices that lead from the top of a document to a value."""

Kind: TypeAlias = Literal["object", "array", "primitive"]

_NAMES: dict[Kind, str] = {
    "object": "an object",
    "array": "an array",
    "primitive": "a single value",
}


class IncompatibleError(Exception):
    """A value cannot be updated with another; the message says why."""


def kind_of(value: object) -> Kind:
    """The kind of ``value`` that decides how it is updated (Overlay 1.1.0, Action Object)."""
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive"


def merged(old: object, new: object, at: str = "") -> object:
    """``old`` with ``new`` merged into it (Overlay 1.1.0, Action Object).

    It is ``old`` itself if that makes no difference. ``at`` is the place that messages name.

    Raises:
        IncompatibleError: the two are of different kinds, here or further inside.
    """
    old_kind, new_kind = kind_of(old), kind_of(new)
    if old_kind != new_kind:
        place = f" at '{at}'" if at else ""
        raise IncompatibleError(
            f"there is {_NAMES[old_kind]}{place}, and the update has {_NAMES[new_kind]}"
        )
    if old_kind == "object":
        return _merged_objects(cast(JsonObject, old), cast(JsonObject, new), at)
    if old_kind == "array":
        more = cast("list[object]", new)
        return [*cast("list[object]", old), *more] if more else old
    return old if (type(old), old) == (type(new), new) else new


def _merged_objects(old: JsonObject, new: JsonObject, at: str) -> JsonObject:
    result = old
    for key, value in new.items():
        now = merged(old[key], value, json_pointer.join(at, key)) if key in old else value
        if key not in old or now is not old[key]:
            result = {**result, key: now}
    return result


def changed(data: Any, keys: Keys, change: Callable[[Any], Any]) -> Any:
    """``data`` with ``change`` applied at ``keys``: only the values that lead there are copied."""
    if not keys:
        return change(data)
    key = keys[0]
    child = changed(data[key], keys[1:], change)
    if child is data[key]:
        return data
    copy = data.copy()
    copy[key] = child
    return copy


def without(holder: Any, key: Token) -> Any:
    """A copy of the object or array ``holder`` without its member ``key``."""
    copy = holder.copy()
    del copy[key]
    return copy


def is_same(data: object, other: object, keys: Keys) -> bool:
    """Whether both have the same value at ``keys``, as JSON, in which true is not 1."""
    values: list[str] = []
    for each in (data, other):
        value, rest = json_pointer.descend(each, keys)
        if rest:
            return False
        values.append(json.dumps(value, sort_keys=True))
    return values[0] == values[1]
