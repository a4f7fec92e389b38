"""The result of a comparison: findings, and the report that holds them.

These values are plain, frozen and compare by value. Every output format is made from them alone. A
finding has the id of its rule; ``rules`` has the meaning of each.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["breaks-reading", "breaks-sending", "new", "descriptions"]

SEVERITIES: tuple[Severity, ...] = ("breaks-reading", "breaks-sending", "new", "descriptions")
"""The most severe first."""

MEANINGS: dict[Severity, str] = {
    "breaks-reading": "breaks code that reads",
    "breaks-sending": "breaks what we send",
    "new": "new",
    "descriptions": "only descriptions",
}
"""Each severity as a text for people."""

Topic: TypeAlias = Literal["root", "message", "class", "field", "type", "choice", "enum", "limit"]
"""What kind of thing a rule is about; ``choice`` is a union of classes."""

Status: TypeAlias = Literal["added", "removed", "same"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One change, and what it means for a program that uses the generated package.

    All names are those of the generated package.

    Attributes:
        rule: the id of the rule, such as ``field-became-optional``.
        topic: what kind of thing has changed.
        receive: what it means for a program that receives this; None where it never does.
        send: what it means for a program that sends this; None where it never does.
        owner: the class, enum or union that has changed: ``BotMessage``.
        place: the attribute or type that has changed: ``BotMessage.role``, ``Artifact.messages[]``
            (``[]`` stands for the items of a list, ``{}`` for the values of a dict).
        path: the shortest path to ``place`` from a message:
            ``ServerMessageEndOfCallReport.artifact.messages[].role``.
        places: how many attributes hold the owner; 1 where it is a message or a root itself.
        before: what was there, as Python or as a short text; None where there was nothing.
        after: what is there now; None where there is nothing any more.
        values: what was added, removed or renamed where one finding holds several (all the values
            of an enum), sorted.
        observed: whether it is about a field that recorded webhooks have and the document does not.
    """

    rule: str
    topic: Topic
    receive: Severity | None
    send: Severity | None
    owner: str
    place: str
    path: str
    places: int = 1
    before: str | None = None
    after: str | None = None
    values: tuple[str, ...] = ()
    observed: bool = False

    @property
    def severities(self) -> tuple[Severity, ...]:
        """What the finding means, the most severe first; one or two of them."""
        return tuple(each for each in SEVERITIES if each in (self.receive, self.send))

    @property
    def severity(self) -> Severity:
        """The most severe of what the finding means."""
        return self.severities[0]

    @property
    def attribute(self) -> str:
        """What a line about several such findings is called.

        ``.timestamp`` for a field; for a type inside of a component its name without that of the
        component (``Credentials_Item``); else the name.
        """
        rest = self.place.removeprefix(self.owner)
        return rest or self.owner.partition("_")[2] or self.owner

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits that say which change this is, and depend on nothing else.

        They are made of the rule, the place, what was before and after, and the values: not of the
        order, of other findings, of the path or of what the change means.
        """
        facts = [self.rule, self.place, self.before, self.after, list(self.values)]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How much a family has: components of the document, and what is generated from them.

    ``values`` counts the entries of all enums, a value as often as an enum lists it.
    """

    schemas: int = 0
    messages: int = 0
    classes: int = 0
    fields: int = 0
    enums: int = 0
    values: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two families: what the user called it, and how much it has."""

    name: str
    title: str = ""
    version: str = ""
    totals: Totals = Totals()


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A class of a union, the tags that stand for it, and whether it is new."""

    name: str
    tags: tuple[str, ...]
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A union of classes, for the map of unions.

    ``key`` is the property that tells the classes apart, None where only their fields do.
    """

    name: str
    path: str
    key: str | None
    variants: tuple[Variant, ...]
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An attribute that refers to a class, enum or union, for the picture of the family."""

    owner: str
    attribute: str
    target: str
    status: Status


@dataclass(frozen=True, slots=True)
class Stale:
    """A line of an ignore file that no longer accepts anything."""

    file: str
    line: int
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeLine:
    """A line of the user's code that a change concerns.

    Attributes:
        file: the file, relative to the working folder if it is inside.
        line: the number of the line, from 1.
        column: the number of the column, from 1.
        source: the text of the line.
        breaks: whether the type checker refuses the line now, and accepted it before.
        message: what the type checker says, or what there is to know about a line that it accepts.
        code: the type checker's name for the error; empty where it accepts the line.
        finding: the change that causes it; None where no finding explains the line.
        suggestion: what to write instead; empty where nothing can be said.
    """

    file: str
    line: int
    column: int
    source: str
    breaks: bool
    message: str
    code: str
    finding: Finding | None
    suggestion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What the changes mean for the user's own code.

    Attributes:
        checker: the type checker and its version.
        package: the package in the user's code, as it is imported or as a folder.
        lines: the lines that the changes concern, by file and line.
    """

    checker: str
    package: str
    lines: tuple[CodeLine, ...]

    @property
    def broken(self) -> tuple[CodeLine, ...]:
        """The lines that the type checker newly refuses."""
        return tuple(each for each in self.lines if each.breaks)

    @property
    def others(self) -> tuple[CodeLine, ...]:
        """The lines that still type-check and deserve a look."""
        return tuple(each for each in self.lines if not each.breaks)


@dataclass(frozen=True, kw_only=True)
class Report:
    """All findings of a comparison, the most severe first, in the same order for the same input.

    ``accepted`` are the findings that an ignore file accepts; no count includes them. ``choices``
    and ``links`` hold the structure of both families, for pictures. ``code`` is None where no code
    was checked.
    """

    old: Side
    new: Side
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Finding, ...] = ()
    stale: tuple[Stale, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    code: Code | None = None

    @cached_property
    def counts(self) -> dict[Severity, int]:
        """How many findings are of each severity; one that means two things counts for both."""
        found = Counter(severity for each in self.findings for severity in each.severities)
        return {severity: found[severity] for severity in SEVERITIES}

    @property
    def breaking(self) -> bool:
        """Whether anything breaks."""
        return bool(self.counts["breaks-reading"] or self.counts["breaks-sending"])

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The findings in groups of equal changes, in the order of the first of each."""
        return group(self.findings)


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one rule with the same change in several places: one line for people."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that is shown for the group: the one with the shortest path."""
        return min(self.findings, key=lambda each: (each.path.count("."), each.path))


def group(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """Group the findings that differ only in the class that they are about.

    For example, an attribute of all messages, or an enum that several classes have a copy of.
    """
    found: dict[tuple[object, ...], list[Finding]] = {}
    for each in findings:
        own = () if _has_own_line(each) else (each.attribute,)
        meaning = (each.rule, each.receive, each.send, each.observed)
        key = (*meaning, each.before, each.after, each.values, own)
        found.setdefault(key if own else (*key, each.place), []).append(each)
    return tuple(Group(tuple(each)) for each in found.values())


def _has_own_line(finding: Finding) -> bool:
    """Whether a finding is about a named thing, which people look for by its name."""
    return finding.topic in ("root", "message", "class") and finding.place == finding.owner
