"""Codecs of values that the document lists: constants and enums."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any

from .codecs import Codec
from .deviations import Check, Choices, Findings, found, is_exact, several_fit, wrong_type
from .json_values import JSON_STRING, json_type, quote
from .loading import load


class Const(Codec):
    """One of a few fixed values."""

    __slots__ = ("values",)

    def __init__(self, *values: str | float | bool) -> None:
        super().__init__()
        self.values = values

    def find_known_strings(self) -> Container[Any]:
        return frozenset([value for value in self.values if isinstance(value, str)])

    def make_check(self) -> Check:
        label = self.label()

        def check(value: Any, choices: Choices) -> Findings:
            if self.is_known_value(value):
                return None
            return found("null" if value is None else "const", label, value)

        return check

    def is_known_value(self, value: Any) -> bool:
        # 1 and ``true`` differ, 1 and 1.0 do not.
        return any(value == each and json_type(value) == json_type(each) for each in self.values)

    def agreement(self, value: Any) -> int:
        return 1 if self.is_known_value(value) else -1

    def json_types(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(json_type(value) for value in self.values))

    def label(self) -> str:
        return " or ".join(quote(value) for value in self.values)

    def hint(self) -> Any:
        from typing import Literal

        return Literal[self.values]


class Enum(Codec):
    """A known value of an :class:`OpenEnum`, or an unknown string."""

    __slots__ = ("name",)
    JSON_KINDS = ("string",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def members(self) -> dict[str, Any]:
        """The known members by their strings."""
        members: dict[str, Any] = load(self.name)._value2member_map_
        return members

    def find_known_strings(self) -> Container[Any]:
        return self.members()

    def make_decoder(self) -> Callable[[Any], Any]:
        cls: Any = load(self.name)
        find = self.members().get

        def decode(value: Any) -> Any:
            try:
                member = find(value)
            except TypeError:  # an array or an object
                return value
            if member is None:
                return cls._unknown(value) if isinstance(value, JSON_STRING) else value
            return member

        return decode

    def make_check(self) -> Check:
        label, known_strings = self.label(), self.known_strings
        expected = f"a known value of {self.name}"

        def check(value: Any, choices: Choices) -> Findings:
            if not isinstance(value, JSON_STRING):
                return wrong_type(label, value)
            return None if value in known_strings else found("enum", expected, value)

        return check

    def is_known_value(self, value: Any) -> bool:
        return isinstance(value, JSON_STRING) and value in self.known_strings

    def agreement(self, value: Any) -> int:
        return 1 if self.is_known_value(value) else -1

    def label(self) -> str:
        return self.name

    def is_plain(self) -> bool:
        return False

    def hint(self) -> Any:
        return load(self.name)


class EnumOr(Codec):
    """A known value of an enum, or any string that ``other`` allows.

    ``one_of`` says that the document allows what only one of them allows.
    """

    __slots__ = ("enum", "one_of", "other")
    JSON_KINDS = ("string",)

    def __init__(self, enum: Enum, other: Codec, *, one_of: bool = False) -> None:
        super().__init__()
        self.enum = enum
        self.one_of = one_of
        self.other = other
        self.accepted_types = other.accepted_types

    def find_known_strings(self) -> Container[Any]:
        return self.enum.known_strings

    def make_decoder(self) -> Callable[[Any], Any]:
        find, other = self.enum.members().get, self.other

        def decode(value: Any) -> Any:
            try:
                member = find(value)
            except TypeError:  # an array or an object
                return value
            return other.decode(value) if member is None else member

        return decode

    def make_check(self) -> Check:
        enum, other, one_of = self.enum, self.other, self.one_of

        def check(value: Any, choices: Choices) -> Findings:
            if not enum.is_known_value(value):
                return other.check(value, choices)
            if one_of and is_exact(choices) and other.check(value, choices) is None:
                return several_fit(value)
            return None

        return check

    def is_known_value(self, value: Any) -> bool:
        return self.enum.is_known_value(value)

    def agreement(self, value: Any) -> int:
        return int(self.is_known_value(value))

    def label(self) -> str:
        return f"{self.enum.label()} or {self.other.label()}"

    def is_plain(self) -> bool:
        return False

    def hint(self) -> Any:
        return self.enum.hint() | self.other.hint()
