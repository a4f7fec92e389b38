"""What a payload has our package do, counted: objects, fields, keys, members of enums, tags, calls.

Runs where our package can be imported.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, cast

from .floor import class_of, fields, is_record, records

Counts = dict[str, int]

COUNTED = {
    "records": "objects made",
    "fields": "fields that their classes have",
    "keys": "of these, keys that came",
    "nulls": "nulls",
    "unknown": "unknown keys",
    "members": "members of enums",
    "tags": "classes chosen by a tag",
    "calls": "calls of Python functions",
}
"""What is counted, and in words."""


def counts(body: dict[str, Any], decode: Callable[[Any], Any]) -> Counts:
    """The counters of one decode of ``body``, by the keys of ``COUNTED``."""
    made = decode(body)
    found: Counts = dict.fromkeys(COUNTED, 0)
    found["calls"] = _calls(lambda: decode(body))
    for record in records(made):
        kind = class_of(record)
        found["records"] += 1
        found["fields"] += len(fields(kind))
        values = [getattr(record, slot) for slot in fields(kind)]
        found["keys"] += len(values) - values.count(None)
        found["nulls"] += len(record._nulls)
        found["unknown"] += len(record.extra)
        found["members"] += sum(map(_members, values))
        rules = kind._rules().properties
        for slot, key in fields(kind).items():
            found["tags"] += _tags(rules[key], getattr(record, slot))
    return found


def _members(value: Any) -> int:
    """The members of enums in a field: one, or those in a list."""
    if isinstance(value, list):
        return sum([_members(each) for each in cast("list[object]", value)])
    return int(hasattr(class_of(value), "_value2member_map_"))


def _tags(codec: Any, value: Any) -> int:
    """How often a tag chose the class in the value of one field."""
    if isinstance(value, list):
        item: Any = getattr(codec, "item", None)
        return sum([_tags(item, each) for each in cast("list[object]", value)])
    inner = [getattr(codec, "codec", None), *getattr(codec, "codecs", ())]
    below = max((_tags(each, value) for each in inner if each is not None), default=0)
    return below or int(class_of(codec).__name__ == "Tagged" and is_record(value))


def _calls(run: Callable[[], object]) -> int:
    """The calls of Python functions in ``run``, its own left out."""
    calls = -1

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(called)
    try:
        run()
    finally:
        sys.setprofile(None)
    return calls
