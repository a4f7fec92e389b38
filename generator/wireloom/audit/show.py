"""The output of an audit: text for people, Markdown for pull requests, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from wireloom.audit.tally import Deviating, OfClass, Place, Source, Tally, Unread

_TIMES = "\N{MULTIPLICATION SIGN}"


def text(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """Lines for a terminal; ``tallies`` are by the name of the package, the present one first."""
    for name, tally in tallies.items():
        if len(tallies) > 1:
            yield f"== {name}"
        yield from _verdict(tally)
        for title, seen in tally.in_order():
            yield ""
            payloads = _number(seen.payloads, "payload")
            yield f"{title}: {payloads}, {seen.conforming} agree with the document"
            yield from _indented(_details(seen))
        yield ""
    if len(tallies) > 1:
        yield "== what changes"
        yield from _differences(tallies) or ["nothing"]


def markdown(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """Lines for a pull request: the verdict first, the details folded."""
    if len(tallies) > 1:
        yield "### What changes for real payloads"
        yield ""
        yield from (f"- {_escaped(each)}" for each in _differences(tallies) or ["nothing"])
        yield ""
    for name, tally in tallies.items():
        yield f"### Audit: {_escaped(name)}"
        yield ""
        yield from (f"- {_escaped(line.strip())}" for line in _verdict(tally))
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


def as_json(tallies: Mapping[str, Tally]) -> Iterator[str]:
    """One JSON object, with an entry for each package."""
    packages = [{"package": name} | _record(tally) for name, tally in tallies.items()]
    yield json.dumps({"packages": packages}, indent=2)


FORMATS: Mapping[str, Callable[[Mapping[str, Tally]], Iterator[str]]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
}


# --- Lines


def _verdict(tally: Tally) -> Iterator[str]:
    yield (
        f"{_number(tally.payloads, 'payload')}: {tally.decoded} decoded, {tally.known} to a known "
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
    for (place, rule, _), each in _by_payloads(seen):
        yield (
            f"{rule} at {place or '(top)'}: {each.count} {_TIMES} in "
            f"{_number(each.payloads, 'payload')}; {_what(each)}; first in {each.first}"
        )
    unknown = sorted(seen.unknown_keys.items(), key=lambda each: (each[0][0], -each[1].count))
    for cls in dict.fromkeys(cls for (cls, _), _ in unknown):
        keys = [(key, each) for (owner, key), each in unknown if owner == cls]
        listed = ", ".join(f"{key} {each.count} {_TIMES}" for key, each in keys)
        yield f"unknown keys of {cls}: {listed}; first in {keys[0][1].first}"


def _what(each: Deviating) -> str:
    if not each.values:
        return f"expected {each.expected}, found {each.found}"
    values = sorted(each.counts().items(), key=lambda item: (-item[1], item[0]))
    return f"expected {each.expected}, found " + ", ".join(
        f"{value} {count} {_TIMES}" for value, count in values
    )


def _by_payloads(seen: OfClass) -> list[tuple[Place, Deviating]]:
    return sorted(seen.deviations.items(), key=lambda each: (-each[1].payloads, each[0]))


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _escaped(line: str) -> str:
    """``line`` with the special characters of Markdown escaped."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#~$@!" else each for each in line)


# --- Two packages


def _differences(tallies: Mapping[str, Tally]) -> list[str]:
    """The differences between the first package and the last, for the same payloads."""
    before, *_, after = tallies.values()
    figures = {
        "could not be read": (before.unread_count, after.unread_count),
        "in a known class": (before.known, after.known),
        "came back whole": (before.decoded - before.changed, after.decoded - after.changed),
        "agree with the document": (before.conforming, after.conforming),
    }
    lines = [f"{what}: {_change(*pair)}" for what, pair in figures.items() if pair[0] != pair[1]]
    for name in sorted(before.classes.keys() | after.classes.keys()):
        old, new = before.classes.get(name, OfClass()), after.classes.get(name, OfClass())
        lines += [f"{name}: {line}" for line in _class_differences(old, new)]
    return lines


def _class_differences(old: OfClass, new: OfClass) -> Iterator[str]:
    if old.payloads != new.payloads:
        yield f"payloads {_change(old.payloads, new.payloads)}"
    for where in sorted(old.deviations.keys() | new.deviations.keys()):
        place, rule, _ = where
        pair = [side.deviations.get(where) for side in (old, new)]
        counts = [each.count if each else 0 for each in pair]
        if counts[0] != counts[1]:
            example = pair[1] or pair[0]
            shown = f"; {_what(example)}; first in {example.first}" if example else ""
            yield f"{rule} at {place or '(top)'} {_change(*counts)}{shown}"
    for cls, key in sorted(old.unknown_keys.keys() | new.unknown_keys.keys()):
        counts = [
            each.count if (each := side.unknown_keys.get((cls, key))) else 0 for side in (old, new)
        ]
        if counts[0] != counts[1]:
            yield f"unknown key {key} of {cls} {_change(*counts)}"


def _change(before: int, after: int) -> str:
    return f"{before} \N{RIGHTWARDS ARROW} {after}"


# --- JSON


def _record(tally: Tally) -> dict[str, Any]:
    return {
        "payloads": tally.payloads,
        "decoded": tally.decoded,
        "known": tally.known,
        "whole": tally.decoded - tally.changed,
        "conforming": tally.conforming,
        "bare": tally.bare,
        "unread": {
            "count": tally.unread_count,
            "first": [_source(each.source) | {"why": each.why} for each in tally.unread],
        },
        "classes": [_class_record(name, seen) for name, seen in tally.in_order()],
    }


def _class_record(name: str, seen: OfClass) -> dict[str, Any]:
    return {
        "class": name,
        "known": seen.known,
        "payloads": seen.payloads,
        "conforming": seen.conforming,
        "whole": seen.payloads - seen.changed_count,
        "changed": [_source(each) for each in seen.changed],
        "deviations": [
            {
                "pointer": place,
                "rule": rule,
                "count": each.count,
                "payloads": each.payloads,
                "expected": each.expected,
                "found": each.found,
                "first": _source(each.first),
                "values": each.counts(),
            }
            for (place, rule, _), each in _by_payloads(seen)
        ],
        "unknown_keys": [
            {"class": cls, "key": key, "count": each.count, "first": _source(each.first)}
            for (cls, key), each in sorted(seen.unknown_keys.items())
        ],
    }


def _source(source: Source) -> dict[str, Any]:
    return {"file": source.file, "line": source.line}
