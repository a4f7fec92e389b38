"""The table ``[tool.wireloom]`` of a new project, and its place in ``pyproject.toml``."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator
from pathlib import Path

from wireloom import config
from wireloom.config import Settings
from wireloom.model.choice import GLOBS
from wireloom.model.errors import Location, UsageError
from wireloom.model.toml_file import parse, parse_text, table_of


def add_settings(file: Path, settings: Settings) -> str:
    """The text of ``file`` with the table of ``settings`` at its end; nothing else is changed.

    Raises:
        UsageError: the file has such a table already, is not TOML, or has no room for a table.
    """
    if not file.exists():
        return _table(file.parent, settings)
    if table_of(parse(file)) is not None:
        raise UsageError(
            "there is a [tool.wireloom] already",
            where=Location(config.show(file)),
            todo="run `wireloom update`, or remove the table",
        )
    before = file.read_bytes().decode("utf-8")
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    added = gap + _table(file.parent, settings)
    text = before + (added.replace("\n", "\r\n") if "\r\n" in before else added)
    if parse_text(text) is None:
        raise UsageError(
            "a table cannot be added to this file",
            where=Location(config.show(file)),
            why="`tool` is not a table that can be extended",
            todo=f"add the settings yourself:\n{added.strip()}",
        )
    return text


def _table(folder: Path, settings: Settings) -> str:
    return "\n".join(["[tool.wireloom]", *_lines(folder, settings)]) + "\n"


def _lines(folder: Path, settings: Settings) -> Iterator[str]:
    choice = settings.choice
    values: dict[str, object] = {
        "schema": settings.schema.relative_to(folder).as_posix(),
        "out": settings.out.relative_to(folder).as_posix(),
        "receive": list(settings.receive),
        "send": list(settings.send),
        **{name.replace("_", "-"): list(getattr(choice, name)) for name in GLOBS},
        "all": choice.all,
        "url": settings.url,
        "prose": settings.prose,
        "required": settings.required,
    }
    for key, value in values.items():
        if value:
            yield f"{key} = {_toml(value)}"


def _toml(value: object) -> str:
    """``value`` in TOML: a text, a truth value, or a list of texts, all on one line."""
    return json.dumps(value, ensure_ascii=True).replace("\x7f", "\\u007f")


def package_name(title: str) -> str:
    """A name for the package of a document that is called ``title``."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    name = "_".join(word for word in words if word not in ("api", "the", "openapi"))[:40].strip("_")
    if not name or not name.isidentifier() or keyword.iskeyword(name) or name == "schema":
        return f"messages_{name}".rstrip("_")
    return name
