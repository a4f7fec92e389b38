"""What the reports that are one HTML file have in common: they load nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
"""The folder with the style and the script of the reports."""

_CODE_SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")


def environment(folder: Path) -> Environment:
    """The environment for the templates in ``folder``; every text is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["breakable"] = breakable
    return made


def breakable(text: str) -> Markup:
    """``text`` escaped, with possible line breaks, because a path may be wider than the screen."""
    safe = str(escape(text))
    for mark in (".", "_", "|", "/"):
        safe = safe.replace(mark, f"{mark}<wbr>")
    return Markup(safe)  # noqa: S704 - what came is escaped above


def prose(text: str) -> Markup:
    """``text`` escaped, with its code spans as elements."""
    safe = _CODE_SPAN.sub(r"<code>\1</code>", str(escape(text)))
    return Markup(safe)  # noqa: S704 - what came is escaped above


def asset(file: Path) -> Markup:
    """A style or script, which is copied into the page unchanged."""
    lines = file.read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if line.strip())
    return Markup(text)  # noqa: S704 - it has nothing of a document


def content_hash(text: str) -> str:
    """The hash that allows an inline style or script (Content Security Policy 3, section 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def without_empty_lines(text: str) -> str:
    """``text`` without the lines that only the template has."""
    return "\n".join(line for line in text.splitlines() if line.strip()) + "\n"
