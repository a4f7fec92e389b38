"""What the page about a pasted webhook shows. It runs in the browser, with the package alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, cast

from vapi_messages import Record, ServerMessage

_LONGEST = 120


def look(text: str) -> str:
    """Decode the text of a webhook; return what there is to see, or an error, as JSON."""
    try:
        data = json.loads(text)
        if not isinstance(data, dict):
            return json.dumps({"error": "This is JSON, but not an object."})
        body = cast("dict[str, Any]", data)
        body = body if "message" in body else {"message": body}
        found = ServerMessage.deviations(body)
        event = ServerMessage.from_json(json.dumps(body))
    except (ValueError, RecursionError) as error:
        return json.dumps({"error": f"This cannot be read: {error}"})
    message: Any = event.message
    return json.dumps(
        {
            "class": type(message).__name__ if isinstance(message, Record) else None,
            "attributes": list(attributes(message, "message")),
            "unknown": list(unknown(event, "event")),
            "deviations": [
                {
                    "at": each.pointer,
                    "rule": each.rule,
                    "expected": each.expected,
                    "found": each.found,
                }
                for each in found
            ],
            "same": event.to_dict() == body,
        }
    )


def attributes(value: Any, path: str) -> Iterator[dict[str, str]]:
    """The attributes that hold plain values, with the type and the value of each."""
    parts = list(_parts(value, path))
    for place, inner in parts:
        if inner is not None:
            yield from attributes(inner, place)
    if not parts:
        text = value if isinstance(value, str) else json.dumps(value, default=repr)
        text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        yield {"path": path, "type": type(value).__name__, "value": text}


def unknown(value: Any, path: str) -> Iterator[dict[str, str]]:
    """Where the program finds the values of keys that the document does not know."""
    if isinstance(value, Record):
        for key in value.extra:
            yield {"path": f"{path}.extra[{key!r}]", "class": type(value).__name__}
    for place, inner in _parts(value, path):
        yield from unknown(inner, place)


def _parts(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """The attributes of a record, or the items of a list that has records."""
    if isinstance(value, Record):
        for field in fields(value):
            if field.name != "extra" and not field.name.startswith("_"):
                yield f"{path}.{field.name}", getattr(value, field.name)
    elif isinstance(value, list):
        items = cast("list[Any]", value)
        if any(isinstance(each, Record) for each in items):
            yield from ((f"{path}[{at}]", each) for at, each in enumerate(items))
