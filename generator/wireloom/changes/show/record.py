"""A report for programs: JSON, as ``docs/changes.schema.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from wireloom.changes.finding import Code, CodeLine, Finding, Report, Side
from wireloom.changes.rules import BY_ID

FORMAT = 1
"""The version of the format. It changes when programs that read it have to change."""


def record(reports: Sequence[Report]) -> str:
    """One JSON object: the report, or an object with the reports of a history as ``history``."""
    several = [_report(each) for each in reports]
    data = several[0] if len(several) == 1 else {"history": several}
    return json.dumps({"format": FORMAT, **data}, indent=2) + "\n"


def _report(report: Report) -> dict[str, Any]:
    record = {
        "old": _side(report.old),
        "new": _side(report.new),
        "breaking": report.breaking,
        "counts": report.counts,
        "findings": [_finding(each) for each in report.findings],
        "accepted": [_finding(each) for each in report.accepted],
        "stale": [asdict(each) for each in report.stale],
    }
    return record if report.code is None else {**record, "code": _code(report.code)}


def _code(code: Code) -> dict[str, Any]:
    return {
        "checker": code.checker,
        "package": code.package,
        "lines": [_line(each) for each in code.lines],
    }


def _line(line: CodeLine) -> dict[str, Any]:
    finding = line.finding
    return {
        "file": line.file,
        "line": line.line,
        "column": line.column,
        "source": line.source,
        "breaks": line.breaks,
        "message": line.message,
        "code": line.code,
        "rule": finding and finding.rule,
        "place": finding and finding.place,
        "before": finding and finding.before,
        "after": finding and finding.after,
        "fingerprint": finding and finding.fingerprint,
        "suggestion": line.suggestion,
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "title": side.title,
        "version": side.version,
        "totals": asdict(side.totals),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    rule = BY_ID[finding.rule]
    return {
        "rule": finding.rule,
        "topic": finding.topic,
        "severity": finding.severity,
        "receive": finding.receive,
        "send": finding.send,
        "seen_by": rule.seen_by,
        "owner": finding.owner,
        "place": finding.place,
        "path": finding.path,
        "places": finding.places,
        "before": finding.before,
        "after": finding.after,
        "values": list(finding.values),
        "observed": finding.observed,
        "message": rule.checks,
        "fingerprint": finding.fingerprint,
    }
