"""A recorded payload without what deviates in it: does what deviates take a slow path?

The repaired payload lives in memory only: of a recording no more than figures leaves the process.
Runs where our package can be imported.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from .floor import records

KEPT = ("required", "tag")
"""The rules of what stays: a key that is missing cannot be taken away, and without the tag that is
unknown an object would be judged by all it holds, where it is kept as a dict now."""


def repaired(body: dict[str, Any], package: Any) -> tuple[dict[str, Any], dict[str, int]]:
    """``body`` less unknown keys and less every value that departs from the document.

    ``package`` is our package. Returns the body and how many values went, by rule.
    """
    body = copy.deepcopy(body)
    removed: Counter[str] = Counter()
    while found := [
        (each.pointer, each.rule)
        for each in package.ServerMessage.deviations(body)
        if each.rule not in KEPT
    ]:
        removed.update(rule for _, rule in found)
        _remove(body, {pointer for pointer, _ in found})
    # What is unknown depends on the class, and the class on the tags: hence last.
    made = package.ServerMessage.from_dict(body)
    for record in records(made):
        removed["unknown key"] += len(record.extra)
        record.extra = {}
    # Through JSON, as a body comes: strings that are the same object are found faster.
    return json.loads(json.dumps(made.to_dict())), dict(removed)


def _remove(body: dict[str, Any], pointers: Iterable[str]) -> None:
    """Remove the values at JSON Pointers (RFC 6901), the later items of a list first."""
    paths = [[*map(_token, pointer.split("/")[1:])] for pointer in pointers]
    for path in sorted(paths, key=_from_behind, reverse=True):
        holder: Any = body
        for token in path[:-1]:
            holder = holder[int(token) if isinstance(holder, list) else token]
        del holder[int(path[-1]) if isinstance(holder, list) else path[-1]]


def _token(text: str) -> str:
    return text.replace("~1", "/").replace("~0", "~")


def _from_behind(path: list[str]) -> list[tuple[int, str]]:
    """Sorts the second item of a list before the tenth, and what is inside after its holder."""
    return [(len(token), token) for token in path]
