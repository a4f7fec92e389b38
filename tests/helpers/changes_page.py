"""The table of rules in ``docs/changes.md``: ``python tests/helpers/changes_page.py`` writes it."""

from __future__ import annotations

import re

from support import ROOT
from wireloom.changes.rules import RULES

PAGE = ROOT / "docs" / "changes.md"

_BETWEEN = re.compile(r"(<!-- rules: [^>]*-->\n).*?(<!-- /rules -->)", re.DOTALL)


def table() -> str:
    """The rules as a table of Markdown."""
    rows = [
        "| rule | looks for | received | sent | seen by | why | mirror |",
        "|---|---|---|---|---|---|---|",
    ]
    for rule in RULES:
        mirror = f"`{rule.mirror}`" if rule.mirror != rule.id else "itself"
        cells = [f"`{rule.id}`", rule.checks, rule.receive, rule.send, rule.seen_by, rule.why]
        rows.append(f"| {' | '.join([*cells, mirror])} |")
    return "\n".join(rows) + "\n"


def page() -> str:
    """The page with the table of today."""
    text = PAGE.read_text(encoding="utf-8")
    return _BETWEEN.sub(lambda found: found[1] + table() + found[2], text)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
