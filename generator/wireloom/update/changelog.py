"""The changelog of a generated package, with the changes of each update of the document.

It is Markdown, newest entry first, written by ``wireloom update`` and copied into the package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wireloom.changes import Report, Severity
    from wireloom.changes.finding import Group, Totals
    from wireloom.update.old_names import OldNames
    from wireloom.update.source_lock import Source

_HEAD = """\
# Changelog

What each update of the document changed in this package, newest first. `wireloom update` writes it,
and `wireloom changes` says more about every line.
"""

_TITLES: dict[Severity, str] = {
    "breaks-reading": "Breaks code that reads",
    "breaks-sending": "Breaks what you send",
    "new": "New",
}

_MOST_LINES = 50
"""Lines of a section that are shown; the rest is counted."""


def add(changelog: str | None, entry: str) -> str:
    """``changelog`` with ``entry`` as the newest entry; a new changelog if there is none."""
    text = changelog if changelog is not None and changelog.strip() else _HEAD
    head, heading, rest = _cut(text)
    return f"{head.rstrip()}\n\n{entry}" + (f"\n{heading}{rest}" if heading else "")


def _cut(text: str) -> tuple[str, str, str]:
    """The head, the heading mark of the newest entry, and the rest."""
    before, heading, rest = re.split(r"(?m)(^## |\Z)", text, maxsplit=1)
    return before, heading, rest


def first_entry(source: Source, totals: Totals) -> str:
    """The entry of the first package."""
    return "\n".join(
        [
            _heading(source),
            "",
            f"The first package: {totals.messages:,} messages and what they hold, "
            f"{totals.classes:,} classes and {totals.enums:,} enums.",
            "",
        ]
    )


def entry(source: Source, report: Report, renamed: OldNames | None = None) -> str:
    """The entry of an update to ``source`` with the changes of ``report``, and the old names."""
    from wireloom.changes.show import phrase

    lines = [_heading(source), "", phrase.verdict(report.counts), ""]
    for severity, title in _TITLES.items():
        found = [each for each in report.groups if each.first.severity == severity]
        if found:
            lines += [f"### {title}", "", *_section(found), ""]
    old_names = [] if renamed is None else list(_old_names(renamed))
    if old_names:
        lines += ["### Old names", "", *old_names, ""]
    return "\n".join(lines)


def _heading(source: Source) -> str:
    return f"## {source.date or 'Undated'} (document `{source.sha256[:12]}`)"


def _section(groups: list[Group]) -> Iterator[str]:
    from wireloom.changes.show import phrase
    from wireloom.changes.show.markdown import code

    for each in groups[:_MOST_LINES]:
        yield f"- {phrase.one_line(each, code)}{phrase.also(each, 'also what you send')}"
    rest = len(groups) - _MOST_LINES
    if rest > 0:
        yield f"- and {rest:,} more"


def _old_names(renamed: OldNames) -> Iterator[str]:
    for each in renamed.after:
        when = "with the next update" if each.updates == 1 else f"{each.updates} updates from now"
        yield f"- `{each.name}` is `{each.present}` now. The old name works, and goes {when}."
    for each in renamed.gone:
        yield f"- `{each.name}`, the old name of `{each.present}`, is gone."
