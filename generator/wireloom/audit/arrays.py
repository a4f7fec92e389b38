"""The items of a JSON array as a stream, without all of it in memory; also those of a HAR file."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from wireloom.audit.pieces import CHUNK, LARGEST, Payload, Piece, Stream
from wireloom.audit.tally import Source, Unread

_SPACE = " \t\r\n"
_ENTRIES = re.compile(r'"entries"\s*:\s*\[')
_LONGEST_NAME = 200
"""More characters than the name of the array and the blanks around it have."""


def items(stream: Stream, name: str) -> Iterator[Piece]:
    """The items of the JSON array in ``stream``, the file ``name``."""
    window = _Window(stream)
    try:
        window.skip("\ufeff" + _SPACE)
        window.take(1)
        yield from _items(window, name)
    except UnicodeDecodeError as error:
        yield Unread(Source(name, line=window.line), f"from here on the file is not UTF-8: {error}")


def har_bodies(stream: Stream, name: str) -> Iterator[Piece]:
    """The JSON bodies of the requests in a HAR file (HTTP Archive 1.2)."""
    window = _Window(stream)
    try:
        if not window.find(_ENTRIES):
            yield Unread(Source(name, line=1), "this is no HAR file: it has no log.entries")
            return
        for piece in _items(window, name):
            if isinstance(piece, Payload):
                yield from _body(piece)
            else:
                yield piece
    except UnicodeDecodeError as error:
        yield Unread(Source(name, line=window.line), f"from here on the file is not UTF-8: {error}")


def _body(entry: Payload) -> Iterator[Payload]:
    """The body of the request of one entry, if it is JSON."""
    try:
        posted: Any = json.loads(entry.text)["request"].get("postData") or {}
        kind, text = str(posted.get("mimeType", "")), posted.get("text")
    except (LookupError, TypeError, AttributeError, RecursionError):
        return
    if isinstance(text, str) and "json" in kind.lower():
        yield Payload(entry.source, text.encode("utf-8", "surrogatepass"))


def _items(window: _Window, name: str) -> Iterator[Piece]:
    """The items of an array; the next character is the one after its bracket."""
    reader = json.JSONDecoder()
    while window.skip(_SPACE + ",") not in ("", "]"):
        source = Source(name, line=window.line)
        text = _item(reader, window)
        if text is None:
            yield Unread(source, "from here on the array is not JSON, or an item is too large")
            return
        yield Payload(source, text)
    if window.take(1) != "]":
        yield Unread(Source(name, line=window.line), "the array has no end")


def _item(reader: json.JSONDecoder, window: _Window) -> bytes | None:
    """The text of the next value; None where it is not JSON."""
    while True:
        try:
            end = reader.raw_decode(window.text, window.start)[1]
        except (ValueError, RecursionError):
            end = len(window.text)
        if end < len(window.text):
            return window.take(end - window.start).encode("utf-8", "surrogatepass")
        # No end yet: twice as much of the text is tried, so that the work stays linear.
        if len(window.text) - window.start > LARGEST or not window.grow():
            return None


class _Window:
    """The part of a text that is in memory: the next character is at ``start``, on ``line``."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self.text = ""
        self.start = 0
        self.line = 1

    def grow(self) -> bool:
        """Read as much again as is left; False at the end of the text."""
        left = self.text[self.start :]
        data = self._stream.read(max(CHUNK, len(left)))
        self.text, self.start = left + self._decoder.decode(data, final=not data), 0
        return bool(data)

    def take(self, size: int) -> str:
        """Return and skip the next ``size`` characters."""
        taken = self.text[self.start : self.start + size]
        self.start += size
        self.line += taken.count("\n")
        return taken

    def skip(self, characters: str) -> str:
        """Skip ``characters``; return the next other one, or nothing at the end of the text."""
        while True:
            while self.start < len(self.text):
                if self.text[self.start] not in characters:
                    return self.text[self.start]
                self.take(1)
            if not self.grow():
                return ""

    def find(self, pattern: re.Pattern[str]) -> bool:
        """Skip all up to the end of what ``pattern`` matches; False if it matches nothing."""
        while True:
            match = pattern.search(self.text, self.start)
            if match is not None:
                self.take(match.end() - self.start)
                return True
            self.take(max(0, len(self.text) - self.start - _LONGEST_NAME))
            if not self.grow():
                return False
