"""What the formats for people have in common: the same findings in the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields

from wireloom.changes.finding import Finding, Group, Report, Totals

Mark = Callable[[str], str]
"""Marks a piece of text as code, in whatever way a format does that."""

_LONGEST = 80
_MOST_VALUES = 6
_MOST_PLACES = 3


def verdict(report: Report) -> str:
    """What the report comes to, in one sentence or two."""
    reading, sending = report.counts["breaks-reading"], report.counts["breaks-sending"]
    new, words = report.counts["new"], report.counts["words"]
    if reading or sending:
        parts: list[str] = []
        if reading:
            parts.append(f"code that reads ({number(reading, 'change')})")
        if sending:
            parts.append(f"what we send ({number(sending, 'change')})")
        return f"Breaks {' and '.join(parts)}."
    if new:
        return f"Nothing breaks; {number(new, 'thing')} {'is' if new == 1 else 'are'} new."
    return "Only words differ." if words else "There is no difference."


def number(count: int, word: str) -> str:
    """``count`` and ``word``, in the plural if need be."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {plural(word)}"


def plural(word: str) -> str:
    """``word`` in the plural."""
    return f"{word}es" if word.endswith("ss") else f"{word}s"


def totals(report: Report) -> Iterable[tuple[str, int, int]]:
    """What is counted of both sides, and the two counts."""
    for each in fields(Totals):
        name = "enum values" if each.name == "values" else each.name
        yield name, getattr(report.old.totals, each.name), getattr(report.new.totals, each.name)


def added_values(groups: Iterable[Group]) -> int:
    """How many values enums have more, a value as often as an enum lists it."""
    return sum(
        len(each.values)
        for group in groups
        for each in group.findings
        if each.rule == "enum-values-added"
    )


def label(rule: str) -> str:
    """The id of a rule, as words."""
    return rule.replace("-", " ")


def subject(group: Group, mark: Mark) -> str:
    """What has changed: a place, or what several places have in common."""
    if len(group.findings) == 1:
        return mark(group.first.place)
    return mark(group.first.attribute.removeprefix("."))


_UNITS = {"enum": "value", "choice": "class"}


def change(finding: Finding, mark: Mark) -> str:
    """From what to what; empty where the rule says it all."""
    if finding.values:
        head = ""
        if finding.before is not None and finding.after is not None:
            head = f"{mark(_short(finding.before))} → {mark(_short(finding.after))}; "
        count = number(len(finding.values), _UNITS.get(finding.topic, "name"))
        return f"{head}{count}: {_some(finding.values, _MOST_VALUES, mark)}"
    if finding.before is not None and finding.after is not None:
        return f"{mark(_short(finding.before))} → {mark(_short(finding.after))}"
    if finding.after is not None:
        return mark(_short(finding.after)) if finding.after not in _KINDS else ""
    if finding.before is not None and finding.before not in _KINDS:
        return f"was {mark(_short(finding.before))}"
    return ""


_KINDS = ("message", "class", "enum", "choice", "alias")


def where(group: Group, mark: Mark) -> str:
    """Where it is seen: the other places, or the way to the only one."""
    if len(group.findings) > 1:
        owners = [each.owner for each in group.findings]
        return f"in {len(owners)}: {_some(owners, _MOST_PLACES, mark)}"
    first = group.first
    parts = [f"at {mark(first.path)}"] if first.path != first.place else []
    if first.places > 1:
        parts.append(f"in {first.places} places")
    return ", ".join(parts)


def one_line(group: Group, mark: Mark) -> str:
    """A whole group: what, from what to what, where."""
    text = f"{label(group.first.rule)}: {subject(group, mark)}"
    if what := change(group.first, mark):
        text += f": {what}"
    return f"{text} ({place})" if (place := where(group, mark)) else text


def breaks(group: Group) -> bool:
    """Whether the findings of a group break anything."""
    return group.first.severity.startswith("breaks")


def _some(names: Sequence[str], most: int, mark: Mark) -> str:
    shown = [mark(_short(each)) for each in names[:most]]
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 4]} ..."
