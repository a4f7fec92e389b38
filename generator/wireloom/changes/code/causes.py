"""From what a type checker says to the change that causes it.

Some messages name the class and the attribute: ``"Born" has no attribute "at"``. All others are
looked up in the marked copy of the package (:mod:`wireloom.changes.code.marks`), whose error at the
same place names the change.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from wireloom.changes.code.checker import Error
from wireloom.changes.code.marks import Copy, Mark
from wireloom.changes.facts import Facts
from wireloom.changes.finding import Finding, Report
from wireloom.changes.rules import BY_ID
from wireloom.plan.names import members


@dataclass(frozen=True, slots=True)
class Cause:
    """The finding that causes an error, and the name that the error is about."""

    finding: Finding
    name: str


_Wanted: TypeAlias = Callable[[Finding], bool]

_NAMES = (
    r'Module "[^"]*" has no attribute "(?P<name>\w+)"',
    r'Name "[\w.]*?(?P<name>\w+)" is not defined',
    r'"(?P<name>\w+)" is unknown import symbol',
    r'"(?P<name>\w+)" is not a known attribute of module',
    r'Module has no attribute "(?P<name>\w+)"',
)
"""Messages about a name of the package."""

_ATTRIBUTES = (
    r'(?:Class )?"(?:type\[)?(?:[\w.]*\.)?(?P<owner>\w+)\]?" has no attribute "(?P<name>\w+)"',
    r'Item "(?:type\[)?(?P<owner>\w+)\]?" of "[^"]*" has no attribute "(?P<name>\w+)"',
    r'Unexpected keyword argument "(?P<name>\w+)" for (?:"replace" of )?"(?P<owner>\w+)"',
    r'Missing named argument "(?P<name>\w+)" for "(?P<owner>\w+)"',
    r'Cannot (?:access|assign to) attribute "(?P<name>\w+)" for class '
    r'"(?:type\[)?(?P<owner>\w+)\*?\]?"',
)
"""Messages about an attribute that a class does not have, or an argument that is missing."""

_ARGUMENTS = (
    r'No parameter named "(?P<name>\w+)"',
    r'Arguments? missing for parameters? (?P<names>"\w+"(?:, "\w+")*)',
    r'"(?P<name>\w+)" is not a known attribute',
)
"""Messages about an argument that do not say of which class; the line does."""

_VALUES = (r'Argument "(?P<name>\w+)" to (?:"replace" of )?"(?P<owner>\w+)" has incompatible type',)
"""Messages about the value of an argument."""

_GONE_RULES = ("removed", "renamed")

_NULL = re.compile(r"optional|required$|null")


class Causes:
    """Finds the causes of errors."""

    def __init__(self, report: Report, old: Facts, copy: Copy, marked: Iterable[Error]) -> None:
        """Prepare to find causes.

        Args:
            report: the report with the findings.
            old: the family before.
            copy: the marked copy of the package.
            marked: the errors of the type checker with the copy.
        """
        self._copy = copy
        self._places: dict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            for place in _places(finding, old):
                self._places[place].append(finding)
        self._by_column: dict[tuple[str, int, int], list[Error]] = defaultdict(list)
        self._by_line: dict[tuple[str, int], list[Error]] = defaultdict(list)
        for error in marked:
            self._by_column[error.file, error.line, error.column].append(error)
            self._by_line[error.file, error.line].append(error)

    def of(self, error: Error, source: str) -> list[Cause]:
        """The causes of ``error`` at a line with the text ``source``; none where nobody knows."""
        return self._named(error, source) or self._marked(error) or self._mentioned(error)

    def deprecated(self, error: Error) -> Cause | None:
        """The attribute that is deprecated now, for an error about it in the marked copy."""
        for match in _found(_ATTRIBUTES, error.message):
            place = f"{match['owner']}.{match['name']}"
            for cause in self._cause(self._about(place, _is_deprecated), match["name"]):
                return cause
        return None

    def only_marks(self, types: str) -> bool:
        """Whether the union ``types`` consists of types that have changed."""
        return self._copy.only_marks(types)

    def of_marks(self, marked: Error, message: str = "") -> list[Cause]:
        """The causes that ``marked`` names, an error with the marked copy.

        ``message`` is what the type checker says at that place with the package itself.
        """
        _, wanted, expected = marked.message.partition("expected ")
        sent = self._copy.named(expected) if wanted else []
        return [
            cause
            for mark in self._copy.named(marked.message)
            for cause in self._of_mark(mark, message, sends=mark in sent)
        ]

    # What the message names

    def _named(self, error: Error, source: str) -> list[Cause]:
        for name in _found(_NAMES, error.message):
            return self._cause(self._about(name["name"], _is_gone), name["name"])
        for match in _found(_ATTRIBUTES, error.message):
            place = f"{match['owner']}.{match['name']}"
            return self._cause(self._about(place, _is_structural), match["name"])
        for match in _found(_ARGUMENTS, error.message):
            names = re.findall(r"\w+", match.groupdict().get("names") or match["name"])
            owners = re.findall(r"[A-Z]\w*", source)
            return [
                cause
                for name in names
                for owner in owners
                for cause in self._cause(self._about(f"{owner}.{name}", _is_structural), name)
            ]
        return []

    def _about(self, place: str, wanted: _Wanted) -> list[Finding]:
        return [each for each in self._places.get(place, ()) if wanted(each)]

    def _cause(self, findings: list[Finding], name: str) -> list[Cause]:
        return [Cause(findings[0], name)] if findings else []

    # What the marked copy says

    def _marked(self, error: Error) -> list[Cause]:
        here = (error.file, error.line)
        at_column = self._by_column.get((*here, error.column), [])
        for errors in (_alike(at_column, error), at_column, self._by_line.get(here, [])):
            for each in errors:
                if causes := self.of_marks(each, error.message):
                    return _fitting(causes, error)[:1]
        return []

    def _of_mark(self, mark: Mark, message: str, *, sends: bool) -> list[Cause]:
        """The finding that a mark stands for; one about None or about the rest of the type."""
        found = [each for each in self._places.get(mark.place, ()) if is_about_types(each)]
        about_none = mark.changed == frozenset({"None"}) or mark.part == "None"
        chosen = _prefer(found, lambda each: bool(_NULL.search(each.rule)) == about_none)
        if not chosen:  # the classes of a message union have findings of their own
            is_new = mark.part in self._places and not sends
            names = [mark.part] if is_new else sorted(mark.changed)
            chosen = [each for name in names for each in self._places.get(name, ())]
        chosen = _prefer(chosen, lambda each: _breaks(each, sends=sends))
        chosen = _prefer(chosen, lambda each: bool(_parts(each) & mark.changed))
        chosen = _prefer(chosen, lambda each: any(f'"{part}"' in message for part in _parts(each)))
        return [Cause(each, mark.part) for each in chosen[:1]]

    # The last resort

    def _mentioned(self, error: Error) -> list[Cause]:
        """The only finding about what the message mentions."""
        for match in _found(_VALUES, error.message):
            place = f"{match['owner']}.{match['name']}"
            found = [each for each in self._places.get(place, ()) if is_about_types(each)]
            if len(found) == 1:
                return [Cause(found[0], match["name"])]
        names = dict.fromkeys(re.findall(r'"(?:type\[)?(\w+)\]?"', error.message))
        found = [each for name in names for each in self._about(name, _is_gone)]
        return [Cause(found[0], found[0].owner)] if len(found) == 1 else []


def _places(finding: Finding, old: Facts) -> Iterator[str]:
    """What a finding may be looked up by."""
    yield finding.place
    match finding.rule:
        case "attribute-renamed":
            yield f"{finding.owner}.{finding.before}"
        case "enum-values-removed":
            names: Mapping[str, str] = members(old.enums[finding.owner].values)
            yield from (f"{finding.owner}.{names[value]}" for value in finding.values)
        case "enum-member-renamed":
            yield f"{finding.owner}.{finding.before}"
        case "class-renamed":
            yield from (each.partition(" -> ")[0] for each in finding.values)
        case _:
            return


def _found(patterns: Iterable[str], message: str) -> Iterator[re.Match[str]]:
    return (match for each in patterns if (match := re.match(each, message)))


def _is_gone(finding: Finding) -> bool:
    """Whether a name of the package is no longer what it was."""
    whole = finding.place == finding.owner and finding.topic != "limit"
    return (
        whole
        and finding.rule.endswith((*_GONE_RULES, "kind-changed"))
        and not (finding.rule.endswith(("variant-removed", "values-removed", "value-removed")))
    )


def _is_structural(finding: Finding) -> bool:
    """Whether an attribute, an argument or a member is gone or is required now."""
    return finding.rule.endswith((*_GONE_RULES, "became-required", "required-field-added"))


def _is_deprecated(finding: Finding) -> bool:
    return finding.rule == "field-deprecated"


def is_about_types(finding: Finding) -> bool:
    """Whether a type checker notices the change."""
    return BY_ID[finding.rule].seen_by == "types"


def _alike(errors: Iterable[Error], error: Error) -> list[Error]:
    return [each for each in errors if each.code == error.code]


def _fitting(causes: list[Cause], error: Error) -> list[Cause]:
    """``causes``, first those about the argument or the part that the message names."""
    places = [f"{match['owner']}.{match['name']}" for match in _found(_VALUES, error.message)]
    return sorted(
        causes,
        key=lambda each: (
            each.finding.place not in places,
            f'"{each.name}"' not in error.message,
        ),
    )


_ABOUT_DICTS = ("tag-gained", "tag-lost", "default-class-gained", "default-class-lost")


def _parts(finding: Finding) -> set[str]:
    """The parts of a union that a finding is about."""
    return {"dict[str, Any]"} if finding.rule in _ABOUT_DICTS else {*finding.values}


def _prefer(findings: list[Finding], wanted: _Wanted) -> list[Finding]:
    """The ``wanted`` of the findings, or all where none is."""
    return [each for each in findings if wanted(each)] or findings


def _breaks(finding: Finding, *, sends: bool) -> bool:
    rule = BY_ID[finding.rule]
    return (rule.send if sends else rule.receive).startswith("breaks")
