"""Codecs of arrays whose items have types by their position."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, repeat
from typing import Any

from .codecs import ANY, Codec
from .deviations import Check, Choices, Findings, found, joined, joined_under, wrong_type
from .json_values import JSON_ARRAY, identity
from .rules import check_size


class NoSuchItem(Codec):
    """An item that may not be there."""

    __slots__ = ()
    accepts_nothing = True

    def make_check(self) -> Check:
        return lambda value, choices: found("items", "no such item", value)


NO_SUCH_ITEM = NoSuchItem()


class Positions(Codec):
    """A list whose first items are of one kind each, and whose other items are all of one kind.

    Args:
        rest: the codec of the items behind the positions.
        positions: the codec of each position.
    """

    __slots__ = ("max_items", "min_items", "positions", "rest", "unique_items")
    JSON_KINDS = ("array",)

    def __init__(
        self,
        rest: Codec,
        *positions: Codec,
        min_items: int | None = None,
        max_items: int | None = None,
        unique_items: bool = False,
    ) -> None:
        super().__init__()
        self.rest = rest
        self.positions = positions
        self.min_items = min_items
        self.max_items = max_items
        self.unique_items = unique_items

    def make_decoder(self) -> Callable[[Any], Any]:
        if self.is_plain():
            return super().make_decoder()
        pairs = self._pairs
        return lambda value: (
            [codec.decode(item) for item, codec in pairs(value)]
            if isinstance(value, JSON_ARRAY)
            else value
        )

    def _pairs(self, items: list[Any]) -> Iterator[tuple[Any, Codec]]:
        """Each item with its codec."""
        return zip(items, chain(self.positions, repeat(self.rest)), strict=False)

    def make_check(self) -> Check:
        label, pairs, is_set = self.label(), self._pairs, self.unique_items
        least, most = self.min_items, self.max_items

        def check(value: Any, choices: Choices) -> Findings:
            if not isinstance(value, JSON_ARRAY):
                return wrong_type(label, value)
            items: list[Any] = value
            findings = check_size(items, least, most, "item")
            if is_set and len({identity(item) for item in items}) < len(items):
                findings = joined(findings, found("uniqueItems", "no item twice", items))
            for at, (item, codec) in enumerate(pairs(items)):
                inside = codec.check(item, choices)
                if inside is not None:
                    findings = joined_under(at, findings, inside)
            return findings

        return check

    def evidence(self, value: Any) -> int:
        if not isinstance(value, JSON_ARRAY):
            return -1
        return sum([codec.evidence(item) for item, codec in self._pairs(value)])

    def label(self) -> str:
        return f"an array of {', then '.join([each.label() for each in self.positions])}"

    def is_plain(self) -> bool:
        return all(each.is_plain() for each in (*self.positions, self.rest))

    def is_branch(self) -> bool:
        return not self.is_plain()

    def hint(self) -> Any:
        return list[self._item_hint()]  # type: ignore[misc]  # a hint is made while the program runs

    def _item_hint(self) -> Any:
        from typing import Union

        rest = () if self.rest.accepts_nothing else (self.rest,)
        hints = tuple([each.hint() for each in (*self.positions, *rest)])
        return Union[hints]  # noqa: UP007 - made while running


class Tuple(Positions):
    """A tuple: an array of exactly as many items as there are positions.

    An array of another length stays the list that it is.
    """

    __slots__ = ()

    def __init__(self, *positions: Codec, unique_items: bool = False) -> None:
        length = len(positions)
        super().__init__(
            ANY, *positions, min_items=length, max_items=length, unique_items=unique_items
        )

    def make_decoder(self) -> Callable[[Any], Any]:
        pairs, length = self._pairs, len(self.positions)

        def decode(value: Any) -> Any:
            if not isinstance(value, JSON_ARRAY) or len(value) != length:
                return value
            return tuple([codec.decode(item) for item, codec in pairs(value)])

        return decode

    def is_plain(self) -> bool:
        return False

    def hint(self) -> Any:
        return tuple[tuple([each.hint() for each in self.positions])]  # type: ignore[misc]  # made while running
