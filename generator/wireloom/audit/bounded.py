"""Collections of a limited size whose content does not depend on the order of what is added.

What is kept is decided by content alone: the keys, or the items, that come first in a fixed order.
A key that is kept at the end was kept in every part that has it, so its count is exact, and parts
can be counted apart from each other and merged in any order.
"""

from __future__ import annotations

import json
from bisect import insort
from collections.abc import Hashable
from hashlib import blake2b
from typing import Any, Generic, Protocol, TypeVar


class Mergeable(Protocol):
    """A count that another count of its kind can be added to."""

    def add(self, other: Any, /) -> None:
        """Count what ``other`` has counted."""


class Sortable(Protocol):
    """A value that can be sorted."""

    def __lt__(self, other: Any, /) -> bool: ...


K = TypeVar("K", bound=Hashable)
V = TypeVar("V", bound=Mergeable)
T = TypeVar("T", bound=Sortable)


class Bounded(dict[K, V], Generic[K, V]):
    """Counts by key, for a limited number of keys.

    The keys with the smallest ranks are kept. The counts of all others are added up under the key
    that :meth:`other` gives for them; these keys are not counted for the limit.
    """

    def most(self) -> int:
        """The maximum number of keys."""
        raise NotImplementedError

    def new(self) -> V:
        """A count of nothing."""
        raise NotImplementedError

    def other(self, key: K) -> K:
        """The key that ``key`` is counted under if it is not kept; itself for such a key."""
        raise NotImplementedError

    def rank(self, key: K) -> Any:
        """Where ``key`` comes in the order of all keys."""
        return digest(key)

    def entry(self, key: K) -> V:
        """The count to add to for ``key``."""
        found = self.get(key)
        return self._admit(key) if found is None else found

    def add(self, other: dict[K, V]) -> None:
        """Count what ``other`` has counted; it stays as it is."""
        for key, value in other.items():
            self.entry(key).add(value)

    def _admit(self, key: K) -> V:
        others = self.other(key)
        if others == key:
            return self._made(key)
        if self._room() > 0:
            self.__dict__.pop("_last", None)
            return self._made(key)
        last, last_rank = self._last_kept()
        if last_rank <= self.rank(key):
            return self.entry(others)
        self.__dict__.pop("_last", None)
        self.entry(self.other(last)).add(self.pop(last))
        return self._made(key)

    def _made(self, key: K) -> V:
        made = self[key] = self.new()
        return made

    def _kept(self) -> list[K]:
        return [key for key in self if self.other(key) != key]

    def _room(self) -> int:
        if len(self) < self.most():
            return 1
        return self.most() - len(self._kept())

    def _last_kept(self) -> tuple[K, Any]:
        """The kept key with the greatest rank; it is remembered until the keys change."""
        last: tuple[K, Any] | None = self.__dict__.get("_last")
        if last is None:
            last = max(((key, self.rank(key)) for key in self._kept()), key=lambda each: each[1])
            self.__dict__["_last"] = last
        return last


def digest(key: object) -> bytes:
    """A short hash of a text, or of a tuple of texts, that is the same on every machine."""
    return blake2b(json.dumps(key).encode(), digest_size=8).digest()


def keep_smallest(items: list[T], item: T, most: int) -> None:
    """Add ``item`` to the sorted list ``items``, of which the smallest ``most`` are kept."""
    if len(items) < most or item < items[-1]:
        insort(items, item)
        del items[most:]
