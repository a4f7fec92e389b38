"""Writes the tables of `docs/diagnostics.md` from the catalogue of diagnostics."""

from __future__ import annotations

import re
from pathlib import Path

from wireloom.model.catalogue import CATALOGUE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "diagnostics.md"

_TABLE = re.compile(r"(<!-- (error|warning|info) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(severity: str) -> str:
    """Return the rows for the diagnostics of one severity."""
    rows = [
        f'| <a id="{each.code}"></a>`{each.code}` | {each.found} | {each.done} |'
        for each in CATALOGUE
        if each.severity == severity
    ]
    return "\n".join(["| Code | What is found | What is done |", "|---|---|---|", *rows, ""])


def page(text: str) -> str:
    """Return the text of the page with its tables made anew."""
    return _TABLE.sub(lambda found: f"{found[1]}{table(found[2])}{found[3]}", text)


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
