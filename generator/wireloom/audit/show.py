"""The report of an audit: text for people, Markdown for pull requests, JSON for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from wireloom.audit.saved import Result, by_payloads, dump
from wireloom.audit.tally import Deviating, OfClass, Place, Source, Tally, Unread

_TIMES = "\N{MULTIPLICATION SIGN}"


def text(results: Sequence[Result]) -> Iterator[str]:
    """Lines for a terminal; the result of the present package comes first."""
    tallies = {each.package: each.tally for each in results}
    for name, tally in tallies.items():
        if len(tallies) > 1:
            yield f"== {name}"
        yield from verdict(tally)
        for title, seen in tally.in_order():
            yield ""
            payloads = number(seen.payloads, "payload")
            yield f"{title}: {payloads}, {seen.conforming} agree with the document"
            yield from _indented(_details(seen))
        yield ""
    if len(tallies) > 1:
        yield "== what changes"
        yield from differences(results) or ["nothing"]


def markdown(results: Sequence[Result]) -> Iterator[str]:
    """Lines for a pull request: the verdict first, the details folded."""
    tallies = {each.package: each.tally for each in results}
    if len(tallies) > 1:
        yield "### What changes for real payloads"
        yield ""
        yield from (f"- {_escaped(each)}" for each in differences(results) or ["nothing"])
        yield ""
    for name, tally in tallies.items():
        yield f"### Audit: {_escaped(name)}"
        yield ""
        yield from (f"- {_escaped(line.strip())}" for line in verdict(tally))
        yield ""
        yield "| class | payloads | conforming | came back whole |"
        yield "|---|---:|---:|---:|"
        for title, seen in tally.in_order():
            whole = seen.payloads - seen.changed_count
            yield f"| {_escaped(title)} | {seen.payloads} | {seen.conforming} | {whole} |"
        for title, seen in tally.in_order():
            if seen.deviations or seen.unknown_keys:
                yield ""
                yield f"<details><summary>{_escaped(title)}</summary>"
                yield ""
                yield from (f"- {_escaped(line)}" for line in _details(seen))
                yield ""
                yield "</details>"
        yield ""


def as_json(results: Sequence[Result]) -> Iterator[str]:
    """One JSON object, with an entry for each package; ``wireloom audit --merge`` reads it."""
    yield dump(results).rstrip("\n")


def html(results: Sequence[Result]) -> Iterator[str]:
    """A page for a browser."""
    from wireloom.audit.page import html as page

    return page(results)


FORMATS: Mapping[str, Callable[[Sequence[Result]], Iterator[str]]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
    "html": html,
}


# --- Lines


def verdict(tally: Tally) -> Iterator[str]:
    """The summary of a tally, and what could not be read."""
    yield (
        f"{number(tally.payloads, 'payload')}: {tally.decoded} decoded, {tally.known} to a known "
        f"class, {tally.decoded - tally.changed} came back whole, {tally.conforming} agree with "
        "the document"
    )
    if tally.bare:
        yield f"{tally.bare} came without the object around the message"
    if tally.unread_count:
        yield f"{tally.unread_count} could not be read:"
        yield from _indented(_unread(tally.unread, tally.unread_count))
    changed = [str(source) for _, seen in tally.in_order() for source in seen.changed]
    if changed:
        yield f"{tally.changed} did not come back whole: {', '.join(changed[:10])}"


def _unread(unread: Sequence[Unread], count: int) -> Iterator[str]:
    for each in unread:
        yield f"{each.source}: {each.why}"
    if count > len(unread):
        yield f"and {count - len(unread)} more"


def _details(seen: OfClass) -> Iterator[str]:
    for place, each in by_payloads(seen):
        yield (
            f"{place[1]} at {place[0] or '(top)'}: {each.count} {_TIMES} in "
            f"{number(each.payloads, 'payload')}; {what(place, each)}{_first(each.first)}"
        )
    unknown = sorted(
        seen.unknown_keys.items(), key=lambda each: (each[0][0], -each[1].count, each[0])
    )
    for cls in dict.fromkeys(cls for (cls, _), _ in unknown):
        keys = [(key, each) for (owner, key), each in unknown if owner == cls]
        listed = ", ".join(f"{key} {each.count} {_TIMES}" for key, each in keys)
        yield f"unknown keys of {cls}: {listed}{_first(keys[0][1].first)}"


def what(place: Place, each: Deviating, *, values: bool = True) -> str:
    """What the document expects at a place, and what was found there, with or without values."""
    parts = [f"expected {place[2]}"] if place[2] else []
    counts = sorted(each.counts().items(), key=lambda item: (-item[1], item[0]))
    if counts and not values:
        return ", ".join(parts)
    found = ", ".join(f"{value} {count} {_TIMES}" for value, count in counts) or each.found
    parts += [f"found {found}"] if found else []
    return ", ".join(parts)


def _first(source: Source | None) -> str:
    return f"; first in {source}" if source else ""


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def number(count: int, what: str) -> str:
    """``count`` and its unit."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def _escaped(line: str) -> str:
    """``line`` with the special characters of Markdown escaped."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#~$@!" else each for each in line)


# --- Two packages


def differences(results: Sequence[Result]) -> list[str]:
    """The differences between the first package and the last, for the same payloads."""
    before, *_, after = (each.tally for each in results)
    figures = {
        "could not be read": (before.unread_count, after.unread_count),
        "in a known class": (before.known, after.known),
        "came back whole": (before.decoded - before.changed, after.decoded - after.changed),
        "agree with the document": (before.conforming, after.conforming),
    }
    lines = [f"{what}: {_change(*pair)}" for what, pair in figures.items() if pair[0] != pair[1]]
    for name in sorted(before.classes.keys() | after.classes.keys()):
        old, new = before.classes.get(name, OfClass()), after.classes.get(name, OfClass())
        lines += [f"{name}: {line}" for line in _classdifferences(old, new)]
    return lines


def _classdifferences(old: OfClass, new: OfClass) -> Iterator[str]:
    if old.payloads != new.payloads:
        yield f"payloads {_change(old.payloads, new.payloads)}"
    for where in sorted(old.deviations.keys() | new.deviations.keys()):
        place, rule, _ = where
        pair = [side.deviations.get(where) for side in (old, new)]
        counts = [each.count if each else 0 for each in pair]
        if counts[0] != counts[1]:
            example = pair[1] or pair[0]
            shown = f"; {what(where, example)}{_first(example.first)}" if example else ""
            yield f"{rule} at {place or '(top)'} {_change(*counts)}{shown}"
    for cls, key in sorted(old.unknown_keys.keys() | new.unknown_keys.keys()):
        counts = [
            each.count if (each := side.unknown_keys.get((cls, key))) else 0 for side in (old, new)
        ]
        if counts[0] != counts[1]:
            yield f"unknown key {key} of {cls} {_change(*counts)}"


def _change(before: int, after: int) -> str:
    return f"{before} \N{RIGHTWARDS ARROW} {after}"
