"""What a constructor does with texts: they get the class that decoding would give them."""

from __future__ import annotations

from typing import Any

from .codecs import Codec
from .rules import RULES, json_keys


class _TextFields(dict[type[Any], tuple[tuple[str, Codec], ...]]):
    """The attributes of each class whose values are more than plain JSON, with their codecs."""

    def __missing__(self, cls: type[Any]) -> tuple[tuple[str, Codec], ...]:
        codecs = RULES[cls].properties
        found = ((name, codecs[key]) for name, key in json_keys(cls).items())
        self[cls] = fields = tuple(each for each in found if not each[1].is_plain())
        return fields


_TEXT_FIELDS = _TextFields()


def convert_texts(record: Any) -> None:
    """Make members of enums, dates and the like of the plain strings that ``record`` holds."""
    for name, codec in _TEXT_FIELDS[type(record)]:
        value = getattr(record, name)
        if type(value) is str:
            setattr(record, name, codec.decode(value))
