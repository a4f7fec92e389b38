"""Decoding by the name of an event, which a header or the body says. The same in every package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codecs import ANY, Codec
from ..decode import as_object, decode_text
from ..reader import Reader
from ..unions import Tagged


class ByEvent(Tagged):
    """The bodies of one event, selected by what happened: the string under one key.

    Args:
        tag: the key.
        variants: what each string stands for.
        other: the codec of a body with any other string; without it such a body stays JSON.
    """

    __slots__ = ()

    def __init__(self, tag: str, variants: Mapping[str, Codec], *other: Codec) -> None:
        super().__init__(tag, variants, *other, has_default=bool(other))


class Events:
    """The events of a package.

    Args:
        codecs: what decodes the bodies of each event, by the name of the event.
    """

    __slots__ = ("_by_letters", "_codecs")

    def __init__(self, codecs: Mapping[str, Codec]) -> None:
        self._codecs = codecs
        self._by_letters: dict[str, Codec] | None = None

    def reader(self, event: str) -> Reader[Any]:
        """The reader of the bodies of ``event``.

        A name is found as it is, or else by its letters and digits; also the name of an event and
        of what happened, in one. The bodies of an unknown event are read as the JSON they are.
        """
        return Reader(event, "decode", self._codec(event))

    def _codec(self, event: str) -> Codec:
        return self._codecs.get(event) or self._spelled().get(letters(event), ANY)

    def decode(self, event: str, body: Any, *, strict: bool, closed_enums: bool) -> Any:
        """Decode the body of a webhook, text or JSON, by the name of its event.

        Raises:
            DecodeError: the text is not JSON, or the body is not an object where the event has
                objects, or it departs from the document and ``strict`` is set.
        """
        is_text = isinstance(body, str | bytes | bytearray)
        data = decode_text(event, body) if is_text else body
        if self._codec(event).json_types() == ("object",):
            data = as_object(event, data)
        return self.reader(event).from_dict(data, strict=strict, closed_enums=closed_enums)

    def _spelled(self) -> dict[str, Codec]:
        """The codecs by the letters and digits of their names; names that meet are left out."""
        if self._by_letters is None:
            found: dict[str, list[Codec]] = {}
            for event, codec in self._codecs.items():
                found.setdefault(letters(event), []).append(codec)
            for event, codec in self._codecs.items():
                for tag, inner in codec.variants.items() if isinstance(codec, ByEvent) else ():
                    found.setdefault(letters(event + tag), [inner])
            self._by_letters = {name: each[0] for name, each in found.items() if len(each) == 1}
        return self._by_letters


def letters(name: str) -> str:
    """The letters and digits of ``name``, in lower case."""
    return "".join(each for each in name.lower() if each.isalnum())
