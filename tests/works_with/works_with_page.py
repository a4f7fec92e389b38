"""docs/works-with.md as programs: its blocks of Python, each a module of a folder on the path."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

from support import ROOT

PAGE = ROOT / "docs" / "works-with.md"


def blocks() -> dict[str, str]:
    """The page's blocks of Python by the name of their module: the heading, or ``# name.py``."""
    found: dict[str, str] = {}
    heading = ""
    for part in re.split(
        r"^(### [^\n]+|```python\n.*?^```)$", PAGE.read_text("utf-8"), flags=re.M | re.S
    ):
        if part.startswith("### "):
            heading = re.sub(r"\W", "_", part[4:].lower())
        elif part.startswith("```python"):
            code = part.removeprefix("```python\n").removesuffix("```")
            named = re.match(r"# (\w+)\.py\n", code)
            name = named[1] if named else f"with_{heading}"
            assert name not in found, f"two blocks under one heading: {name}"
            found[name] = code
    return found


def write(folder: Path) -> None:
    """Write each block to ``folder`` as a module."""
    for name, code in blocks().items():
        (folder / f"{name}.py").write_text(code, encoding="utf-8")


def run(name: str) -> ModuleType:
    """The module of a block. It runs when first asked for; what it asserts has then held."""
    return import_module(name)
