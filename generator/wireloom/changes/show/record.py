"""A report for programs: JSON, as ``docs/changes.schema.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from wireloom.changes.finding import Finding, Report, Side
from wireloom.changes.rules import BY_ID

FORMAT = 1
"""The version of the format. It changes when programs that read it have to change."""


def record(reports: Sequence[Report]) -> str:
    """One JSON object: the report, or an object with the reports of a history as ``history``."""
    several = [_report(each) for each in reports]
    data = several[0] if len(several) == 1 else {"history": several}
    return json.dumps({"format": FORMAT, **data}, indent=2) + "\n"


def _report(report: Report) -> dict[str, Any]:
    return {
        "old": _side(report.old),
        "new": _side(report.new),
        "breaking": report.breaking,
        "counts": report.counts,
        "findings": [_finding(each) for each in report.findings],
        "accepted": [_finding(each) for each in report.accepted],
        "stale": [asdict(each) for each in report.stale],
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
