"""The report as one HTML file: it needs no other file, no network and no server."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from markupsafe import Markup, escape

from wireloom.changes.finding import MEANINGS, SEVERITIES, Finding, Group, Report, Severity
from wireloom.changes.rules import BY_ID
from wireloom.changes.show import pictures
from wireloom.progress import printable

_HERE = Path(__file__).parent

_TOPICS = {
    "Messages": ("root", "message"),
    "Classes": ("class",),
    "Fields and types": ("field", "type"),
    "Choices between classes": ("choice",),
    "Enums": ("enum",),
    "Limits": ("limit",),
}
"""The sections of the page, and the topics of the findings in each."""

_NAMED = ("root", "message", "class", "choice", "enum")
"""Topics of things that have a name of their own, which says more than the way to them."""

_UNFOLDED = 12
"""A section with more lines than this is folded, unless it says what breaks."""


def html(reports: Sequence[Report]) -> str:
    """One page for one report, or with a timeline for a history of several, oldest first."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["breakable"] = _breakable
    style, script = _asset("report.css"), _asset("report.js")
    counts = _sum(reports)
    page = environment.get_template("report.html.jinja").render(
        title=_title(reports),
        breaking=any(each.breaking for each in reports),
        verdict=_verdict(counts),
        meanings=MEANINGS,
        counts=counts,
        owners=sorted({each.owner for report in reports for each in report.findings}),
        timeline=_safe(pictures.timeline(reports)) if len(reports) > 1 else "",
        reports=[_Page.of(each, alone=len(reports) == 1) for each in reports],
        style=style,
        style_hash=_hash(style),
        script=script,
        script_hash=_hash(script),
    )
    return printable("\n".join(line for line in page.splitlines() if line.strip()) + "\n")


# --- What the template is given


@dataclass(frozen=True, slots=True)
class _Line:
    """Findings that are one line of the page."""

    findings: tuple[Finding, ...]
    first: Finding
    others: tuple[Finding, ...]
    title: str
    why: str
    text: str

    @classmethod
    def of(cls, group: Group) -> _Line:
        words = [word for each in group.findings for word in (each.owner, each.place, each.path)]
        first = group.first
        return cls(
            findings=group.findings,
            first=first,
            others=tuple(each for each in group.findings if each is not first),
            title=first.place if first.topic in _NAMED else first.path,
            why=BY_ID[first.rule].why,
            text=" ".join(dict.fromkeys(words)),
        )


@dataclass(frozen=True, slots=True)
class _Section:
    """The lines on one topic."""

    title: str
    groups: tuple[_Line, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class _Page:
    """One report, as the template shows it."""

    report: Report
    verdict: str
    totals: tuple[tuple[str, int, int], ...]
    sections: tuple[_Section, ...]
    unions: Sequence[pictures.Picture]
    unions_unchanged: int
    tree: str
    tree_left_out: int

    @classmethod
    def of(cls, report: Report, *, alone: bool) -> _Page:
        unions, unchanged = pictures.unions(report.choices) if report.findings else ([], 0)
        tree, left_out = pictures.tree(report)
        return cls(
            report=report,
            verdict=_verdict(report.counts),
            totals=tuple(_totals(report)),
            sections=tuple(_sections(report, alone=alone)),
            unions=[pictures.Picture(each.caption, _safe(each.svg)) for each in unions],
            unions_unchanged=unchanged,
            tree=_safe(tree),
            tree_left_out=left_out,
        )


def _sections(report: Report, *, alone: bool) -> Iterator[_Section]:
    """What breaks comes first, whatever it is about; then the rest by topic.

    In a history the rest is folded: a page of many revisions is read for what broke when.
    """
    breaking = tuple(_Line.of(each) for each in report.groups if _breaks(each))
    if breaking:
        yield _Section("What breaks", breaking, open=True)
    for title, topics in _TOPICS.items():
        lines = tuple(
            _Line.of(each)
            for each in report.groups
            if each.first.topic in topics and not _breaks(each)
        )
        if lines:
            yield _Section(title, lines, open=alone and len(lines) <= _UNFOLDED)


def _breaks(group: Group) -> bool:
    return group.first.severity.startswith("breaks")


def _totals(report: Report) -> list[tuple[str, int, int]]:
    old, new = report.old.totals, report.new.totals
    return [(each.name, getattr(old, each.name), getattr(new, each.name)) for each in fields(old)]


def _title(reports: Sequence[Report]) -> str:
    first, last = reports[0].old, reports[-1].new
    what = last.title or first.title or "Changes"
    return f"{what}: {first.name} → {last.name}"


def _sum(reports: Sequence[Report]) -> dict[Severity, int]:
    return {severity: sum(each.counts[severity] for each in reports) for severity in SEVERITIES}


def _verdict(counts: dict[Severity, int]) -> str:
    """What the findings mean together, in one sentence."""
    if not any(counts.values()):
        return "Nothing has changed."
    found = [f"{counts[each]} {MEANINGS[each]}" for each in SEVERITIES if counts[each]]
    breaks = counts["breaks-reading"] or counts["breaks-sending"]
    return f"{'Breaking' if breaks else 'Nothing breaks'}: {', '.join(found)}."


def _breakable(text: str) -> Markup:
    """``text`` escaped, with places where a line may break: a path may be wider than a phone."""
    safe = str(escape(text))
    for mark in (".", "_", "|", "/"):
        safe = safe.replace(mark, f"{mark}<wbr>")
    return Markup(safe)  # noqa: S704 - what came is escaped above


def _asset(name: str) -> Markup:
    """A file of ours that stands in the page as it is."""
    lines = (_HERE / name).read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if line.strip())
    return Markup(text)  # noqa: S704 - nothing of a document is in it


def _safe(svg: str) -> Markup:
    return Markup(svg)  # noqa: S704 - pictures escape every text


def _hash(text: str) -> str:
    """What a Content-Security-Policy names an inline style or script by (CSP 3, section 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
