"""The report as one HTML file: it needs no other file, no network and no server."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from wireloom.changes.finding import (
    MEANINGS,
    SEVERITIES,
    CodeLine,
    Finding,
    Group,
    Report,
    Severity,
    Side,
)
from wireloom.changes.rules import BY_ID
from wireloom.changes.show import phrase
from wireloom.changes.show.page import (
    HERE,
    asset,
    breakable,
    content_hash,
    environment,
    prose,
    without_empty_lines,
)
from wireloom.changes.show.timeline import class_rows, timeline
from wireloom.changes.show.tree import tree
from wireloom.changes.show.union_map import Picture, unions
from wireloom.model.wording import number
from wireloom.progress import printable

_TOPICS = {
    "Messages": ("root", "message"),
    "Classes": ("class",),
    "Fields and types": ("field", "type"),
    "Unions of classes": ("choice",),
    "Enums": ("enum",),
    "Limits": ("limit",),
}
"""The sections of the page, and the topics in each."""

_UNFOLDED = 12
"""A section with more cards than this is closed, unless it has what breaks."""


def html(reports: Sequence[Report]) -> str:
    """One page for one report; or for a history, with a timeline, the newest report first."""
    pages = environment(HERE)
    style, script = asset(HERE / "report.css"), asset(HERE / "report.js")
    counts: dict[Severity, int] = {
        each: sum(report.counts[each] for report in reports) for each in SEVERITIES
    }
    folder = _common_folder(reports)
    many = len(reports) > 1
    names, rows = class_rows(reports) if many else ("", "")
    page = pages.get_template("report.html.jinja").render(
        title=_title(reports, folder),
        breaking=any(each.breaking for each in reports),
        verdict=phrase.verdict(counts),
        meanings=MEANINGS,
        counts=counts,
        owners=sorted({each.owner for report in reports for each in report.findings}),
        timeline=_safe(timeline(reports)) if many else "",
        class_names=_safe(names),
        class_rows=_safe(rows),
        reports=[
            _Page.of(each, number, folder, alone=not many)
            for number, each in reversed([*enumerate(reports, start=1)])
        ],
        style=style,
        style_hash=content_hash(style),
        script=script,
        script_hash=content_hash(script),
    )
    return printable(without_empty_lines(page))


# --- What the template receives


@dataclass(frozen=True, slots=True)
class _Card:
    """Findings that are one card of the page."""

    findings: tuple[Finding, ...]
    first: Finding
    others: tuple[Finding, ...]
    before: Markup | None
    after: Markup | None
    count: str
    why: Markup

    @classmethod
    def of(cls, group: Group) -> _Card:
        first = group.first
        before, after = (_side(first, each) for each in (first.before, first.after))
        return cls(
            findings=group.findings,
            first=first,
            others=tuple(each for each in group.findings if each is not first),
            before=before,
            after=after,
            count=number(len(first.values), phrase.unit(first)),
            why=prose(BY_ID[first.rule].why),
        )


def _side(finding: Finding, text: str | None) -> Markup | None:
    """The old or new value; for a new or removed name, the name and not its kind."""
    if text is None:
        return None
    if finding.rule.endswith("description-changed"):
        return prose(text)
    is_name = phrase.delta(finding) == (None, None)
    return breakable(finding.owner if is_name else text)


@dataclass(frozen=True, slots=True)
class _Section:
    """The cards of one topic."""

    title: str
    groups: tuple[_Card, ...]
    open: bool

    @property
    def count(self) -> str:
        """How many changes the section has, in how many cards, and how many count twice."""
        findings = [finding for each in self.groups for finding in each.findings]
        text = number(len(findings), "change")
        if len(findings) != len(self.groups):
            text += f" in {len(self.groups):,} entries"
        both = sum(each.severities == SEVERITIES[:2] for each in findings)
        return f"{text}; {both:,} of them break both" if both else text


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the user's code."""

    line: CodeLine
    cause: Markup
    advice: Markup

    @classmethod
    def of(cls, line: CodeLine) -> _Line:
        cause, advice = phrase.code_cause(line, _as_code), phrase.code_advice(line, _as_code)
        return cls(line, prose(cause), prose(advice))


def _as_code(text: str) -> str:
    return f"`{text}`"


@dataclass(frozen=True, slots=True)
class _Page:
    """One report, as the template receives it. In a history it has no pictures."""

    id: str
    title: str
    report: Report
    verdict: str
    totals: tuple[tuple[str, int, int], ...]
    sections: tuple[_Section, ...]
    descriptions: str
    unions: Sequence[Picture]
    unions_unchanged: int
    tree: str
    tree_left_out: int
    code: str
    lines: tuple[_Line, ...]

    @classmethod
    def of(cls, report: Report, number: int, folder: str, *, alone: bool) -> _Page:
        has_pictures = alone and bool(report.findings)
        found, unchanged = unions(report.choices) if has_pictures else ([], 0)
        drawn, left_out = tree(report) if has_pictures else ("", 0)
        return cls(
            id=f"r{number}",
            title=_names(report.old, report.new, folder),
            report=report,
            verdict=phrase.verdict(report.counts),
            totals=tuple(phrase.totals(report)),
            sections=tuple(_sections(report, alone=alone)),
            descriptions="" if alone else phrase.descriptions(report),
            unions=[Picture(each.caption, _safe(each.svg)) for each in found],
            unions_unchanged=unchanged,
            tree=_safe(drawn),
            tree_left_out=left_out,
            code=phrase.code_verdict(report.code) if report.code else "",
            lines=tuple(_Line.of(each) for each in report.code.lines) if report.code else (),
        )


def _sections(report: Report, *, alone: bool) -> Iterator[_Section]:
    """What breaks comes first, whatever it is about; then the rest by topic.

    In a history the rest is closed, and changes of descriptions are only counted.
    """
    groups = [each for each in report.groups if alone or each.first.severity != "descriptions"]
    breaking = tuple(_Card.of(each) for each in groups if phrase.breaks(each))
    if breaking:
        yield _Section("What breaks", breaking, open=True)
    for title, topics in _TOPICS.items():
        cards = tuple(
            _Card.of(each)
            for each in groups
            if each.first.topic in topics and not phrase.breaks(each)
        )
        if cards:
            yield _Section(title, cards, open=alone and len(cards) <= _UNFOLDED)


def _title(reports: Sequence[Report], folder: str) -> str:
    first, last = reports[0].old, reports[-1].new
    return f"{last.title or first.title or 'Changes'}: {_names(first, last, folder)}"


def _names(old: Side, new: Side, folder: str) -> str:
    return f"{old.name.removeprefix(folder)} → {new.name.removeprefix(folder)}"


def _common_folder(reports: Sequence[Report]) -> str:
    """The common folder of all documents, which is left out of their names."""
    names = [side.name for each in reports for side in (each.old, each.new)]
    folder, slash, _ = os.path.commonprefix(names).rpartition("/")  # noqa: RUF071
    return folder + slash


def _safe(svg: str) -> Markup:
    return Markup(svg)  # noqa: S704 - pictures escape every text
