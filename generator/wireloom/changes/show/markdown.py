"""A report for a pull request: what it comes to, the counts, messages, what breaks, new fields.

Everything else is folded, so that it can be read in a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from wireloom.changes.finding import MEANINGS, SEVERITIES, CodeLine, Finding, Group, Report
from wireloom.changes.show import phrase
from wireloom.model.wording import number
from wireloom.progress import printable

_UNFOLDED = 12
"""How many lines of a list are shown; the rest is folded."""

_FIELDS = ("field-added", "required-field-added")

_FOLDS = {
    "Enum values": ("enum-values-added",),
    "New classes, enums and unions": (
        *("root-added", "class-added", "enum-added", "choice-added", "alias-added"),
    ),
    "Unions that gained or lost classes": (
        *("variant-added", "variant-removed", "untagged-variant-added", "untagged-variant-removed"),
    ),
}
"""The folded lists, and the rules of each; all other rules are in one list after these."""


def markdown(reports: Sequence[Report]) -> str:
    """Markdown for GitHub; a history has a table first, and its reports are folded."""
    if len(reports) == 1:
        return printable("\n".join(_lines(reports[0])) + "\n")
    lines = [f"## {len(reports)} revisions", "", *_history(reports)]
    for each in reports:
        title = f"{code(each.old.name)} → {code(each.new.name)}: {phrase.verdict(each.counts)}"
        lines += ["", *_folded(title, _lines(each))]
    return printable("\n".join(lines) + "\n")


def _history(reports: Sequence[Report]) -> Iterator[str]:
    yield f"| revision | {' | '.join(MEANINGS[each] for each in SEVERITIES)} |"
    yield "|---|---:|---:|---:|---:|"
    for each in reports:
        counts = " | ".join(f"{each.counts[severity]:,}" for severity in SEVERITIES)
        name = code(each.new.name).replace("|", "\\|")
        yield f"| {name} | {counts} |"


def _lines(report: Report) -> Iterator[str]:
    yield f"## What changed: {code(report.old.name)} → {code(report.new.name)}"
    yield ""
    yield f"**{phrase.verdict(report.counts)}**"
    if report.findings:
        yield ""
        yield from _counts(report)
    yield from _code_lines(report)
    yield from _messages(report)
    yield from _breaking(report)
    yield from _fields(report)
    yield from _rest(report)
    yield from _words(report)
    yield from _accepted(report)


def _counts(report: Report) -> Iterator[str]:
    yield " · ".join(f"{MEANINGS[each]}: **{report.counts[each]:,}**" for each in SEVERITIES)
    yield ""
    rows = list(phrase.totals(report))
    yield f"| | {' | '.join(name for name, _, _ in rows)} |"
    yield f"|---|{'---:|' * len(rows)}"
    yield f"| before | {' | '.join(f'{old:,}' for _, old, _ in rows)} |"
    yield f"| after | {' | '.join(f'{new:,}' for _, _, new in rows)} |"
    yield f"| | {' | '.join(f'{new - old:+,}' if new != old else '' for _, old, new in rows)} |"


def _code_lines(report: Report) -> Iterator[str]:
    if report.code is None:
        return
    yield from ["", "### Your code", "", phrase.code_verdict(report.code)]
    if report.code.lines:
        yield ""
        yield from _list([_code_line(each) for each in report.code.lines])


def _code_line(line: CodeLine) -> str:
    place, source = code(f"{line.file}:{line.line}"), code(line.source)
    advice = phrase.code_advice(line, code)
    kind = "" if line.breaks else "to look at: "
    return f"- {kind}{place} {source}<br>{phrase.code_cause(line, code)}<br>{_plain(advice)}"


def _plain(text: str) -> str:
    """``text`` with what Markdown would take for HTML escaped, outside of code spans."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(
        each if at % 2 else re.sub(r"([<>\[\]*_])", r"\\\1", each) for at, each in enumerate(parts)
    )


def _messages(report: Report) -> Iterator[str]:
    groups = [each for each in report.groups if each.first.topic in ("message", "root")]
    if groups:
        yield from ["", "### Messages", ""]
        yield from (f"- {phrase.one_line(each, code)}" for each in groups)


def _breaking(report: Report) -> Iterator[str]:
    groups = [
        each
        for each in report.groups
        if phrase.breaks(each) and each.first.topic not in ("message", "root")
    ]
    if groups:
        yield from ["", "### What breaks", ""]
        yield from _list([f"- {_what(each)}" for each in groups])


def _what(group: Group) -> str:
    severities = set(group.first.severities)
    breaks = [name for name in ("reading", "sending") if f"breaks-{name}" in severities]
    return f"**{' and '.join(breaks)}**: {phrase.one_line(group, code)}"


def _list(lines: list[str]) -> Iterator[str]:
    """The first lines, and the rest folded."""
    yield from lines[:_UNFOLDED]
    if rest := lines[_UNFOLDED:]:
        yield ""
        yield from _folded(f"{len(rest)} more", rest)


def _fields(report: Report) -> Iterator[str]:
    groups = [
        each for each in report.groups if each.first.rule in _FIELDS and not phrase.breaks(each)
    ]
    if not groups:
        return
    count = phrase.changes(groups)
    yield from ["", f"### {number(count, 'new field')}", ""]
    # A field that several classes have is one line, and comes first; the others are by class.
    lines = [
        (len(each.findings), f"- {_typed(each.first)} {phrase.where(each, code)}")
        for each in groups
        if len(each.findings) > 1
    ]
    owners: dict[str, list[Finding]] = {}
    for each in groups:
        if len(each.findings) == 1:
            owners.setdefault(each.first.owner, []).append(each.first)
    for owner, found in owners.items():
        lines.append((len(found), f"- {code(owner)}: {', '.join(map(_typed, found))}"))
    yield from _list([line for _, line in sorted(lines, key=lambda each: (-each[0], each[1]))])


def _typed(field: Finding) -> str:
    return code(f"{field.attribute.removeprefix('.')}: {(field.after or '').rpartition(', ')[0]}")


def _rest(report: Report) -> Iterator[str]:
    groups = [
        each
        for each in report.groups
        if each.first.severity == "new"
        and each.first.topic not in ("message", "root")
        and each.first.rule not in _FIELDS
    ]
    for title, rules in _FOLDS.items():
        chosen = [each for each in groups if each.first.rule in rules]
        if chosen:
            yield ""
            yield from _folded(_counted(title, chosen), _bullets(chosen))
    known = {rule for rules in _FOLDS.values() for rule in rules}
    others = [each for each in groups if each.first.rule not in known]
    if others:
        yield ""
        yield from _folded(_counted("Other changes that break nothing", others), _bullets(others))


def _counted(title: str, groups: list[Group]) -> str:
    values = phrase.added_values(groups)
    count = values or phrase.changes(groups)
    return f"{title}: {count:,}"


def _bullets(groups: Iterable[Group]) -> Iterator[str]:
    return (f"- {phrase.one_line(each, code)}" for each in groups)


def _words(report: Report) -> Iterator[str]:
    found = [each for each in report.findings if each.severity == "descriptions"]
    if found:
        yield ""
        yield from _folded(
            f"Only descriptions: {phrase.descriptions(report)}",
            (f"- {code(each.place)}" for each in found),
        )


def _accepted(report: Report) -> Iterator[str]:
    if report.accepted:
        yield ""
        yield from _folded(
            f"Accepted by the ignore file: {len(report.accepted)}",
            (f"- {phrase.label(each.rule)}: {code(each.place)}" for each in report.accepted),
        )
    if report.stale:
        yield from ["", "Lines of the ignore file that no longer accept anything:", ""]
        for stale in report.stale:
            yield f"- {code(f'{stale.file}:{stale.line}')} ({stale.fingerprint})"


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<details><summary>{_summary(title)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"


def code(text: str) -> str:
    """``text`` as a code span, in which no markup counts (CommonMark 0.31, section 6.1)."""
    plain = " ".join(text.split())
    fence = "`"
    while fence in plain:
        fence += "`"
    pad = " " if plain.startswith("`") or plain.endswith("`") or not plain else ""
    return f"{fence}{pad}{plain}{pad}{fence}"


def _summary(title: str) -> str:
    """A title inside of HTML, where there are no code spans."""
    escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("`", "")
