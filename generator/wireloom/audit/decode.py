"""Decodes payloads with a package, as a program that uses the package does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wireloom.audit.package import AuditedPackage, Decoded, Subject
from wireloom.audit.pieces import Payload, Piece
from wireloom.audit.places import ARRAY, OBJECT, place_of
from wireloom.audit.tally import OfClass, Place, Source, Tally
from wireloom.model import pointer as json_pointer

_OPEN_RULES = frozenset({"enum", "tag", "const"})
"""The rules about a set of known strings: each other value that was seen is counted."""

_SHOWN = 60
"""How many characters of a text are shown."""


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
        self.package = AuditedPackage(subject, alias)
        self._any_value = [each for each in self.package.decoders if not each.objects_only]
        self._members: dict[type[Any], _Members] = {}

    def decode(self, payload: Payload) -> Decoded:
        """Decode ``payload``.

        Raises:
            UnreadableError: it has no JSON value of which that is possible.
        """
        try:
            return self.decode_json(_parse(payload.text, self._at[payload.depth :]))
        except self.package.refusal as error:
            raise UnreadableError((str(error).splitlines() or [""])[0][:200]) from error
        except RecursionError:
            raise UnreadableError("nested too deep") from None

    def count(self, payload: Payload, tally: Tally) -> None:
        """Decode ``payload``, and count its values in ``tally``."""
        try:
            decoded = self.decode(payload)
        except UnreadableError as error:
            tally.refuse(payload.source, str(error)[:200])
            return
        tally.payloads += 1
        tally.bare += decoded.bare
        name, known = self.title(decoded)
        seen = tally.of_class(name)
        seen.known = seen.known or known
        self._count(decoded, payload.source, seen)

    def decode_json(self, data: Any) -> Decoded:
        """``data`` decoded as the root with the fewest deviations."""
        is_object = isinstance(data, OBJECT)
        decoders = self.package.decoders if is_object else self._any_value
        if not decoders:
            raise UnreadableError(f"not a JSON object but {json.dumps(data)[:_SHOWN]}")
        return min((each.decode(data) for each in decoders), key=lambda each: len(each.deviations))

    def title(self, decoded: Decoded) -> tuple[str, bool]:
        """The name of the class of the message, or of its tag, and whether the class is known."""
        message = decoded.message
        if decoded.name:
            return decoded.name, True
        if isinstance(message, self.package.record):
            return type(message).__name__, True
        if isinstance(message, OBJECT):
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
            place = (place_of(each.pointer, decoded.body), each.rule, each.expected)
            entry = seen.deviations.entry(place)
            entry.see(each, source, again=place in places)
            places.add(place)
            if each.rule in _OPEN_RULES:
                entry.values.add_value(each.found, each.value)
        for owner, key, value in self._unknown_keys(decoded.value, decoded.body):
            seen.unknown_keys.entry((owner, key[:_SHOWN])).see(value, source)

    def _unknown_keys(self, value: Any, json_value: Any) -> Iterator[tuple[str, str, Any]]:
        """The class, name and value of every key in ``value`` that the document does not know.

        ``json_value`` is what ``value`` was decoded from. It is looked at first: where it has
        neither objects nor arrays, or was kept as it is, ``value`` holds no records.
        """
        record = self.package.record
        waiting: list[tuple[Any, Any]] = [(value, json_value)]
        while waiting:
            here, source = waiting.pop()
            if isinstance(here, record):
                members = self._members_of(here.__class__)
                if not members.keys.issuperset(source):
                    yield from members.unknown(source)
                find = members.attributes.get
                for key, item in source.items():
                    if item.__class__ in _CONTAINERS:
                        attribute = find(key)
                        held = getattr(here, attribute) if attribute else here.extra.get(key)
                        if held is not item:
                            waiting.append((held, item))
            elif here is not source:
                waiting += _inside(here, source)

    def _members_of(self, cls: type[Any]) -> _Members:
        members = self._members.get(cls)
        if members is None:
            attributes = self.package.attributes(cls)
            keys = _AllKeys() if self.package.knows_all_keys(cls) else frozenset(attributes)
            members = self._members[cls] = _Members(cls.__name__, attributes, keys)
        return members


_CONTAINERS = frozenset({dict, list})


def _inside(here: Any, source: Any) -> Iterator[tuple[Any, Any]]:
    """The items of an array or map that may be records, with what they were decoded from."""
    if isinstance(here, ARRAY):
        pairs: Iterable[tuple[Any, Any]] = zip(here, source, strict=False)
    elif isinstance(here, OBJECT):
        pairs = ((here[key], item) for key, item in source.items())
    else:
        pairs = ()
    return ((held, item) for held, item in pairs if item.__class__ in _CONTAINERS)


class _AllKeys(frozenset[str]):
    """The keys of a class whose keys are data, as those of a map are."""

    def issuperset(self, other: object, /) -> bool:
        """True: every key is known."""
        return True


@dataclass(frozen=True, slots=True)
class _Members:
    """The JSON keys of the class ``owner``, with the attribute for each, and those it knows."""

    owner: str
    attributes: Mapping[str, str]
    keys: frozenset[str]

    def unknown(self, source: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
        """The keys of ``source`` that the class does not know."""
        return ((self.owner, key, source[key]) for key in source if key not in self.keys)


class UnreadableError(Exception):
    """Why a recording has no payload."""


def _parse(text: bytes, at: Sequence[str]) -> Any:
    try:
        # Most payloads are UTF-8 and begin like this; all others are left to the standard library.
        if text[:2] == b'{"':
            value = _parse_text(text.decode("utf-8", "surrogatepass"))
        else:
            value = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not UTF-8: {error}") from None
    except ValueError as error:
        raise UnreadableError(f"not JSON: {error}") from None
    if not at:
        return value
    value, rest = json_pointer.descend(value, at)
    if rest:
        raise UnreadableError(f"there is nothing at {json_pointer.build(rest[:1])}")
    return _parse(value.encode(), ()) if isinstance(value, str) else value


def _no_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


_parse_text = json.JSONDecoder(parse_constant=_no_constant).decode


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal except for the order of keys; 1 and 1.0 differ."""
    if one is other:  # as for what was not decoded, and goes back as it came
        return True
    if isinstance(one, OBJECT) and isinstance(other, OBJECT):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, ARRAY) and isinstance(other, ARRAY):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other) and one.__class__ is other.__class__
