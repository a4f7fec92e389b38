"""Reading the TOML file that has the settings, and the places in it that messages name."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import Any, cast

from wireloom.model.errors import Location, UsageError

# tomllib is in the standard library from Python 3.11 on, and the same code as tomli.
_toml = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")


def show(path: Path) -> str:
    """``path`` as messages show it: relative to the working folder if inside it, with slashes."""
    try:
        return path.relative_to(Path.cwd()).as_posix() or "."
    except (ValueError, FileNotFoundError):
        return path.as_posix()


def parse(path: Path) -> dict[str, Any]:
    """The content of the TOML file ``path``.

    Raises:
        UsageError: it cannot be read, or is not TOML.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UsageError(
            f"cannot read the configuration: {error.strerror}",
            where=Location(show(path)),
            todo="name a TOML file with --config",
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError(
            "the configuration is not UTF-8 text", where=Location(show(path))
        ) from error
    try:
        return cast("dict[str, Any]", _toml.loads(text))
    except ValueError as error:
        raise UsageError(
            f"the configuration is not TOML: {error}", where=_place(path, text, str(error))
        ) from error
    except RecursionError as error:
        raise UsageError(
            "the configuration is nested too deeply", where=Location(show(path))
        ) from error


def parse_text(text: str) -> dict[str, Any] | None:
    """The content of a TOML text; None where it is not TOML."""
    try:
        return cast("dict[str, Any]", _toml.loads(text))
    except ValueError:
        return None


def _place(path: Path, text: str, message: str) -> Location:
    """The place of a TOML error, taken from its message."""
    if found := re.search(r"\(at line (\d+), column (\d+)\)", message):
        return Location(show(path), int(found[1]), int(found[2]))
    return Location(show(path), text.count("\n") + 1, 1)


def table_of(data: dict[str, Any]) -> Any:
    """The value of ``[tool.wireloom]``, or None."""
    tool = data.get("tool")
    return cast("dict[str, Any]", tool).get("wireloom") if isinstance(tool, dict) else None


def where(path: Path, key: str) -> Location:
    """The line that sets ``key``, or the file if the line is not found."""
    inside = False
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if header := re.match(r"\s*\[+([^\]]*)\]", line):
            inside = header[1].replace(" ", "") == "tool.wireloom"
        elif inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return Location(show(path), number, len(line) - len(line.lstrip()) + 1)
    return Location(show(path))
