"""From files to a document: YAML and JSON, within a budget, and with the place of every error."""

from __future__ import annotations

from pathlib import Path

from wireloom.model.document import Document
from wireloom.read.budget import DEFAULT_BUDGET, Budget
from wireloom.read.files import is_remembered, read_bytes, read_text, text_of
from wireloom.read.openapi import decode_openapi, read_named, read_openapi
from wireloom.read.positions import locate, locate_all
from wireloom.read.streams import source_of, stream
from wireloom.read.syntax import parse

__all__ = [
    "DEFAULT_BUDGET",
    "Budget",
    "decode_openapi",
    "is_remembered",
    "locate",
    "locate_all",
    "parse",
    "read",
    "read_bytes",
    "read_named",
    "read_openapi",
    "read_text",
    "source_of",
    "stream",
    "text_of",
]


def read(path: Path, *, budget: Budget = DEFAULT_BUDGET) -> Document:
    """Read the YAML or JSON file at ``path`` (UTF-8, with or without a byte order mark).

    Raises:
        WireloomError: there is no such file, it cannot be read, it exceeds ``budget``, or it is
            not a JSON object in JSON or JSON-compatible YAML.
    """
    return parse(read_text(path, budget), str(path), budget)
