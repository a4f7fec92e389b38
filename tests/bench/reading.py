"""What programs do with a decoded message: read a few attributes, or all of them.

Every peer is read by the same functions, with attributes spelled as the peer spells them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

Read = Callable[[Any], Any]

_KEYS = (
    *("message", "type", "status", "call", "id", "customer", "number", "transcript"),
    *("artifact", "toolCallList", "function", "arguments"),
)


def handler(fields: Callable[[Any], Sequence[str]], snake_case: bool) -> Read:
    """A handler that reads what most handlers do.

    That is type, status, the call's id, the customer's number, the transcript, and the arguments of
    tool calls, each where the class has it: a typed handler asks for no other attributes.

    Args:
        fields: the names of the attributes of an object.
        snake_case: whether the attributes are spelled in snake case.
    """
    spelled = [re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower() for key in _KEYS]
    names = spelled if snake_case else list(_KEYS)
    message, kind, status, call, identifier, customer, number, transcript = names[:8]
    artifact, tool_calls, function, arguments = names[8:]
    known: dict[type[Any], frozenset[str]] = {type(None): frozenset()}

    def get(value: Any, name: str) -> Any:
        cls: type[Any] = value.__class__
        if cls not in known:
            known[cls] = frozenset(fields(value))
        return getattr(value, name) if name in known[cls] else None

    def handle(event: Any) -> list[Any]:
        here = get(event, message)
        about, found = get(here, call), [get(here, kind), get(here, status)]
        found.append(get(about, identifier))
        found.append(get(get(here, customer) or get(about, customer), number))
        found.append(get(here, transcript) or get(get(here, artifact), transcript))
        for each in get(here, tool_calls) or ():
            found.append(get(get(each, function), arguments))
        return found

    return handle


def reader(fields: Callable[[Any], Sequence[str]]) -> Read:
    """A function that reads every attribute of every object, and counts the objects."""
    known: dict[type[Any], Sequence[str]] = {}

    def read(value: Any) -> int:
        kind: type[Any] = value.__class__
        if kind is list or kind is tuple:
            return sum([read(item) for item in value])
        if kind is dict:
            return sum([read(item) for item in value.values()])
        names = known.get(kind)
        if names is None:
            names = known[kind] = fields(value)
        return bool(names) + sum([read(getattr(value, name)) for name in names])

    return read
