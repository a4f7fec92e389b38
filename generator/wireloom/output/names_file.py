"""The file beside a schema that keeps names.

``api.yaml`` has ``api.names.json``, if a collision would rename something: see
:mod:`wireloom.plan.kept`. ``generate`` writes it, and ``check`` reads it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from wireloom import config
from wireloom.model.errors import Location, WireloomError
from wireloom.output.package import errors_explained
from wireloom.output.text_files import read_json, write_text

if TYPE_CHECKING:
    from wireloom.plan.kept import Scopes


def names_file(schema: Path) -> Path:
    """The file that keeps the names of the document ``schema``."""
    return schema.with_name(f"{schema.stem}.names.json")


def read_names(schema: Path) -> Scopes:
    """The names that are kept for the document ``schema``; none if there is no file.

    Raises:
        WireloomError: the file is not as :func:`write_names` writes it.
    """
    path = names_file(schema)
    found = read_json(path, absent={})
    if not _is_nested(found, 3):
        raise WireloomError(
            "this file does not have the names that were kept",
            where=Location(config.show(path)),
            todo="restore it, or delete it: then names that collide are given anew",
        )
    return cast("Scopes", found)


def _is_nested(value: object, depth: int) -> bool:
    """Whether ``value`` consists of objects, ``depth`` deep, with texts in the last."""
    if not depth:
        return isinstance(value, str)
    return isinstance(value, dict) and all(
        _is_nested(each, depth - 1) for each in cast("dict[str, object]", value).values()
    )


def write_names(schema: Path, scopes: Scopes) -> bool:
    """Keep the names ``scopes`` for ``schema``: write the file, or delete it if there are none.

    Returns:
        whether the file has changed.

    Raises:
        WireloomError: it cannot be written.
    """
    path = names_file(schema)
    text = json.dumps(scopes, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    with errors_explained(path):
        before = path.read_bytes() if path.is_file() else b""
        if before == (text.encode() if scopes else b""):
            return False
        if not scopes:
            path.unlink()
            return True
    write_text(path, text)
    return True
