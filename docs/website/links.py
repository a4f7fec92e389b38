"""Rewrites the links of a page: from where it is in the project to where it is on the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping

from website.places import FILES, PYTHON

_FENCE = re.compile(r"^(```.*?^```$)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(\]\()([^)\s]+)(\))")
_PROGRAM = re.compile(r"^\[[^\]]+\]\(([^)\s]+\.py)\)$", re.MULTILINE)


def rewrite(
    text: str, source: str, target: str, pages: Mapping[str, str], read: Callable[[str], str]
) -> tuple[str, set[str]]:
    """The text of the page ``source`` as it is on the site, and the other files that it links to.

    A paragraph that is only a link to a program becomes the program. ``pages`` pairs paths in the
    project with paths on the site, ``target`` is the page's own path there, and ``read`` gives the
    text of a file of the project.
    """
    used: set[str] = set()

    def resolve(path: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(source), path))

    def program(found: re.Match[str]) -> str:
        name = resolve(found[1])
        return f'```python title="{posixpath.basename(name)}"\n{read(name)}```'

    def moved(found: re.Match[str]) -> str:
        path, hash_, fragment = found[2].partition("#")
        if not path or path.startswith(("https://", "http://", "mailto:")):
            return found[0]
        name = resolve(path)
        place = pages.get(name) or pages.get(f"{name}/README.md")
        if place is None:
            used.add(name)
            place = f"{FILES}/{name}{'.txt' if name.endswith(PYTHON) else ''}"
        way = posixpath.relpath(place, posixpath.dirname(target) or ".")
        return f"{found[1]}{way}{hash_}{fragment}{found[3]}"

    parts = _FENCE.split(_PROGRAM.sub(program, text))
    return (
        "".join(
            each if number % 2 else _LINK.sub(moved, each) for number, each in enumerate(parts)
        ),
        used,
    )
