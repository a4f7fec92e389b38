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


def handler(snake_case: bool) -> Read:
    """A handler that reads what most handlers do.

    That is type, status, the call's id, the customer's number, the transcript, and the arguments of
    tool calls, each where the message has it.
    """
    spelled = [re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower() for key in _KEYS]
    names = spelled if snake_case else list(_KEYS)
    message, kind, status, call, identifier, customer, number, transcript = names[:8]
    artifact, tool_calls, function, arguments = names[8:]

    def handle(event: Any) -> list[Any]:
        here = getattr(event, message, None)
        found = [getattr(here, kind, None), getattr(here, status, None)]
        about = getattr(here, call, None)
        found.append(getattr(about, identifier, None))
        who = getattr(here, customer, None) or getattr(about, customer, None)
        found.append(getattr(who, number, None))
        said = getattr(here, transcript, None)
        found.append(said or getattr(getattr(here, artifact, None), transcript, None))
        for each in getattr(here, tool_calls, None) or ():
            found.append(getattr(getattr(each, function, None), arguments, None))
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
