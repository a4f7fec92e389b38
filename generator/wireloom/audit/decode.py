"""Decodes payloads with a package, as a program that uses the package does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from wireloom.audit.package import AuditedPackage, Decoded, Subject
from wireloom.audit.pieces import Payload, Piece
from wireloom.audit.tally import OfClass, Place, Source, Tally
from wireloom.model import pointer as json_pointer

_OPEN_RULES = frozenset({"enum", "tag", "const"})
"""The rules about a set of known strings: each other value that was seen is counted."""

_SHOWN = 60
"""How many characters of a text are shown."""

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
_OBJECT: Any = dict
_ARRAY: Any = list


def load(subjects: Sequence[Subject], at: Sequence[str]) -> list[PackageAudit]:
    """The audits for ``subjects``; ``at`` has the tokens of the pointer to the payload.

    Raises:
        WireloomError: a package is not fit for use or has no such root.
    """
    return [PackageAudit(each, at, f"_audited_{n}") for n, each in enumerate(subjects)]


def count_pieces(audits: Sequence[PackageAudit], pieces: Iterable[Piece]) -> list[Tally]:
    """The tally of ``pieces`` by each of ``audits``."""
    tallies = [Tally() for _ in audits]
    for piece in pieces:
        for audit, tally in zip(audits, tallies, strict=True):
            if isinstance(piece, Payload):
                audit.count(piece, tally)
            else:
                tally.refuse(piece.source, piece.why)
    return tallies


class PackageAudit:
    """Decodes payloads with one package and counts the results.

    Args:
        subject: the package and its roots.
        at: the tokens of the JSON Pointer of the payload within what was recorded.
        alias: the name to import the package under.

    Raises:
        WireloomError: as :class:`wireloom.audit.package.AuditedPackage`.
    """

    def __init__(self, subject: Subject, at: Sequence[str], alias: str) -> None:
        self._at = tuple(at)
        self._package = AuditedPackage(subject, alias)
        self._any_value = [each for each in self._package.decoders if not each.objects_only]
        self._members: dict[type[Any], _Members] = {}

    def count(self, payload: Payload, tally: Tally) -> None:
        """Decode ``payload``, and count its values in ``tally``."""
        try:
            decoded = self._decode(_parse(payload.text, self._at[payload.depth :]))
        except (_UnreadableError, self._package.refusal) as error:
            tally.refuse(payload.source, _first_line(error))
            return
        except RecursionError:
            tally.refuse(payload.source, "nested too deep")
            return
        tally.payloads += 1
        tally.bare += decoded.bare
        name, known = (decoded.name, True) if decoded.name else self._name(decoded.message)
        seen = tally.of_class(name)
        seen.known = seen.known or known
        self._count(decoded, payload.source, seen)

    def _decode(self, data: Any) -> Decoded:
        """``data`` decoded as the root with the fewest deviations."""
        is_object = isinstance(data, _OBJECT)
        decoders = self._package.decoders if is_object else self._any_value
        if not decoders:
            raise _UnreadableError(f"not a JSON object but {json.dumps(data)[:_SHOWN]}")
        return min((each.decode(data) for each in decoders), key=lambda each: len(each.deviations))

    def _name(self, message: Any) -> tuple[str, bool]:
        """The name of the class of ``message``, or of its tag, and whether the class is known."""
        if isinstance(message, self._package.record):
            return type(message).__name__, True
        if isinstance(message, _OBJECT):
            tag = message.get("type")
            if isinstance(tag, str):
                return f"(unknown: {tag[:_SHOWN]})", False
        return "(unknown)", False

    def _count(self, decoded: Decoded, source: Source, seen: OfClass) -> None:
        seen.payloads += 1
        seen.conforming += not decoded.deviations
        if not _same(decoded.encoded, decoded.body):
            seen.change(source)
        places: set[Place] = set()
        for each in decoded.deviations:
            place = (_place(each.pointer, decoded.body), each.rule, each.expected)
            entry = seen.deviations.entry(place)
            entry.see(each, source, again=place in places)
            places.add(place)
            if each.rule in _OPEN_RULES:
                entry.values.add_value(each.found, each.value)
        for owner, key, value in self._unknown_keys(decoded.value):
            seen.unknown_keys.entry((owner, key[:_SHOWN])).see(value, source)

    def _unknown_keys(self, value: Any) -> Iterator[tuple[str, str, Any]]:
        """The class, name and value of every key in ``value`` that the document does not know."""
        waiting: list[Any] = [value]
        while waiting:
            here: Any = waiting.pop()
            if isinstance(here, self._package.record):
                members = self._members_of(here.__class__)
                if not members.all_known:
                    yield from ((members.owner, key, item) for key, item in here.extra.items())
                held = (getattr(here, name) for name in members.attributes)
                waiting += [each for each in held if each is not None]
            elif isinstance(here, _ARRAY):
                waiting += here
            elif isinstance(here, _OBJECT):
                waiting += here.values()

    def _members_of(self, cls: type[Any]) -> _Members:
        members = self._members.get(cls)
        if members is None:
            names = tuple(each.name for each in fields(cls) if each.name != "_nulls")
            members = _Members(cls.__name__, names, self._package.knows_all_keys(cls))
            self._members[cls] = members
        return members


@dataclass(frozen=True, slots=True)
class _Members:
    """The attributes of the class ``owner`` that hold JSON, and whether all its keys are known."""

    owner: str
    attributes: tuple[str, ...]
    all_known: bool


class _UnreadableError(Exception):
    """Why a recording has no payload."""


def _parse(text: bytes, at: Sequence[str]) -> Any:
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _UnreadableError(f"not UTF-8: {error}") from None
    except ValueError as error:
        raise _UnreadableError(f"not JSON: {error}") from None
    value, rest = json_pointer.descend(value, at)
    if rest:
        raise _UnreadableError(f"there is nothing at {json_pointer.build(rest[:1])}")
    if at and isinstance(value, str):
        return _parse(value.encode(), ())
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _place(pointer: str, body: Any) -> str:
    """``pointer`` with ``*`` in place of each array index."""
    value, tokens = body, list[str]()
    for token in json_pointer.split(pointer):
        in_array = isinstance(value, _ARRAY)
        tokens.append("*" if in_array else token)
        value = value[int(token)] if in_array else value[token]
    return json_pointer.build(tokens)


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal except for the order of keys; 1 and 1.0 differ."""
    return one == other and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
