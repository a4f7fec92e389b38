"""What programs read: ``llms.txt``, and each page as Markdown beside its HTML."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

HEAD = """\
# Wireloom

> Typed, lossless Python dataclasses for webhooks, generated from an OpenAPI document, with a
> receiver that verifies, decodes and answers them. The generated package needs the standard library
> alone.
"""


Entry: TypeAlias = "dict[str, str | list[Entry]] | str"
"""A page, or a page or a section under its title."""


def write(navigation: list[Entry], pages: Path, site: Path) -> None:
    """Write ``llms.txt`` and the Markdown of every page of ``navigation`` to ``site``."""
    lines = [HEAD]
    for title, entries in _sections(navigation):
        lines.append(f"## {title}\n")
        for name, path in entries:
            lines.append(f"- [{name}]({path}): {summary((pages / path).read_text('utf-8'))}")
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(pages / path, site / path)
        lines.append("")
    (site / "llms.txt").write_text("\n".join(lines), encoding="utf-8")


def _sections(navigation: list[Entry]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for each in navigation:
        title, _ = _titled(each)
        yield title, list(_pages(each))


def _titled(entry: Entry) -> tuple[str, str | list[Entry]]:
    """The title and the content of an entry; a page without a title is that of its section."""
    return ("Overview", entry) if isinstance(entry, str) else next(iter(entry.items()))


def _pages(entry: Entry) -> Iterator[tuple[str, str]]:
    title, inner = _titled(entry)
    if isinstance(inner, str):
        yield title, inner
    else:
        for each in inner:
            yield from _pages(each)


def summary(text: str) -> str:
    """The first sentence of a page, without its marks."""
    body = re.sub(r"^(#.*|!?\[[^\]]*\]\([^)]*\)|<.*)$", "", text, flags=re.MULTILINE)
    first = next((each for each in re.split(r"\n\s*\n", body) if each.strip()), "")
    plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|[`*]", r"\1", " ".join(first.split()))
    return re.split(r"(?<=[.?!:])\s", plain)[0]
