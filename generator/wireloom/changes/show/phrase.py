"""Texts that the formats for people have in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields

from wireloom.changes.finding import (
    Code,
    CodeLine,
    Finding,
    Group,
    Report,
    Severity,
    Stale,
    Totals,
)
from wireloom.model.wording import number

Mark = Callable[[str], str]
"""Marks a piece of text as code, in whatever way a format does that."""

_LONGEST = 80
_LONGEST_MESSAGE = 200
_MOST_VALUES = 6
_MOST_PLACES = 3


def verdict(counts: Mapping[Severity, int]) -> str:
    """What the findings of a report come to, in one sentence."""
    broken = [
        f"{what} ({number(counts[severity], 'change')})"
        for severity, what in _BROKEN.items()
        if counts[severity]
    ]
    if broken:
        return f"Breaks {' and '.join(broken)}."
    if new := counts["new"]:
        return f"Nothing breaks; {number(new, 'thing')} {'is' if new == 1 else 'are'} new."
    return "Only descriptions differ." if counts["descriptions"] else "There is no difference."


_BROKEN: dict[Severity, str] = {
    "breaks-reading": "code that reads",
    "breaks-sending": "what we send",
}


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
    """The id of a rule, as text."""
    return rule.replace("-", " ")


def subject(group: Group, mark: Mark) -> str:
    """What has changed: a place, or what several places have in common."""
    if len(group.findings) == 1:
        return mark(group.first.place)
    return mark(group.first.attribute.removeprefix("."))


def change(finding: Finding, mark: Mark) -> str:
    """What was there and what is there now; empty where the name of the rule says it all."""
    before, after = delta(finding)
    both = before is not None and after is not None
    if finding.values:
        head = f"{mark(_short(before or ''))} → {mark(_short(after or ''))}; " if both else ""
        count = number(len(finding.values), unit(finding))
        return f"{head}{count}: {_some(finding.values, _MOST_VALUES, mark)}"
    if both:
        return f"{mark(_short(before or ''))} → {mark(_short(after or ''))}"
    if after is not None:
        return mark(_short(after))
    return f"was {mark(_short(before))}" if before is not None else ""


def unit(finding: Finding) -> str:
    """What one of the values of ``finding`` is."""
    if finding.rule.startswith("tag-value"):
        return "tag"
    return {"enum": "value", "choice": "class"}.get(finding.topic, "name")


def delta(finding: Finding) -> tuple[str | None, str | None]:
    """What was there and what is there now; None also where it is only the kind of a new name."""
    before, after = finding.before, finding.after
    if before is None and after in _KINDS:
        return None, None
    if after is None and before in _KINDS:
        return None, None
    return before, after


_KINDS = ("message", "class", "enum", "choice", "alias")


def where(group: Group, mark: Mark) -> str:
    """Where it is: the classes that have it, or the path to the only one."""
    if len(group.findings) > 1:
        owners = [each.owner for each in group.findings]
        return f"in {len(owners)}: {_some(owners, _MOST_PLACES, mark)}"
    first = group.first
    parts = [f"at {mark(first.path)}"] if first.path != first.place else []
    if first.places > 1:
        parts.append(f"in {first.places} places")
    return ", ".join(parts)


def also(group: Group, text: str = "also what we send") -> str:
    """A remark for a group that is listed as breaking reading, and that breaks sending too."""
    return f" [{text}]" if "breaks-sending" in group.first.severities[1:] else ""


def changes(groups: Iterable[Group]) -> int:
    """How many findings there are in ``groups``."""
    return sum(len(each.findings) for each in groups)


def descriptions(report: Report) -> str:
    """How many changes of descriptions there are of each kind; empty where there are none."""
    rules = Counter(each.rule for each in report.findings if each.severity == "descriptions")
    return ", ".join(f"{count:,} {label(rule)}" for rule, count in rules.items())


def stale(line: Stale) -> str:
    """What to do about a line of an ignore file that matches no finding."""
    return f"{line.fingerprint} accepts nothing: remove the line"


def one_line(group: Group, mark: Mark) -> str:
    """A whole group: what, from what to what, where."""
    text = f"{label(group.first.rule)}: {subject(group, mark)}"
    if what := change(group.first, mark):
        text += f": {what}"
    if place := where(group, mark):
        text += f" ({place})"
    return f"{text}, seen in recorded webhooks only" if group.first.observed else text


def code_verdict(code: Code) -> str:
    """What the changes mean for the user's code, in one sentence."""
    if not code.broken:
        text = f"{code.checker} accepts all that it accepted before"
    else:
        text = (
            f"{code.checker} refuses {number(_count(code.broken), 'line')} that it accepted before"
        )
    look = _count(code.others)
    return f"{text}; {number(look, 'other line')} to look at." if look else f"{text}."


def _count(lines: Iterable[CodeLine]) -> int:
    return len({(each.file, each.line) for each in lines})


def code_cause(line: CodeLine, mark: Mark) -> str:
    """The change that concerns a line of the user's code."""
    if line.finding is None:
        return "no change of the report explains this line"
    return one_line(Group((line.finding,)), mark)


def code_advice(line: CodeLine, mark: Mark) -> str:
    """What the type checker says about a line, and what to write."""
    parts = re.split(r"`([^`]*)`", line.suggestion)
    advice = "".join(mark(each) if at % 2 else each for at, each in enumerate(parts))
    said = " ".join(line.message.split()).replace("`", "'")
    shown = said if len(said) <= _LONGEST_MESSAGE else f"{said[: _LONGEST_MESSAGE - 4]} ..."
    return f"{advice} ({shown})" if advice else shown


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
