"""The base of every class of a generated package."""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .decode import (
    Get,
    as_object,
    decode_other,
    decode_text,
    deviations,
    new,
    refuse_deviations,
    rest,
    too_deep,
)
from .deviations import Deviation
from .encode import encode_safely, to_text
from .json_values import JSON_OBJECT
from .late_dataclass import LateField, add_base, dataclass, field
from .rules import CHECKS, Rules

R = TypeVar("R", bound="Record")

_EXTRA_LOCK = allocate_lock()


@dataclass(kw_only=True)
class Record:
    """A JSON object as a dataclass: the base of every class in the package."""

    __slots__ = ("_extra", "_nulls")

    if TYPE_CHECKING:
        extra: dict[str, Any] = field(default_factory=dict[str, Any])
        """The values under keys that the document does not know."""
        _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)
    else:
        extra: dict[str, Any]
        _nulls: tuple[str, ...]
        _pending = None  # nothing is left to decode; a record with branches has a slot for it

        @property
        def extra(self) -> dict[str, Any]:
            """The values under keys that the document does not know."""
            # Few records have any: the dictionary of the others is made when it is asked for.
            if self._extra is None:
                made = {}
                with _EXTRA_LOCK:
                    if self._extra is None:
                        self._extra = made
            return self._extra

        @extra.setter
        def extra(self, value: dict[str, Any]) -> None:
            self._extra = value

    def __post_init__(self) -> None:
        """Read plain strings as :meth:`from_dict` does: a member of an enum, a date and time."""
        from .constructing import convert_texts

        convert_texts(self)

    @classmethod
    def from_dict(
        cls: type[R], data: Mapping[str, Any], *, strict: bool = False, closed_enums: bool = False
    ) -> R:
        """Decode a JSON object.

        Any object is accepted: an unknown key is kept in ``extra``, and a value of an unexpected
        type stays in its field as the JSON it was.

        Args:
            data: the object, as ``json.loads`` gives it. It is not copied and belongs to the record
                from now on: do not change it, and pass a ``copy.deepcopy`` if others may.
            strict: refuse an object that departs from the document.
            closed_enums: with ``strict``, also refuse enum values that the document does not list.

        Raises:
            DecodeError: ``data`` is not a JSON object, or ``strict`` is set and it departs from the
                document or is nested too deep to be checked.
        """
        value: Any = data if data.__class__ is dict else as_object(cls.__name__, data)
        if strict:
            refuse_deviations(cls.__name__, CHECKS[cls], value, closed_enums)
        try:
            record: R = cls._decode(value)
        except RecursionError:
            raise too_deep(cls.__name__) from None
        return record

    @classmethod
    def from_json(
        cls: type[R],
        text: str | bytes | bytearray,
        *,
        strict: bool = False,
        closed_enums: bool = False,
    ) -> R:
        """Decode the text of a JSON object; see :meth:`from_dict`.

        A byte order mark in front is ignored.

        Raises:
            DecodeError: also if ``text`` is not JSON (RFC 8259), such as ``NaN`` and ``Infinity``,
                or has a number that is too large for Python, such as ``1e400``.
        """
        data = decode_text(cls.__name__, text)
        return cls.from_dict(data, strict=strict, closed_enums=closed_enums)

    def to_dict(self, *, strict: bool = False) -> dict[str, Any]:
        """Encode as a JSON object: for an unchanged record exactly what was decoded.

        A branch that nobody has read is the same object that came in, not a copy of it.

        Args:
            strict: refuse a record that departs from the document, and write values of Python's
                own types as JSON: ``datetime``, ``date``, ``time``, ``UUID``, members of any enum,
                tuples and mappings.

        Raises:
            EncodeError: ``strict`` is set, and the record departs from the document or holds what
                JSON cannot say. The message names the attributes.
        """
        encoded: dict[str, Any] = encode_safely(self)
        if strict:
            from .strict import checked

            return cast(
                "dict[str, Any]", checked(type(self).__name__, CHECKS[type(self)], self, encoded)
            )
        return encoded

    def to_json(self, *, strict: bool = False) -> str:
        """Encode as compact JSON text; ``strict`` is that of :meth:`to_dict`.

        Raises:
            EncodeError: as :meth:`to_dict`.
            ValueError: a number is infinite or not a number, which JSON cannot say.
            TypeError: a value is neither JSON nor of this package.
        """
        return to_text(self.to_dict(strict=strict))

    @classmethod
    def deviations(cls, data: object, *, exact: bool = False) -> list[Deviation]:
        """List every place where ``data`` departs from the document, in the order of ``data``.

        Args:
            data: a JSON value; usually the argument of :meth:`from_dict`.
            exact: judge to the letter of JSON Schema: exactly one schema of ``oneOf`` holds, 1.0
                is an integer. An empty list then means that a validator accepts ``data``, and not
                that every attribute holds what its annotation says.

        Returns:
            The deviations; if there are none, every attribute of the decoded record holds what its
            annotation says.

        Raises:
            DecodeError: ``data`` is nested too deep for the interpreter's stack.
        """
        return deviations(cls.__name__, CHECKS[cls], data, exact)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic decode by :meth:`from_dict` and encode by :meth:`to_dict`."""
        from .pydantic_hook import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """The class in the JSON Schema of a program: an object with any content."""
        from inspect import getdoc

        return {"type": "object", "title": cls.__name__, "description": getdoc(cls)}

    @classmethod
    def _decode(cls, data: Any) -> Any:
        """A record of ``data``; what is no JSON object is returned as it is."""
        if type(data) is not JSON_OBJECT:
            return decode_other(cls, data)
        self = new(cls)
        cls._fill(self, data.get)
        self._extra, self._nulls = rest(cls, data)
        return self

    def _fill(self, get: Get) -> Any:
        """Set every attribute from the JSON object whose method ``get`` is given."""

    @classmethod
    def _rules(cls) -> Rules:
        raise NotImplementedError


add_base(
    Record,
    {
        "extra": LateField(default_factory=dict[str, Any]),
        "_nulls": LateField(default=(), repr=False, compare=False),
    },
)
