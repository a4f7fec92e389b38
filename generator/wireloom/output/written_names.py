"""The names in the package on disk, which are kept where names collide."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from wireloom.plan.kept import Kept, Kind, Names

_SCHEMA = re.compile(r'r?"""`(.*?)`[.:]')
"""How a module of a class or an enum begins: with the place that it is made from."""


def kept_names(schema: Path, out: Path | None) -> Kept:
    """The names that stay when ``generate`` runs: see :mod:`wireloom.plan.kept`.

    Args:
        schema: the document.
        out: the folder of the package, if there is one.

    Raises:
        WireloomError: the file beside the document is not as ``generate`` writes it.
    """
    from wireloom.output.names_file import read_names
    from wireloom.plan.kept import Kept

    before = read_names(schema)
    return Kept(before) if out is None else Kept(before, WrittenNames(out))


class WrittenNames:
    """The names in the package that is in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[str, Path] | None = None

    def __call__(self, kind: Kind, scope: str, keys: Iterable[str]) -> Names:
        """The names of ``keys``, as far as the package has them."""
        if kind == "classes":
            classes = {key: self._class(key) for key in keys}
            return {key: each.name for key, each in classes.items() if each is not None}
        body = self._class(scope)
        if body is None:
            return {}
        found = _attributes(body) if kind == "attributes" else _members(body)
        return {key: found[key] for key in keys if key in found}

    def _class(self, place: str) -> ast.ClassDef | None:
        """The class that was made from the schema at ``place``."""
        path = self._files().get(place)
        try:
            module = ast.parse(path.read_bytes()) if path is not None else ast.Module([], [])
        except (OSError, ValueError, SyntaxError):
            return None
        return next((each for each in module.body if isinstance(each, ast.ClassDef)), None)

    def _files(self) -> dict[str, Path]:
        """The modules of the package, by the place that each is made from."""
        if self._found is None:
            paths = [
                each for part in ("models", "enums") for each in self._folder.glob(f"{part}/*.py")
            ]
            firsts = [(path, _SCHEMA.match(_first_line(path))) for path in sorted(paths)]
            self._found = {match[1]: path for path, match in firsts if match}
        return self._found


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.readline()


def _attributes(body: ast.ClassDef) -> dict[str, str]:
    """The attributes of a class by their keys: both are in the same order in its module."""
    attributes = [
        each.target.id
        for each in body.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    ]
    keys = [
        key.value
        for call in ast.walk(body)
        if isinstance(call, ast.keyword) and call.arg == "properties"
        if isinstance(call.value, ast.Dict)
        for key in call.value.keys
        if isinstance(key, ast.Constant)
    ]
    return dict(zip(cast("list[Any]", keys), attributes, strict=False))


def _members(body: ast.ClassDef) -> dict[str, str]:
    """The members of an enum by their values."""
    return {
        str(each.value.value): each.targets[0].id
        for each in body.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        if isinstance(each.targets[0], ast.Name)
    }
