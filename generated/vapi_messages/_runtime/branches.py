"""Decoding on demand: records with branches that are decoded when they are first read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decode import too_deep
from .record import Record
from .rules import RULES


class BranchRecord(Record):
    """A record with branches: attributes that hold other records, or lists, maps or unions of them.

    Plain values and enums are decoded with the record, branches when they are first read. Until
    then the slot of a branch is empty, and ``_unread`` has a list for it: the JSON key, the codec
    and the JSON value. When nothing is left in it, ``_unread`` is None, so a record that was read
    in full holds nothing twice. A branch that is absent or null is None from the start.

    No method, no function of the standard library and no other library sees the difference.
    """

    __slots__ = ("_unread",)

    if TYPE_CHECKING:
        _unread: dict[str, list[Any]] | None
    else:

        def __getattr__(self, name: str) -> Any:
            """The value of an empty slot: the branch is decoded, and its value fills the slot.

            Threads that read a branch at the same time all get the same value: each appends what it
            has decoded to the list of the branch, which is atomic, and all take the first. The slot
            is filled before the entry is removed, so a thread that finds no entry finds the value.

            Raises:
                AttributeError: there is no such attribute.
                DecodeError: the value is nested too deep for the interpreter's stack.
            """
            if name == "_unread":  # ``__init__`` does not set it
                self._unread = None
                return None
            unread = self._unread
            if unread is None or name not in unread:
                return object.__getattribute__(self, name)
            branch = unread[name]
            try:
                decoded = branch[1].decode(branch[2])
            except RecursionError:
                raise too_deep(f"{type(self).__name__}.{name}") from None
            branch.append(decoded)
            value = branch[3]
            setattr(self, name, value)
            if value is decoded:
                del unread[name]
                if not unread:
                    self._unread = None
            return value

        def __getstate__(self) -> Any:
            """What ``copy`` and ``pickle`` take: every attribute, with all branches decoded."""
            slots = {
                name: value
                for name in _slots(type(self))
                if name != "_unread" and (value := getattr(self, name, _MISSING)) is not _MISSING
            }
            return getattr(self, "__dict__", None), slots


_MISSING = object()


def _slots(cls: type[Any]) -> list[str]:
    """The names of all slots of ``cls`` and of its bases."""
    found: list[str] = []
    for each in cls.__mro__:
        slots: Any = vars(each).get("__slots__", ())
        found += [slots] if isinstance(slots, str) else slots
    return found


def is_unread(record: Any, attribute: str) -> bool:
    """Whether the slot of ``attribute`` is still empty; looking does not decode it."""
    try:
        object.__getattribute__(record, attribute)
    except AttributeError:
        return True
    return False


def unread_branches(record: Any) -> dict[str, Any]:
    """The branches of ``record`` that nobody has read or set, as the JSON they came as.

    The entry of typed extra values has no key of its own, but the object of all of them.
    """
    unread: dict[str, Any] = {}
    for attribute, (key, _, value, *_) in tuple((record._unread or unread).items()):
        if is_unread(record, attribute):
            unread |= value if key is None else {key: value}
    return unread


def in_order(record: Any, out: dict[str, Any]) -> dict[str, Any]:
    """``out`` with the values of the fields of ``record`` in their order, and then the others."""
    keys = RULES[type(record)].properties
    return {key: out[key] for key in keys if out.get(key) is not None} | out
