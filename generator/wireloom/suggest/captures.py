"""Recordings as evidence: which payloads were captured, from which source, and when.

A folder of recordings may have a table ``INDEX.tsv`` that says where each file came from. Without
one, every payload is a capture, and the source is not known.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireloom import config
from wireloom.audit.payloads import recorded
from wireloom.audit.pieces import Payload
from wireloom.model import pointer as json_pointer
from wireloom.model.errors import Location, WireloomError

INDEX = "INDEX.tsv"
CAPTURED = "captured"

_MOMENT = re.compile(rb'"(20\d\d-[01]\d)-[0-3]\dT[0-2]\d:')
"""A date and time among the values; its month is what is kept."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a table says of a file: who recorded it, and whether it is a recording at all."""

    source: str
    kind: str


@dataclass(frozen=True, slots=True)
class Capture:
    """A payload that was recorded. ``month`` is the latest one in it, such as ``2025-06``."""

    data: Any
    source: str = ""
    month: str = ""


def captures(paths: Sequence[Path], at: str = "") -> Iterator[Capture]:
    """The captures in ``paths``; payloads that are not JSON are left out, as the audit counts them.

    Args:
        paths: files and folders, as for the audit.
        at: JSON Pointer of the payload within what was recorded.

    Raises:
        WireloomError: a path does not exist, has no payloads, or has a table that cannot be read.
    """
    origins = {key: each for path in paths for key, each in _origins(path)}
    tokens = json_pointer.split(at)
    for piece in recorded(paths, tokens):
        origin = origins.get(piece.source.file, Origin("", CAPTURED))
        if isinstance(piece, Payload) and origin.kind == CAPTURED:
            yield from _capture(piece.text, tokens[piece.depth :], origin.source)


def _capture(text: bytes, at: Sequence[str], source: str) -> Iterator[Capture]:
    try:
        value, rest = json_pointer.descend(json.loads(text), at)
        if at and isinstance(value, str):
            value = json.loads(value)
    except (ValueError, RecursionError):
        return
    if not rest:
        month = max(_MOMENT.findall(text), default=b"").decode()
        yield Capture(value, source, month)


def _origins(folder: Path) -> Iterator[tuple[str, Origin]]:
    """The origin of every file that the table of ``folder`` lists, by the name in messages."""
    table = folder / INDEX
    if not table.is_file():
        return
    try:
        text = table.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WireloomError(
            f"the table of the recordings cannot be read: {error}",
            where=Location(config.show(table)),
        ) from error
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if not {"file", "source", "kind"} <= set(rows.fieldnames or ()):
        raise WireloomError(
            "the table of the recordings has other columns",
            where=Location(config.show(table), 1, 1),
            todo="name the columns file, source and kind, with tabs between them",
        )
    yield from _rows(folder, rows)


def _rows(folder: Path, rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Origin]]:
    for row in rows:
        source = (row["source"] or "").partition(":")[0]
        yield config.show(folder / (row["file"] or "")), Origin(source, row["kind"] or "")
