"""Counts of what a receiver got, in files that ``wireloom audit --merge`` adds up."""

from __future__ import annotations

import atexit
import json
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from .. import Record, has_typed_extra, json_keys
from ..json_values import JSON_ARRAY, JSON_OBJECT

if TYPE_CHECKING:
    from .bodies import Body

_MOST = 2_000
"""The maximum number of places, and of unknown keys, of one class."""

_LONGEST = 60
"""How many characters of a tag or a key are kept."""

_OTHER = "(other places)"


class Tally:
    """Counts messages, where they depart from the document, and the keys that it does not know.

    Pass one as ``on_deviation`` of a receiver. Values are not kept, only places, rules and keys.

    Args:
        folder: where the file with the counts goes. Each tally writes a file of its own, so several
            processes may share a folder.
        every: after how many seconds the next message writes the file again. It is also written
            when the program ends, and by ``save``.

    Raises:
        OSError: the folder cannot be made.
    """

    def __init__(self, folder: str | os.PathLike[str], *, every: float = 60.0) -> None:
        self._started = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        name = f"{self._started.replace(':', '')}-{secrets.token_hex(4)}.json"
        Path(folder).mkdir(parents=True, exist_ok=True)
        self.file = Path(folder) / name
        self._every = every
        self._saved = time.monotonic()
        self._lock = Lock()
        self._package = ""
        self._classes: dict[str, _Class] = {}
        atexit.register(self.save)

    def count(self, package: str, name: str, body: Body, deviations: list[Any]) -> None:
        """Count one message: the class, which may be empty, and where it departs."""
        tag = body.message.get("type") if isinstance(body.message, JSON_OBJECT) else None
        title = name or (f"(unknown: {tag[:_LONGEST]})" if isinstance(tag, str) else "(unknown)")
        unknown = list(_unknown_keys(body.whole))
        with self._lock:
            self._package = package
            seen = self._classes.setdefault(title, _Class(is_known=bool(name)))
            seen.count(deviations, body.json(), unknown)
        if time.monotonic() - self._saved >= self._every:
            self.save()

    def save(self) -> None:
        """Write the file, as a whole; nothing where there was no message.

        Raises:
            OSError: it cannot be written.
        """
        with self._lock:
            self._saved = time.monotonic()
            if not self._classes:
                return
            first = {"file": f"received from {self._started}", "line": 0}
            classes = [each.record(name, first) for name, each in sorted(self._classes.items())]
            payloads = sum(each.payloads for each in self._classes.values())
            package = {"package": self._package, "payloads": payloads, "classes": classes}
            text = json.dumps({"version": 1, "packages": [package]}, indent=2) + "\n"
            staged = self.file.with_suffix(".tmp")
            staged.write_text(text, encoding="utf-8")
            staged.replace(self.file)


class _Class:
    """The counts for one class of message."""

    def __init__(self, *, is_known: bool) -> None:
        self.payloads = 0
        self._is_known = is_known
        self._conforming = 0
        self._places: dict[tuple[str, str, str, str | None], list[int]] = {}
        self._unknown: dict[tuple[str, str], int] = {}

    def count(self, deviations: list[Any], data: Any, unknown: list[tuple[str, str]]) -> None:
        self.payloads += 1
        self._conforming += not deviations
        seen: set[Any] = set()
        for each in deviations:
            place = (_place(each.pointer, data), each.rule, each.expected, each.key)
            if place not in self._places and len(self._places) >= _MOST:
                place = (_OTHER, each.rule, "", None)
            counts = self._places.setdefault(place, [0, 0])
            counts[0] += 1
            counts[1] += place not in seen
            seen.add(place)
        for key in unknown:
            known = key in self._unknown or len(self._unknown) < _MOST
            where = key if known else (key[0], _OTHER)
            self._unknown[where] = self._unknown.get(where, 0) + 1

    def record(self, name: str, first: dict[str, Any]) -> dict[str, Any]:
        """The counts as JSON, in the form that ``wireloom audit --save`` writes."""
        return {
            "class": name,
            "known": self._is_known,
            "payloads": self.payloads,
            "conforming": self._conforming,
            "deviations": [
                {"pointer": pointer, "rule": rule, "expected": expected, "key": key}
                | {"count": count, "payloads": payloads, "first": first}
                for (pointer, rule, expected, key), (count, payloads) in self._places.items()
            ],
            "unknown_keys": [
                {"class": owner, "key": key, "count": count, "first": first}
                for (owner, key), count in sorted(self._unknown.items())
            ],
        }


def _place(pointer: str, data: Any) -> str:
    """A JSON Pointer into ``data`` with ``*`` in place of each array index."""
    tokens: list[str] = []
    value = data
    for token in pointer.split("/")[1:]:
        if isinstance(value, JSON_ARRAY):
            tokens.append("/*")
            value = value[int(token)]
        else:
            tokens.append(f"/{token}")
            value = value[token.replace("~1", "/").replace("~0", "~")]
    return "".join(tokens)


def _unknown_keys(value: Any) -> Iterator[tuple[str, str]]:
    """The class and the name of every key in ``value`` that the document does not know."""
    waiting = [value]
    while waiting:
        here: Any = waiting.pop()
        if isinstance(here, Record):
            cls = type(here)
            if not has_typed_extra(cls):
                yield from ((cls.__name__, key[:_LONGEST]) for key in here.extra)
            waiting += [getattr(here, name) for name in json_keys(cls)]
            waiting += here.extra.values()
        elif isinstance(here, JSON_ARRAY):
            waiting += here
        elif isinstance(here, JSON_OBJECT):
            waiting += here.values()
