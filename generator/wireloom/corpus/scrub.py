"""Replacing what a payload says about people and accounts; its form stays.

Every text is replaced but those that the document lists (values of enums, tags, constants), and
every key that is data. Numbers with many digits are replaced, too. So nothing has to be recognised
as personal or secret to be replaced; names and formats only decide what the stand-in looks like.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wireloom.audit.package import AuditedPackage, Decoded
from wireloom.audit.places import ARRAY, OBJECT
from wireloom.corpus.stand_ins import StandIns
from wireloom.model import pointer as json_pointer

Replaced = Counter[tuple[str, str]]
"""How many values were replaced, by place and kind."""

_NAME = re.compile(r"(?=.{1,40}$)[A-Za-z_$.:-]+[0-9]{0,3}[A-Za-z_$.:-]*")
"""A key that somebody has chosen as a name; a key with more digits, or a text, is data."""

_KINDS = frozenset({"type", "role", "object", "event"})
"""Keys under which a word says what kind of thing an object is, where no enum lists the words."""

_WORDS = re.compile(r"(?=.{1,40}$)[a-z]+([-_. ]?[a-zA-Z]+)*")


@dataclass(slots=True)
class Scrub:
    """Replaces the values of payloads of one package, and counts what it replaced."""

    package: AuditedPackage
    replaced: Replaced = field(default_factory=Replaced)

    def body(self, decoded: Decoded) -> Any:
        """The JSON of a payload with stand-ins."""
        walk = _Walk(self.package, StandIns(), self.replaced, frozenset(_unknown_tags(decoded)))
        data = walk.value(decoded.body, decoded.value, None, ())
        return next(iter(data.values())) if decoded.bare else data


def _unknown_tags(decoded: Decoded) -> Iterator[str]:
    """The places of tags that the document does not know, and that look like names of kinds."""
    for each in decoded.deviations:
        is_name = isinstance(each.value, str) and _WORDS.fullmatch(each.value)
        if each.rule == "tag" and is_name:
            yield each.pointer


@dataclass(frozen=True, slots=True)
class _Walk:
    """One payload: every method returns the JSON for ``value`` with stand-ins.

    ``held`` is what ``value`` was decoded to, ``codec`` what describes it, if that is known, and
    ``path`` leads to it.
    """

    package: AuditedPackage
    stand_ins: StandIns
    replaced: Replaced
    kept: frozenset[str]

    def value(self, value: Any, held: Any, codec: Any, path: tuple[str, ...]) -> Any:
        if isinstance(value, OBJECT):
            return self._object(value, held, codec, path)
        if isinstance(value, ARRAY):
            return self._array(value, held, codec, path)
        if isinstance(value, str):
            return self._text(value, held, codec, path)
        if isinstance(value, int | float) and not isinstance(value, bool):
            made, kind = self.stand_ins.number(value, path[-1] if path else "")
            self._count(kind, path)
            return made
        return value

    def _object(
        self, value: Mapping[str, Any], held: Any, codec: Any, path: tuple[str, ...]
    ) -> dict[str, Any]:
        if isinstance(held, self.package.record):
            return dict(self._fields(value, held, path))
        inside: Any = held if isinstance(held, OBJECT) else {}
        item_codec = getattr(codec, "item", None)
        is_data = item_codec is not None and not item_codec.accepts_anything
        return {
            self._key(key, path, is_data=is_data): self.value(
                item, inside.get(key, item), item_codec, (*path, key)
            )
            for key, item in value.items()
        }

    def _fields(
        self, value: Mapping[str, Any], record: Any, path: tuple[str, ...]
    ) -> Iterator[tuple[str, Any]]:
        cls = record.__class__
        attributes, is_data = self.package.attributes(cls), self.package.knows_all_keys(cls)
        for key, item in value.items():
            attribute = attributes.get(key)
            if attribute is None:
                name = self._key(key, path, is_data=is_data)
                yield name, self.value(item, record.extra.get(key), None, (*path, key))
            else:
                codec = self.package.codec(cls, key)
                yield key, self.value(item, getattr(record, attribute), codec, (*path, key))

    def _array(self, value: list[Any], held: Any, codec: Any, path: tuple[str, ...]) -> list[Any]:
        is_decoded = isinstance(held, ARRAY) and len(held) == len(value)
        items: Any = held if is_decoded else value
        item_codec = getattr(codec, "item", None)
        return [
            self.value(item, inside, item_codec, (*path, str(number)))
            for number, (item, inside) in enumerate(zip(value, items, strict=True))
        ]

    def _text(self, value: str, held: Any, codec: Any, path: tuple[str, ...]) -> str:
        if self.package.lists(value, held, codec) or json_pointer.build(path) in self.kept:
            return value
        if path and path[-1] in _KINDS and _WORDS.fullmatch(value):
            return value
        made, kind = self.stand_ins.text(value, self._inner)
        self._count(kind, path)
        return made

    def _inner(self, value: Any) -> Any:
        """JSON within a text: nothing describes it."""
        return self.value(value, value, None, ())

    def _key(self, key: str, path: tuple[str, ...], *, is_data: bool) -> str:
        if not is_data and _NAME.fullmatch(key):
            return key
        made, kind = self.stand_ins.text(key, self._inner)
        self._count(f"{kind} as a key" if kind else "", (*path, "*"))
        return made

    def _count(self, kind: str, path: tuple[str, ...]) -> None:
        if kind:
            self.replaced[masked(json_pointer.build(path)), kind] += 1


def masked(place: str) -> str:
    """``place`` with ``*`` in place of array indices and of keys that are data."""
    return "/".join(
        "*" if each and not _NAME.fullmatch(each) else each for each in place.split("/")
    )
