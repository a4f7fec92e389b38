"""Enums of strings that stay open, and a metaclass that makes large ones quickly.

What the metaclass gains: the standard library takes 3.5 ms for an enum of 600 members, because it
calls two Python functions for each name and handles cases that strings do not have. This takes
0.5 ms, and a cold start waits for each enum that its first message needs.

What guards it: ``tests/unit/runtime/test_late.py`` compares every enum of the package, member by
member, with what the standard library makes.

When it can go: when the standard library makes such an enum in less than 1 ms. Then remove
``StringEnumType``; ``OpenEnum`` works without it.
"""

from __future__ import annotations

import sys
from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Any


class StringEnumType(EnumMeta):
    """Makes an enum as the standard library does, but adds string members in fewer steps.

    Members with other values or with names that are not in capitals, and Python 3.15 and later, are
    left to the standard library.
    """

    if not TYPE_CHECKING:

        @classmethod
        def __prepare__(cls, *_: Any, **options: Any) -> dict[str, Any]:
            return {}

    def __new__(metacls, name: str, bases: tuple[type, ...], body: Any, **options: Any) -> Any:
        members = {key: value for key, value in body.items() if key[0] != "_"}
        is_supported = sys.version_info < (3, 15)
        are_strings = all(map(str.isupper, members)) and {*map(type, members.values())} <= {str}
        if not (is_supported and are_strings):
            members = {}
        rest = super().__prepare__(name, bases, **options)
        for key, value in body.items():
            if key not in members:
                rest[key] = value
        cls = super().__new__(metacls, name, bases, rest, **options)
        _add_members(cls, members)
        return cls


def _add_members(cls: Any, members: dict[str, str]) -> None:
    """Add ``members`` to an enum that has none, as Python 3.10 to 3.14 store them."""
    by_name, by_value, names = cls._member_map_, cls._value2member_map_, cls._member_names_
    for name, text in members.items():
        member = by_value.get(text)
        if member is None:
            member = by_value[text] = str.__new__(cls, text)
            member._value_ = text
            member._name_ = name
            member.__objclass__ = cls
            member._sort_order_ = len(names)
            names.append(name)
        by_name[name] = member
    if hasattr(cls, "_hashable_values_"):
        cls._hashable_values_ += by_value
    # In a loop of their own: setting an attribute of a class empties a cache of the interpreter.
    for name in members:
        type.__setattr__(cls, name, by_name[name])


class OpenEnum(str, Enum, metaclass=StringEnumType):
    """A set of known strings that stays open: an unknown one is a value like any other.

    Members equal and hash like their strings. ``Status("brand-new")`` gives an instance that equals
    ``"brand-new"`` and whose ``is_known`` is False. It is not stored anywhere.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        return cls._unknown(value) if isinstance(value, str) else None

    @classmethod
    def _unknown(cls, value: str) -> OpenEnum:
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = str(value)
        return unknown

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, spec: str) -> str:
        return format(str(self._value_), spec)
