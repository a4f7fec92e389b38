"""Collects the pages of the site as Markdown in ``build/docs/pages``."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from website import explorer, links, paste, reference
from website.places import AT_THE_TOP, DOCS, FILES, HERE, PAGES, PYTHON, ROOT

MADE: dict[str, Callable[[], str]] = {
    "reference/command-line.md": reference.command_line,
    "reference/settings.md": reference.settings,
}
"""Pages that are made from the code."""

WIDE = ("explorer.md", "paste.md")
"""Pages without a table of contents."""


def sources() -> dict[str, str]:
    """Every page that is written by hand: its path in the project, and on the site."""
    inside = [each for each in DOCS.rglob("*.md") if HERE not in each.parents]
    found = {f"docs/{each.relative_to(DOCS).as_posix()}": each for each in sorted(inside)}
    return AT_THE_TOP | {
        name: path.relative_to(DOCS).as_posix()
        for name, path in found.items()
        if name != "docs/index.md"
    }


def stage() -> None:
    """Write all pages, and the files that they show or link to."""
    shutil.rmtree(PAGES, ignore_errors=True)
    pages = sources()
    made = {f"docs/{name}": name for name in MADE}
    used: set[str] = set()
    for source, target in pages.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        text, linked = links.rewrite(text, source, target, pages | made, _read)
        _write(target, f"---\nhide: [toc]\n---\n\n{text}" if target in WIDE else text)
        used |= linked
    for target, make in MADE.items():
        text, linked = links.rewrite(make(), f"docs/{target}", target, pages | made, _read)
        _write(target, text)
        used |= linked
    for name in sorted(used):
        _copy(name)
    shutil.copytree(HERE / "assets", PAGES / "assets", dirs_exist_ok=True)
    explorer.write(PAGES / "explorer")
    paste.write(PAGES / "paste")


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _write(target: str, text: str) -> None:
    path = PAGES / target
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(name: str) -> None:
    """Copy a file that a page links to. A browser shows programs only as text files."""
    target = PAGES / FILES / f"{name}{'.txt' if name.endswith(PYTHON) else ''}"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / name, target)
