"""Decoding on demand: records with branches that are decoded when they are first read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .containers import Map
from .decode import Get, decode_other, new, rest, too_deep
from .encode import ENCODERS, finish
from .json_values import CLASS_OF, JSON_OBJECT
from .record import Record
from .rules import FIELDS, RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codecs import Codec


class BranchRecord(Record):
    """A record with branches: attributes that hold other records, or lists, maps or unions of them.

    Plain values and enums are decoded with the record, branches when they are first read. Until
    then the slot of a branch is empty, and the record keeps the JSON object that it came from. A
    branch that is absent or null is None from the start. Unknown keys and nulls are looked for when
    they are needed.

    ``_pending`` is what such a record still needs: the JSON object, the number of its branches, and
    the values of those that were read. Once everything was read it is None, so that nothing is held
    twice for ever.

    No method, no function of the standard library and no other library sees the difference.
    """

    __slots__ = ("_pending",)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not JSON_OBJECT:
            return decode_other(cls, data)
        self = new(cls)
        left = cls._fill(self, data.get)
        if left or RULES[cls].has_typed_extra:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rest(cls, data)
        return self

    def _fill(self, get: Get) -> int:
        """Set every attribute but the branches that came; the result is the number of these."""
        raise NotImplementedError

    def _encode_unread(self) -> dict[str, Any]:
        """The JSON object of a record of which something was not read: that is given as it came."""
        record: Any = self
        json, _, decoded = record._pending
        cls = CLASS_OF(record)
        branches = BRANCHES[cls]
        out: dict[str, Any] = {}
        for name, (key, _) in FIELDS[cls].items():
            if name in branches and name not in decoded and _is_unread(record, name):
                if json.get(key) is not None:
                    out[key] = json[key]
            elif (value := getattr(record, name)) is not None:
                out[key] = ENCODERS[type(value)](value)
        if _FILLED in decoded:
            finish(out, record._nulls, record._extra)
            return out
        extra, nulls = rest(cls, json)
        for key in nulls:
            out.setdefault(key, None)
        for key, value in (extra or {}).items():
            out.setdefault(key, value)
        return out

    if TYPE_CHECKING:
        _pending: tuple[dict[str, Any], int, dict[str, Any]] | None
    else:

        def __getattr__(self, name: str) -> Any:
            """The value of an empty slot: it is decoded, and fills the slot.

            Threads that read a branch at the same time all get the same value: ``setdefault`` is
            atomic, and all take the value of the first.

            Raises:
                AttributeError: there is no such attribute.
                DecodeError: the value is nested too deep for the interpreter's stack.
            """
            if name == "_pending":  # ``__init__`` does not set it
                self._pending = None
                return None
            try:
                json, count, decoded = self._pending
                key, decode = DECODERS[type(self)][name]
                value = json[key]
            except (TypeError, KeyError):  # nothing is pending, or it is no branch, or is absent
                return _read_other(self, name)
            if value is None:
                return _read_other(self, name)
            try:
                value = decoded.setdefault(name, decode(value))
            except RecursionError:
                raise too_deep(f"{type(self).__name__}.{name}") from None
            setattr(self, name, value)
            if len(decoded) >= count:
                _finish(self, json, decoded)
            return value

        @property
        def extra(self) -> dict[str, Any]:
            """The values under keys that the document does not know."""
            if self._pending is not None:
                fill_rest(self)
            extra = self._extra
            return Record.extra.fget(self) if extra is None else extra

        @extra.setter
        def extra(self, value: dict[str, Any]) -> None:
            if self._pending is not None:
                fill_rest(self)
            self._extra = value

        def __getstate__(self) -> Any:
            """What ``copy`` and ``pickle`` take: every attribute, with all branches decoded."""
            slots = {
                name: value
                for name in _slots(type(self))
                if name != "_pending" and (value := getattr(self, name, _MISSING)) is not _MISSING
            }
            return getattr(self, "__dict__", None), slots


_MISSING = object()


def _read_other(record: Any, name: str) -> Any:
    """The value of an empty slot that is not one of a branch."""
    if name in ("_extra", "_nulls"):
        fill_rest(record)
    return object.__getattribute__(record, name)


class _BranchesByClass(dict[type[Any], dict[str, tuple[str, "Codec"]]]):
    """The fields that are branches: those whose slots stay empty at first."""

    def __missing__(self, cls: Any) -> dict[str, tuple[str, Codec]]:
        fields = FIELDS[cls].items()
        self[cls] = branches = {name: field for name, field in fields if field[1].is_branch()}
        return branches


BRANCHES = _BranchesByClass()


class _Decoders(dict[str, tuple[str, "Callable[[Any], Any]"]]):
    """The JSON key and the decoder of each branch of a class, made when it is first read."""

    def __init__(self, branches: dict[str, tuple[str, Codec]]) -> None:
        super().__init__()
        self._branches = branches

    def __missing__(self, name: str) -> tuple[str, Callable[[Any], Any]]:
        key, codec = self._branches[name]
        self[name] = found = key, codec.decode
        return found


class _DecodersByClass(dict[type[Any], _Decoders]):
    def __missing__(self, cls: type[Any]) -> _Decoders:
        self[cls] = decoders = _Decoders(BRANCHES[cls])
        return decoders


DECODERS = _DecodersByClass()

_REST, _FILLED = "_extra", "_filled"
"""Two more keys among the decoded values: unknown keys and nulls, and that the slots hold them."""


def _finish(record: Any, json: dict[str, Any], decoded: dict[str, Any]) -> None:
    """Let go of the JSON object if all branches were read.

    Typed extra values wait until they are read.
    """
    if _REST in decoded:  # it counts among the values, so there may be a branch that is left
        fill_rest(record)
        return
    cls = CLASS_OF(record)
    if RULES[cls].has_typed_extra:
        return
    found = _rest(cls, json, len(decoded))
    record._extra, record._nulls = decoded.setdefault(_REST, found)
    record._pending = None


def fill_rest(record: Any) -> None:
    """Fill the slots for unknown keys and nulls, and let go of the JSON object if all was read.

    Every thread stores the same values, and only then says that they are stored.
    """
    pending = record._pending
    if pending is None:
        return
    json, count, decoded = pending
    if _FILLED not in decoded:
        found = _rest(CLASS_OF(record), json, count)
        record._extra, record._nulls = decoded.setdefault(_REST, found)
        decoded[_FILLED] = True
    if len(decoded) == count + 2:
        record._pending = None


def _rest(cls: Any, json: dict[str, Any], count: int) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What :func:`rest` finds, with typed values under the unknown keys."""
    if len(json) == count:  # every key is one of a branch with a value
        return {}, ()
    extra, nulls = rest(cls, json)
    if extra is not None and RULES[cls].has_typed_extra:
        extra = Map(cast("Codec", RULES[cls].extra)).decode(extra)
    return extra or {}, nulls


def _slots(cls: type[Any]) -> list[str]:
    """The names of all slots of ``cls`` and of its bases."""
    found: list[str] = []
    for each in cls.__mro__:
        slots: Any = vars(each).get("__slots__", ())
        found += [slots] if isinstance(slots, str) else slots
    return found


def _is_unread(record: Any, attribute: str) -> bool:
    """Whether the slot of ``attribute`` is still empty; looking does not decode it."""
    try:
        object.__getattribute__(record, attribute)
    except AttributeError:
        return True
    return False
