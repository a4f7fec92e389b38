"""Tallies as JSON: what ``--format json`` prints, ``--save`` writes and ``--merge`` reads.

The text does not depend on how a tally came about. A program of any kind can write such a file:
only the counts, places and rules are required, and ``docs/audit.md`` describes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wireloom import config
from wireloom.audit.tally import (
    OTHER_VALUES,
    Deviating,
    OfClass,
    Place,
    Source,
    Tally,
    Unknown,
    Unread,
    Value,
)
from wireloom.model.errors import Location, WireloomError

VERSION = 1
"""The version of the format. A file of a later version is refused."""


@dataclass(slots=True)
class Result:
    """What an audit found out with one package.

    Attributes:
        package: the name of the package in the report.
        digest: a hash of the package's text; empty if it is not known, as for the tallies that a
            receiver writes.
        tally: the counts.
    """

    package: str
    digest: str = ""
    tally: Tally = field(default_factory=Tally)


def dump(results: Iterable[Result]) -> str:
    """The text of a file with ``results``."""
    packages = [
        {"package": each.package, "digest": each.digest} | record(each.tally) for each in results
    ]
    return json.dumps({"version": VERSION, "packages": packages}, indent=2) + "\n"


def read(file: Path) -> list[Result]:
    """The results in a file that :func:`dump`, or a receiver, has written.

    Raises:
        WireloomError: the file cannot be read, or holds no tallies.
    """
    where = Location(config.show(file))
    try:
        data = json.loads(file.read_bytes())
        version = data["version"]
        if version != VERSION:
            raise WireloomError(
                f"these tallies are of version {version!r}, not {VERSION}",
                where=where,
                todo="use the version of wireloom that wrote them",
            )
        return [
            Result(str(each["package"]), str(each.get("digest") or ""), tally_of(each))
            for each in data["packages"]
        ]
    except OSError as error:
        raise WireloomError(f"this file cannot be read: {error.strerror}", where=where) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise WireloomError(
            "this file holds no tallies of an audit",
            where=where,
            why=f"{type(error).__name__}: {error}",
            todo="name files that `wireloom audit --save` or a receiver wrote",
        ) from error


def merge(parts: Iterable[Sequence[Result]]) -> list[Result]:
    """The results of several audits, added up package by package.

    Raises:
        WireloomError: the audits were made with different packages.
    """
    parts = list(parts)
    if len({len(each) for each in parts}) > 1:
        raise WireloomError(
            "these tallies are of different numbers of packages",
            todo="merge audits with --candidate apart from those without",
        )
    return [_merged(each) for each in zip(*parts, strict=True)]


def _merged(results: Sequence[Result]) -> Result:
    known = sorted({(each.digest, each.package) for each in results if each.digest})
    if len({digest for digest, _ in known}) > 1:
        names = sorted({name for _, name in known})
        raise WireloomError(
            f"these tallies were made with different packages: {', '.join(names)}",
            why="the same class may have other fields in each",
            todo="audit all recordings with the same package",
        )
    digest, name = known[0] if known else ("", min(each.package for each in results))
    total = Tally()
    for each in results:
        total.add(each.tally)
    return Result(name, digest, total)


# --- A tally as JSON


def record(tally: Tally) -> dict[str, Any]:
    """``tally`` as JSON."""
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


def by_payloads(seen: OfClass) -> list[tuple[Place, Deviating]]:
    """The deviations of a class, the most frequent first."""
    return sorted(seen.deviations.items(), key=lambda each: (-each[1].payloads, each[0]))


def _class_record(name: str, seen: OfClass) -> dict[str, Any]:
    return {
        "class": name,
        "known": seen.known,
        "payloads": seen.payloads,
        "conforming": seen.conforming,
        "whole": seen.payloads - seen.changed_count,
        "changed": [_source(each) for each in seen.changed],
        "deviations": [_deviation_record(place, each) for place, each in by_payloads(seen)],
        "unknown_keys": [
            {"class": cls, "key": key} | _unknown_record(each)
            for (cls, key), each in sorted(seen.unknown_keys.items())
        ],
    }


def _unknown_record(each: Unknown) -> dict[str, Any]:
    example = {"example": each.found} if each.is_kept else {}
    return {"count": each.count, **example, "first": each.first and _source(each.first)}


def _deviation_record(where: Place, each: Deviating) -> dict[str, Any]:
    place, rule, expected = where
    return {
        "pointer": place,
        "rule": rule,
        "count": each.count,
        "payloads": each.payloads,
        "expected": expected,
        "found": each.found,
        "example": each.example,
        "key": each.key,
        "first": each.first and _source(each.first),
        "values": list(_value_records(each)),
    }


def _value_records(each: Deviating) -> Iterator[dict[str, Any]]:
    for found, value in sorted(each.values.items(), key=lambda item: (-item[1].count, item[0])):
        is_one = found != OTHER_VALUES
        yield {"found": found, "count": value.count} | ({"value": value.example} if is_one else {})


def _source(source: Source) -> dict[str, Any]:
    return {"file": source.file, "line": source.line}


# --- JSON as a tally


def tally_of(data: Mapping[str, Any]) -> Tally:
    """The tally that :func:`record` made ``data`` of; what is missing there counts nothing.

    Raises:
        ValueError, LookupError, TypeError, AttributeError: ``data`` is not of that form.
    """
    unread: Mapping[str, Any] = data.get("unread") or {}
    tally = Tally(_count(data, "payloads"), _count(data, "bare"), _count(unread, "count"))
    first = [Unread(_source_of(each), str(each["why"])) for each in unread.get("first", ())]
    tally.unread = sorted(first)
    for each in data.get("classes", ()):
        tally.of_class(str(each["class"])).add(_class_of(each))
    return tally


def _class_of(data: Mapping[str, Any]) -> OfClass:
    seen = OfClass(_count(data, "payloads"), _count(data, "conforming"))
    seen.known = bool(data.get("known", True))
    seen.changed = sorted(map(_source_of, data.get("changed", ())))
    if "whole" in data:
        seen.changed_count = seen.payloads - _count(data, "whole")
    for each in data.get("deviations", ()):
        place = (str(each["pointer"]), str(each["rule"]), str(each.get("expected", "")))
        seen.deviations.entry(place).add(_deviating_of(each))
    for each in data.get("unknown_keys", ()):
        key = (str(each["class"]), str(each["key"]))
        first = each.get("first") and _source_of(each["first"])
        is_kept = "example" in each
        unknown = Unknown(each.get("example"), first, _count(each, "count"), is_kept)
        seen.unknown_keys.entry(key).add(unknown)
    return seen


def _deviating_of(data: Mapping[str, Any]) -> Deviating:
    first = data.get("first") and _source_of(data["first"])
    found, key = str(data.get("found", "")), data.get("key")
    deviating = Deviating(str(data.get("expected", "")), found, first, key, data.get("example"))
    deviating.count, deviating.payloads = _count(data, "count"), _count(data, "payloads")
    for each in data.get("values", ()):
        value = Value(each.get("value"), _count(each, "count"))
        deviating.values.entry(str(each["found"])).add(value)
    return deviating


def _source_of(data: Mapping[str, Any]) -> Source:
    return Source(str(data["file"]), line=int(data.get("line", 0)))


def _count(data: Mapping[str, Any], key: str) -> int:
    count = data.get(key, 0)
    if not isinstance(count, int) or count < 0:
        raise ValueError(f"{key} is no count: {json.dumps(count)}")
    return count
