"""The report of an audit as one HTML file: it needs no other file, no network and no server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wireloom.audit import show
from wireloom.audit.saved import Result, by_payloads
from wireloom.audit.tally import Deviating, OfClass, Place, Source, Unknown
from wireloom.changes.show import page
from wireloom.progress import printable


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry; ``tone`` is the class of its colour."""

    id: str
    title: str
    tone: str


MISSING = Kind("missing", "missing key", "breaks-sending")
VALUE = Kind("value", "unknown value", "new")
KEY = Kind("key", "unknown key", "descriptions")
OTHER = Kind("other", "other deviation", "breaks-reading")

_RULES = {"required": MISSING, "enum": VALUE, "tag": VALUE, "const": VALUE}


@dataclass(frozen=True, slots=True)
class Entry:
    """A deviation or an unknown key, as the template receives it."""

    kind: Kind
    place: str
    rule: str
    what: str
    times: str
    first: str
    values: Sequence[tuple[str, int]] = ()

    @classmethod
    def of_place(cls, place: Place, each: Deviating) -> Entry:
        """The entry for a deviation."""
        pointer, rule, _ = place
        times = f"{show.number(each.count, 'time')} in {show.number(each.payloads, 'payload')}"
        kind = _RULES.get(rule, OTHER)
        values = sorted(each.counts().items(), key=lambda item: (-item[1], item[0]))
        what = show.what(place, each, values=False)
        return cls(kind, pointer or "(top)", rule, what, times, _first(each.first), values)

    @classmethod
    def of_key(cls, key: tuple[str, str], each: Unknown) -> Entry:
        """The entry for an unknown key."""
        times, what = show.number(each.count, "time"), f"not in the document, of {key[0]}"
        return cls(KEY, key[1], "", what, times, _first(each.first))


@dataclass(frozen=True, slots=True)
class OneClass:
    """What was seen of one class, as the template receives it."""

    name: str
    payloads: int
    conforming: int
    whole: int
    entries: Sequence[Entry] = field(default_factory=list[Entry])

    @property
    def share(self) -> str:
        """The share of payloads that agree with the document."""
        return f"{self.conforming / self.payloads:.0%}" if self.payloads else "none"


@dataclass(frozen=True, slots=True)
class Package:
    """The result for one package, as the template receives it."""

    name: str
    sound: bool
    verdict: Sequence[str]
    classes: Sequence[OneClass]


def html(results: Sequence[Result]) -> Iterator[str]:
    """The lines of the page."""
    packages = [_package(each) for each in results]
    entries = [entry for each in packages for one in each.classes for entry in one.entries]
    style = page.asset(page.HERE / "report.css")
    script = page.asset(page.HERE / "report.js")
    text = (
        page.environment(Path(__file__).parent)
        .get_template("page.html.jinja")
        .render(
            title="Audit of recorded webhooks",
            packages=packages,
            differences=show.differences(results) if len(results) > 1 else [],
            kinds=[
                (kind, sum(entry.kind is kind for entry in entries))
                for kind in (MISSING, VALUE, KEY, OTHER)
            ],
            owners=sorted({one.name for each in packages for one in each.classes}),
            style=style,
            style_hash=page.content_hash(style),
            script=script,
            script_hash=page.content_hash(script),
        )
    )
    yield from printable(page.without_empty_lines(text)).splitlines()


def _package(result: Result) -> Package:
    classes = [_class(name, seen) for name, seen in result.tally.in_order()]
    return Package(result.package, result.tally.sound, list(show.verdict(result.tally)), classes)


def _class(name: str, seen: OfClass) -> OneClass:
    entries = [Entry.of_place(*each) for each in by_payloads(seen)]
    unknown = sorted(seen.unknown_keys.items(), key=lambda each: (-each[1].count, each[0]))
    entries += [Entry.of_key(*each) for each in unknown]
    whole = seen.payloads - seen.changed_count
    return OneClass(name, seen.payloads, seen.conforming, whole, entries)


def _first(source: Source | None) -> str:
    return str(source) if source else ""
