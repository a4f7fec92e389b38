"""The file ``source.lock`` beside the schema: where the snapshot comes from.

It also has the settings that the snapshot was taken with, so that an update can tell whether the
document or the settings have changed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, cast

from wireloom import config, read
from wireloom.config import Settings
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.update.snapshot import to_yaml

NAME = "source.lock"
"""The name of the file."""


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
    goes out; ``choice`` is how others were chosen. ``prose`` says whether its descriptions
    were kept.
    """

    address: str | None
    sha256: str
    receive: tuple[str, ...]
    send: tuple[str, ...] = ()
    choice: JsonObject = field(default_factory=dict[str, Any])
    etag: str | None = None
    date: str | None = None
    file: str | None = None
    prose: bool = False
    copy: Copy | None = None


def text_of(source: Source) -> str:
    """``source`` as the text of a lock file; :func:`parse` reads it again."""
    copy = source.copy
    data: JsonObject = {
        "address": source.address,
        "etag": source.etag,
        "sha256": source.sha256,
        "date": source.date,
        "file": source.file,
        "receive": list(source.receive),
        "send": list(source.send),
        **({"choice": source.choice} if source.choice else {}),
        "prose": source.prose,
        "copy": None if copy is None else {name: getattr(copy, name) for name in _COPY},
    }
    return "# Where the snapshot comes from, and which schemas it was taken for.\n" + to_yaml(data)


def parse(document: Document) -> Source:
    """What the lock file ``document`` says.

    Raises:
        WireloomError: something that :class:`Source` needs is missing, or is of another type.
    """
    data = document.data
    copy = data.get("copy")
    if copy is not None and not isinstance(copy, dict):
        raise _wrong(document, "/copy", "an object or null")
    choice = data.get("choice", {})
    if not isinstance(choice, dict):
        raise _wrong(document, "/choice", "an object")
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
        choice=cast(JsonObject, choice),
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


# --- The lock of some settings


def path_of(settings: Settings) -> Path:
    """The lock file of ``settings``, whether it exists or not."""
    return settings.schema.with_name(NAME)


def read_lock(settings: Settings) -> Source | None:
    """What the lock file of ``settings`` says; None where there is none.

    Raises:
        WireloomError: it cannot be read, or is not a lock file.
    """
    path = path_of(settings)
    return parse(read.read(Path(config.show(path)))) if path.exists() else None


def fits(settings: Settings, source: Source) -> bool:
    """Whether the snapshot of ``source`` exists and was taken with the present settings."""
    return (
        settings.schema.exists()
        and settings.url == source.address
        and (settings.receive, settings.send) == (source.receive, source.send)
        and settings.choice.to_json() == source.choice
        and settings.prose == source.prose
    )


def is_same(settings: Settings, before: Source, new: Source) -> bool:
    """Whether the snapshot of ``before`` was made from the same bytes, with the same settings.

    The address alone may differ: the bytes decide.
    """
    return before.sha256 == new.sha256 and fits(replace(settings, url=before.address), before)


def relabelled(before: Source, new: Source) -> Source:
    """``before`` with the labels that a server gives to the same bytes now."""
    if new.file is not None:
        return before
    return replace(before, address=new.address, etag=new.etag, file=None, copy=None)


def today() -> str:
    """Today in UTC, or the day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.now(timezone.utc)
    return (datetime.fromtimestamp(int(epoch), timezone.utc) if epoch.isdigit() else now).strftime(
        "%Y-%m-%d"
    )
