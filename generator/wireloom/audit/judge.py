"""One payload after the other through a package, as a user of the package would do it."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any, Union, cast, get_args, get_origin

from wireloom import config
from wireloom.audit.payloads import Chunk, Payload
from wireloom.audit.tally import (
    Deviating,
    JsonKind,
    OfClass,
    Place,
    Source,
    Tally,
    Unknown,
    add_values,
)
from wireloom.model import pointer as json_pointer
from wireloom.model.errors import WireloomError

_OPEN_RULES = frozenset({"enum", "tag", "const"})
"""The rules about a set of known strings: what else was seen is worth knowing."""

_SHOWN = 60

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
_OBJECT: Any = dict
_ARRAY: Any = list


@dataclass(frozen=True, slots=True)
class Subject:
    """A generated package, and the name of the root or roots that payloads are read as.

    Of several, the first is taken whose document accepts the payload, or else the one that the
    payload departs from the least.
    """

    package: Path
    roots: tuple[str, ...]


def load(subjects: Sequence[Subject], at: str) -> list[Judge]:
    """The judges for ``subjects``.

    Raises:
        WireloomError: a package cannot be imported or has no such root, or ``at`` is no pointer.
    """
    try:
        tokens = json_pointer.split(at)
    except ValueError as error:
        raise WireloomError(
            f"--at {at} is no JSON Pointer: {error}", todo="such as /body"
        ) from None
    return [Judge(each, tokens, f"_audited_{n}") for n, each in enumerate(subjects)]


_judges: list[Judge] = []


def start(subjects: Sequence[Subject], at: str) -> None:
    """Make this process ready for :func:`judge_here`."""
    _judges[:] = load(subjects, at)


def judge_here(chunk: Chunk) -> list[Tally]:
    """The tallies of ``chunk``, by the judges of this process."""
    return judge_chunk(_judges, chunk)


def judge_chunk(judges: Sequence[Judge], chunk: Chunk) -> list[Tally]:
    """The tally of ``chunk`` by each of ``judges``."""
    tallies: list[Tally] = []
    for each in judges:
        tally = Tally()
        for piece in chunk:
            if isinstance(piece, Payload):
                each.judge(piece, tally)
            else:
                tally.refuse(piece.source, piece.why)
        tallies.append(tally)
    return tallies


class Judge:
    """Puts payloads through one package."""

    def __init__(self, subject: Subject, at: Sequence[str], alias: str) -> None:
        self._at = at
        package = _import(subject.package, alias)
        self._record: Any = package.Record
        self._refusal = cast("type[Exception]", package.DecodeError)
        self._shapes: dict[type[Any], _Shape] = {}
        self._doors = [_door(package, subject, root) for root in subject.roots]
        self._open_doors = [each for each in self._doors if isinstance(each, _ReaderDoor)]

    def judge(self, payload: Payload, tally: Tally) -> None:
        """Read ``payload``, look at everything, and count it in ``tally``."""
        try:
            data = _parse(payload.text, self._at)
            readings = self._readings(data)
        except (_UnreadableError, self._refusal) as error:
            tally.refuse(payload.source, _first_line(error))
            return
        except RecursionError:
            tally.refuse(payload.source, "nested too deep")
            return
        reading = min(readings, key=lambda each: len(each.deviations))
        tally.payloads += 1
        tally.bare += reading.bare
        name, known = (reading.name, True) if reading.name else self._name(reading.message)
        seen = tally.of_class(name)
        seen.known = known
        self._count(reading, payload.source, seen)

    def _readings(self, data: Any) -> list[_Reading]:
        doors = self._doors if isinstance(data, _OBJECT) else self._open_doors
        if not doors:
            raise _UnreadableError(f"not a JSON object but {json.dumps(data)[:_SHOWN]}")
        return [door.read(data) for door in doors]

    def _name(self, message: Any) -> tuple[str, bool]:
        """What to call the message; an object that no class was found for goes by its tag."""
        if isinstance(message, self._record):
            return type(message).__name__, True
        if isinstance(message, _OBJECT):
            tag = message.get("type")
            if isinstance(tag, str):
                return f"(unknown: {tag[:_SHOWN]})", False
        return "(unknown)", False

    def _count(self, reading: _Reading, source: Source, seen: OfClass) -> None:
        seen.payloads += 1
        seen.conforming += not reading.deviations
        if not _same(reading.written, reading.body):
            seen.changed_count += 1
            seen.changed.append(source)
        places: set[Place] = set()
        for each in reading.deviations:
            key = (_place(each.pointer, reading.body), each.rule, each.expected)
            count = seen.deviation(key, Deviating(each.expected, each.found, source))
            count.count += 1
            count.payloads += key not in places
            places.add(key)
            if each.rule in _OPEN_RULES:
                add_values(count.values, {each.found: 1})
        for owner, name, value in self._unknown_keys(reading.record):
            unknown = Unknown(_kind(value), source)
            seen.unknown_key((owner, name[:_SHOWN]), unknown).count += 1

    def _unknown_keys(self, record: Any) -> Iterator[tuple[str, str, Any]]:
        """The class, name and value of every key in ``record`` that the document does not know."""
        waiting: list[Any] = [record]
        while waiting:
            value: Any = waiting.pop()
            if isinstance(value, self._record):
                shape = self._shape(value)
                if not shape.keeps_data:
                    yield from ((shape.name, key, item) for key, item in value.extra.items())
                held = (getattr(value, name) for name in shape.attributes)
                waiting += [each for each in held if each is not None]
            elif isinstance(value, _ARRAY):
                waiting += value
            elif isinstance(value, _OBJECT):
                waiting += value.values()

    def _shape(self, record: Any) -> _Shape:
        owner: type[Any] = record.__class__
        shape = self._shapes.get(owner)
        if shape is None:
            shape = self._shapes[owner] = _Shape.of(owner)
        return shape


@dataclass(frozen=True, slots=True)
class _Shape:
    """The attributes of a class that hold what came, and whether keys without one are data."""

    name: str
    attributes: tuple[str, ...]
    keeps_data: bool

    @classmethod
    def of(cls, owner: type[Any]) -> _Shape:
        kept = {each.name: each.type for each in fields(owner) if each.name != "_nulls"}
        return cls(owner.__name__, tuple(kept), kept["extra"] != "dict[str, Any]")


def _kind(value: Any) -> JsonKind:
    """A value of the kind of ``value`` that says nothing else of it."""
    if isinstance(value, _OBJECT | _ARRAY | str):
        empty: JsonKind = type(value)()
        return empty
    kinds: dict[type[Any], JsonKind] = {bool: True, int: 0, float: 0.5}
    return kinds.get(value.__class__)


def _import(folder: Path, alias: str) -> ModuleType:
    """The package in ``folder``, as a module that is called ``alias``."""
    file = folder / "__init__.py"
    if not file.is_file():
        raise WireloomError(
            f"{config.show(folder)} is not a generated package",
            todo="run `wireloom generate` first, or name one with --package",
        )
    spec = importlib.util.spec_from_file_location(
        alias, file, submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise WireloomError(f"{config.show(folder)} cannot be imported")
    for name in [each for each in sys.modules if each.split(".")[0] == alias]:
        del sys.modules[name]
    module = importlib.util.module_from_spec(spec)
    sys.modules[alias] = module
    spec.loader.exec_module(module)
    return module


def _door(package: ModuleType, subject: Subject, root: str) -> _Door | _ReaderDoor:
    named = getattr(package, root, None)
    if isinstance(named, type) and hasattr(named, "from_dict"):
        return _Door(cast("type[Any]", named))
    for name in dir(package):
        if name.endswith("_reader") and getattr(package, name).name == root:
            return _ReaderDoor(getattr(package, name), named)
    raise WireloomError(
        f"{config.show(subject.package)} has no class {root} that reads JSON",
        todo="name another with --as",
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """A payload that was read: ``message`` is what is inside of the object around it, if any.

    ``written`` is what it is written as again. ``name`` is what to call it where it is all right
    that it is of no class.
    """

    body: Any
    record: Any
    message: Any
    written: Any
    deviations: list[Any]
    bare: bool = False
    name: str = ""


class _Door:
    """How payloads are read as one class, with or without the object around the message."""

    def __init__(self, cls: type[Any]) -> None:
        self._cls = cls
        names = [each.name for each in fields(cls) if each.name not in ("extra", "_nulls")]
        bare = f"from_{names[0]}" if len(names) == 1 else ""
        self._attribute = names[0] if bare and hasattr(cls, bare) else ""
        self._from_bare: Any = getattr(cls, bare) if self._attribute else None

    def read(self, data: Any) -> _Reading:
        record: Any = self._cls.from_dict(data)
        body, bare, message = data, False, record
        if self._attribute:
            message = getattr(record, self._attribute)
            if message is None and not record.to_dict().keys() - record.extra.keys():
                record, bare = self._from_bare(data), True
                body = dict.fromkeys(record.to_dict(), data)
                message = getattr(record, self._attribute)
        deviations = self._cls.deviations(body)
        return _Reading(body, record, message, record.to_dict(), deviations, bare)


class _ReaderDoor:
    """How payloads are read as a root that has no class but a reader, such as a choice.

    ``alias`` is the type that the root stands for.
    """

    def __init__(self, reader: Any, alias: Any) -> None:
        self._reader = reader
        union = get_origin(alias) in (Union, UnionType)
        parts: tuple[Any, ...] = get_args(alias) if union else (alias,)
        self._kinds = {get_origin(part) or part for part in parts}
        if union:
            self._kinds -= {dict}  # of a choice, what stays a dict is what nothing is known of

    def read(self, data: Any) -> _Reading:
        value = self._reader.from_dict(data)
        is_plain = value.__class__ in self._kinds and not hasattr(value, "to_dict")
        name = self._reader.name if is_plain else ""
        written = self._reader.to_dict(value)
        return _Reading(data, value, value, written, self._reader.deviations(data), name=name)


class _UnreadableError(Exception):
    """Why a recording has no payload."""


def _parse(text: bytes, at: Sequence[str]) -> Any:
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _UnreadableError(f"not UTF-8: {error}") from None
    except ValueError as error:
        raise _UnreadableError(f"not JSON: {error}") from None
    for token in at:
        value = _step(value, token)
    if at and isinstance(value, str):
        return _parse(value.encode(), ())
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _step(value: Any, token: str) -> Any:
    if isinstance(value, _OBJECT) and token in value:
        return value[token]
    if isinstance(value, _ARRAY) and token.isdecimal() and int(token) < len(value):
        return value[int(token)]
    raise _UnreadableError(f"there is nothing at {json_pointer.build([token])}")


def _place(pointer: str, body: Any) -> str:
    """``pointer`` with ``*`` for every index of an array."""
    value, tokens = body, list[str]()
    for token in json_pointer.split(pointer):
        in_array = isinstance(value, _ARRAY)
        tokens.append("*" if in_array else token)
        value = value[int(token)] if in_array else value[token]
    return json_pointer.build(tokens)


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal in everything but the order of keys: 1 is not 1.0."""
    return one == other and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
