"""The structure of a family as text that a person can review: ``schema/vapi.yaml`` and its lock.

A snapshot holds facts only, in one canonical order, so that a change upstream reads as a small
diff. The text is written here, not by PyYAML: its bytes are then the same whatever the version of
PyYAML, and whether or not its C half is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from wireloom import read
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.slice.canonical import arrange, prune
from wireloom.slice.family import root_names, slice_family


def snapshot(document: Document, roots: Sequence[str], *, keep_prose: bool = False) -> str:
    """The family of ``roots`` in ``document``, as YAML in canonical form.

    Reading the text gives exactly ``prune(slice_family(document, roots))``, and the snapshot of
    that (by the same names) is the same text. With ``keep_prose`` nothing is left out, only put in
    order.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    names = root_names(document, roots)
    return text_of(take(document, roots, keep_prose=keep_prose), names, keep_prose=keep_prose)


def take(document: Document, roots: Sequence[str], *, keep_prose: bool = False) -> Document:
    """The family of ``roots`` in ``document``, as :func:`snapshot` writes it.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    family = slice_family(document, roots)
    return arrange(family) if keep_prose else prune(family)


def text_of(taken: Document, roots: Iterable[str], *, keep_prose: bool = False) -> str:
    """What was taken, as YAML under a comment that names the ``roots`` that it was taken for."""
    header = [
        f"# {'The schemas' if keep_prose else 'The structure'} of everything reachable from:",
        *sorted(f"#   {_one_line(name)}" for name in set(roots)),
        "# Made by `wireloom snapshot`. Do not edit: corrections belong in an overlay.",
    ]
    return "\n".join(header) + "\n" + to_yaml(taken.data)


def to_yaml(data: JsonObject) -> str:
    """``data`` as block YAML: a value a line, no line broken, no anchors, the same on any machine.

    A string is in double quotes unless every reader, of YAML 1.1 or 1.2, takes it for a string.
    """
    return "".join(f"{line}\n" for line in _lines(data, ""))


# --- where it comes from


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The copy of the document that was at hand: a file in a public repository."""

    repository: str
    path: str
    commit: str
    date: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a snapshot comes from: what ``schema/source.lock`` says.

    ``address`` is where the vendor publishes the document, if anywhere, and ``etag`` what it
    answered there last, if it was ever asked. ``sha256`` is of the bytes that the snapshot was made
    from, and ``date`` the day on which they were published, or else came here (``YYYY-MM-DD``).
    ``copy`` says which copy they were, or ``file`` the name of the file, unless they came from the
    address itself. ``receive`` and ``send`` are the roots: what comes in over the wire, and what
    goes out. ``prose`` says whether its descriptions were kept.
    """

    address: str | None
    sha256: str
    receive: tuple[str, ...]
    send: tuple[str, ...] = ()
    etag: str | None = None
    date: str | None = None
    file: str | None = None
    prose: bool = False
    copy: Copy | None = None


def source_text(source: Source) -> str:
    """``source`` as the text of a lock file; :func:`source_of` reads it again."""
    copy = source.copy
    data: JsonObject = {
        "address": source.address,
        "etag": source.etag,
        "sha256": source.sha256,
        "date": source.date,
        "file": source.file,
        "receive": list(source.receive),
        "send": list(source.send),
        "prose": source.prose,
        "copy": None if copy is None else {name: getattr(copy, name) for name in _COPY},
    }
    return "# Where the snapshot comes from, and which schemas it was taken for.\n" + to_yaml(data)


def source_of(document: Document) -> Source:
    """What the lock file ``document`` says.

    Raises:
        WireloomError: something that :class:`Source` needs is missing, or is of another type.
    """
    data = document.data
    copy = data.get("copy")
    if copy is not None and not isinstance(copy, dict):
        raise _wrong(document, "/copy", "an object or null")
    prose = data.get("prose", False)
    if not isinstance(prose, bool):
        raise _wrong(document, "/prose", "true or false")
    said: dict[str, str | None] = {
        name: None if data.get(name) is None else _text(document, data, name)
        for name in ("address", "etag", "date", "file")
    }
    return Source(
        sha256=_text(document, data, "sha256"),
        receive=_names(document, "receive"),
        send=_names(document, "send"),
        prose=prose,
        copy=None if copy is None else _copy(document, cast(JsonObject, copy)),
        **said,
    )


_COPY = ("repository", "path", "commit", "date", "licence")


def _copy(document: Document, data: JsonObject) -> Copy:
    return Copy(**{name: _text(document, data, name, "/copy") for name in _COPY})


def _text(document: Document, data: JsonObject, name: str, parent: str = "") -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value:
        raise _wrong(document, f"{parent}/{name}", "a string")
    return value


def _names(document: Document, name: str) -> tuple[str, ...]:
    value = document.data.get(name)
    names = cast("list[object]", value) if isinstance(value, list) else [None]
    if not all(isinstance(each, str) for each in names):
        raise _wrong(document, f"/{name}", "a list of names")
    return tuple(str(each) for each in names)


def _wrong(document: Document, pointer: str, expected: str) -> WireloomError:
    return WireloomError(
        f"the lock file has not {expected} here", where=read.locate(document, pointer)
    )


# --- canonical order


# --- YAML


_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./()+-]*( [A-Za-z0-9_./()+-]+)*")
"""Strings that no YAML indicator occurs in, and that do not begin as a number or a date does."""

_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""What YAML 1.1 or 1.2 takes for a boolean or null, in lower case."""

_UNSAFE = re.compile(
    "[\x7f-\xa0\xad\u0600-\u0605\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufff0-\uffff]"
)
"""Characters that are not seen, that turn the direction of text, or that YAML does not allow."""


def _lines(value: Any, indent: str) -> Iterator[str]:
    """The lines of the object or array ``value``, which is not empty."""
    if isinstance(value, dict):
        for key, member in cast(JsonObject, value).items():
            head = f"{indent}{_string(key)}:"
            if _is_block(member):
                yield head
                yield from _lines(member, indent + "  ")
            else:
                yield f"{head} {_inline(member)}"
        return
    for item in cast("list[object]", value):
        if _is_block(item):
            first, *rest = _lines(item, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_inline(item)}"


def _is_block(value: Any) -> bool:
    return isinstance(value, dict | list) and value not in ({}, [])


def _inline(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    return json.dumps(value, allow_nan=False)


def _string(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _one_line(text: str) -> str:
    return json.dumps(text)[1:-1]
