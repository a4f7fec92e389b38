"""Readers: decoding and encoding of types that have a name but no class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decode import decode_text, decode_value, deviations, refuse_deviations
from .encode import encode_safely, to_text
from .loading import PACKAGE, load

if TYPE_CHECKING:
    from .codecs import Codec
    from .deviations import Deviation

T = TypeVar("T")


class Reader(Generic[T]):
    """Decodes and encodes a type that has a name but no class: a union, an array, a map.

    It does for such a type what :class:`Record` does for a class.

    Attributes:
        name: the name of the type.
    """

    __slots__ = ("_codec", "_own_name", "name")

    def __init__(self, name: str, own_name: str, codec: Codec) -> None:
        self.name = name
        self._own_name = own_name
        self._codec = codec

    def from_dict(self, data: Any, *, strict: bool = False, closed_enums: bool = False) -> T:
        """Decode a JSON value, whether it is an object or not.

        Any value is accepted: what the document does not describe stays the JSON it was, such as an
        object with an unknown tag. ``data`` and the options are those of :meth:`Record.from_dict`.

        Raises:
            DecodeError: ``data`` is nested too deep for the interpreter's stack, or departs from
                the document and ``strict`` is set.
        """
        if strict:
            refuse_deviations(self.name, self._codec.check, data, closed_enums)
        value: T = decode_value(self.name, self._codec.decode, data)
        return value

    def from_json(
        self, text: str | bytes | bytearray, *, strict: bool = False, closed_enums: bool = False
    ) -> T:
        """Decode the text of a JSON value; see :meth:`Record.from_json`."""
        data = decode_text(self.name, text)
        return self.from_dict(data, strict=strict, closed_enums=closed_enums)

    def to_dict(self, value: T, *, strict: bool = False) -> Any:
        """Encode as a JSON value: for an unchanged one exactly what was decoded.

        Raises:
            EncodeError: as :meth:`Record.to_dict`.
        """
        encoded = encode_safely(value)
        if strict:
            from .strict import checked

            return checked(self.name, self._codec.check, value, encoded)
        return encoded

    def to_json(self, value: T, *, strict: bool = False) -> str:
        """Encode as compact JSON text; see :meth:`Record.to_json`."""
        return to_text(self.to_dict(value, strict=strict))

    def deviations(self, data: object, *, exact: bool = False) -> list[Deviation]:
        """List every place where ``data`` departs; see :meth:`Record.deviations`."""
        return deviations(self.name, self._codec.check, data, exact)

    def __repr__(self) -> str:
        return f"<{self._own_name} of {PACKAGE}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return load, (self._own_name,)  # there is one of each
