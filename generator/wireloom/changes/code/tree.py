"""A second view of the user's project, in which the package is another one.

The view is a folder of links: the folders on the way to the package are made anew, all else leads
to the project. So the type checker sees the same files at the same relative paths, and the project
itself is left as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from wireloom.changes.code.project import toml_tools


def make_view(root: Path, package: Path, view: Path, files: Mapping[str, str]) -> None:
    """Make the folder ``view``, a view of the project.

    Args:
        root: the project's folder.
        package: the package's folder relative to ``root``; it may be absent.
        view: the folder to make.
        files: the text of each file of the package.
    """
    _link_all(root, view, package.parts)
    write_package(view / package, files)


def ask_for_every_case(view: Path) -> None:
    """Let pyright report each match in ``view`` that does not handle all types.

    Pyright has no option for that, so the view gets settings of its own.
    """
    own, project = view / "pyrightconfig.json", view / "pyproject.toml"
    settings: dict[str, object] = {}
    if own.is_file():
        try:
            settings = json.loads(own.read_text(encoding="utf-8"))
        except ValueError:  # it has comments
            return
        own.unlink()
    elif project.is_file():
        settings = toml_tools(project).get("pyright", {})
    settings["reportMatchNotExhaustive"] = "error"
    own.write_text(json.dumps(settings), encoding="utf-8")


def _link_all(folder: Path, view: Path, way: tuple[str, ...]) -> None:
    """Link all that ``folder`` has, except the first of ``way``, which is made anew."""
    view.mkdir(parents=True)
    if folder.is_dir():
        for each in folder.iterdir():
            if each.name != way[0]:
                (view / each.name).symlink_to(each, target_is_directory=each.is_dir())
    if way[1:]:
        _link_all(folder / way[0], view / way[0], way[1:])


def write_package(folder: Path, files: Mapping[str, str]) -> None:
    """Write the ``files`` of a package."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
