"""What captures show of a package: where an annotation is false, and which keys it does not know.

Decoding refuses nothing, so an attribute can hold what its annotation does not say: None where a
required key did not come, or a value of another type. Each such place is a :class:`Spot`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Literal, NamedTuple, TypeAlias

from wireloom.audit.package import AuditedPackage, Decoded
from wireloom.model import pointer as json_pointer
from wireloom.suggest.captures import Capture

_OBJECT: Any = dict
_ARRAY: Any = list

MOST_VALUES = 100
"""The maximum number of values that are kept of one spot."""

Kind: TypeAlias = Literal["required", "null", "type", "const", "unknown"]


class Spot(NamedTuple):
    """A place in a class: the key, and the way from its value to an item inside (``*`` each)."""

    owner: str
    key: str
    kind: Kind
    rest: tuple[str, ...] = ()


@dataclass(slots=True)
class Evidence:
    """What captures show at one spot. ``months`` are those of the captures, where one is known."""

    captures: int = 0
    sources: set[str] = field(default_factory=set[str])
    months: set[str] = field(default_factory=set[str])
    values: list[Any] = field(default_factory=list[Any])

    def add(self, capture: Capture, values: Iterable[Any]) -> None:
        """Count one capture, and keep what it has at the spot."""
        self.captures += 1
        self.sources |= {capture.source} - {""}
        self.months |= {capture.month} - {""}
        self.values += list(values)[: MOST_VALUES - len(self.values)]


@dataclass(slots=True)
class Findings:
    """All that the captures show. ``newest`` is the month of the newest capture."""

    spots: dict[Spot, Evidence] = field(default_factory=dict[Spot, Evidence])
    captures: int = 0
    newest: str = ""


def gather(captures: Iterable[Capture], package: AuditedPackage) -> Findings:
    """Decode ``captures`` with ``package``, and collect what each spot has."""
    found = Findings()
    for each in captures:
        decoded = _decode(each.data, package)
        if decoded is None:
            continue
        found.captures += 1
        found.newest = max(found.newest, each.month)
        for spot, values in _spots(decoded, package).items():
            found.spots.setdefault(spot, Evidence()).add(each, values)
    return found


def _spots(decoded: Decoded, package: AuditedPackage) -> dict[Spot, list[Any]]:
    """The spots of one payload, each with the values that are there."""
    records = dict(_records(decoded.value, package))
    found: dict[Spot, list[Any]] = {}
    for each in decoded.deviations:
        spot = _spot(each, records, package)
        if spot is not None:
            found.setdefault(spot, []).append(each.value)
    for record in records.values():
        if not package.knows_all_keys(record.__class__):
            for key, value in record.extra.items():
                spot = Spot(record.__class__.__name__, key, "unknown")
                found.setdefault(spot, []).append(value)
    return found


def _records(value: Any, package: AuditedPackage) -> Iterator[tuple[str, Any]]:
    """Every record in ``value``, with its JSON Pointer."""
    waiting: list[tuple[str, Any]] = [("", value)]
    while waiting:
        pointer, here = waiting.pop()
        if isinstance(here, package.record):
            yield pointer, here
        for key, each in _members(here, package):
            waiting.append((json_pointer.join(pointer, key), each))


def _members(value: Any, package: AuditedPackage) -> Iterator[tuple[json_pointer.Token, Any]]:
    """The values that are directly inside of ``value``, with the keys that they have in JSON."""
    if isinstance(value, package.record):
        keys = package.json_keys(value.__class__)
        yield from ((key, getattr(value, name)) for name, key in keys.items())
        yield from value.extra.items()
    elif isinstance(value, _OBJECT):
        yield from value.items()
    elif isinstance(value, _ARRAY):
        yield from enumerate(value)


def _spot(deviation: Any, records: dict[str, Any], package: AuditedPackage) -> Spot | None:
    """The spot of a deviation that makes an annotation false."""
    if deviation.rule == "required":
        owner = records.get(deviation.pointer)
        if owner is None or not _needs(owner.__class__, deviation.key, package):
            return None
        return Spot(owner.__class__.__name__, deviation.key, "required")
    tokens = json_pointer.split(deviation.pointer)
    ends = [at for at in range(len(tokens)) if json_pointer.build(tokens[:at]) in records]
    if deviation.rule not in ("null", "type", "const") or not ends:
        return None
    owner = records[json_pointer.build(tokens[: ends[-1]])]
    key, *rest = tokens[ends[-1] :]
    if deviation.rule == "null" and not rest and not _needs(owner.__class__, key, package):
        return None
    return Spot(owner.__class__.__name__, key, deviation.rule, ("*",) * len(rest))


def _needs(cls: type[Any], key: str, package: AuditedPackage) -> bool:
    """Whether the attribute for ``key`` has no default, so that its annotation may lack None."""
    attributes = {json: name for name, json in package.json_keys(cls).items()}
    needed = {each.name for each in fields(cls) if each.default is MISSING}
    return attributes.get(key) in needed


def _decode(data: Any, package: AuditedPackage) -> Decoded | None:
    """``data`` as the root with the fewest deviations; None if no root decodes it."""
    is_object = isinstance(data, _OBJECT)
    decoders = [each for each in package.decoders if is_object or not each.objects_only]
    try:
        found = [each.decode(data) for each in decoders]
        return min(found, key=lambda each: len(each.deviations), default=None)
    except (package.refusal, RecursionError):
        return None
