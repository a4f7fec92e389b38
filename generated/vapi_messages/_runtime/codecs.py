"""The base of all codecs, and the simplest ones."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any, ClassVar

from .deviations import Check, found, wrong_type
from .json_values import JSON_TYPES


class Codec:
    """How a value at one place is decoded, and what the document requires of it.

    A codec describes; :meth:`make_decoder` and :meth:`make_check` turn the description into
    functions. Each is called once, when the first value comes, because that is when the classes
    that a codec names are imported. The results are the attributes ``decode`` and ``check``.

    Attributes:
        decode: takes any JSON value and returns it typed, or as it is if it is not what the
            document describes.
        check: says where a JSON value departs from the document.
        accepted_types: the document allows every value of these classes; ``check`` need not be
            called for one.
        known_strings: the document allows these strings; ``check`` need not be called for one.
    """

    __slots__ = ("accepted_types", "check", "decode", "known_strings")

    CLASSES: ClassVar[tuple[type[Any], ...]] = ()
    JSON_KINDS: ClassVar[tuple[str, ...]] = ()
    LABEL: ClassVar[str] = ""

    accepts_anything: ClassVar[bool] = False
    accepts_nothing: ClassVar[bool] = False

    accepted_types: frozenset[type[Any]]
    check: Check
    decode: Callable[[Any], Any]
    known_strings: Container[Any]

    def __init__(self, *, is_limited: bool = False) -> None:
        self.accepted_types = frozenset() if is_limited else frozenset(self.CLASSES)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Compile a description when its attribute is first used."""
            if name == "decode":
                self.decode = made = self.make_decoder()
            elif name == "check":
                self.check = made = self.make_check()
            elif name == "known_strings":
                self.known_strings = made = self.find_known_strings()
            else:
                raise AttributeError(name)
            return made

    def make_decoder(self) -> Callable[[Any], Any]:
        """The function ``decode``."""
        return keep

    def make_check(self) -> Check:
        """The function ``check``."""
        raise NotImplementedError

    def find_known_strings(self) -> Container[Any]:
        """The value of ``known_strings``."""
        return ()

    def decode_all(self, values: list[Any]) -> list[Any]:
        """Decode each of ``values``."""
        decode = self.decode
        return [decode(value) for value in values]

    def is_plain(self) -> bool:
        """Whether a decoded value is the JSON value itself."""
        return True

    def is_branch(self) -> bool:
        """Whether decoding makes records, lists or maps, and is therefore done on first access."""
        return False

    def hint(self) -> Any:
        """The type of a value that does not depart, for ``typing.get_type_hints``."""
        raise NotImplementedError

    def json_types(self) -> tuple[str, ...]:
        """The JSON types that may fit."""
        return self.JSON_KINDS

    def label(self) -> str:
        """A description of the expected values."""
        return self.LABEL

    def evidence(self, value: Any) -> int:
        """How much speaks for the codec: what it knows in ``value``, less what it contradicts."""
        return self.agreement(value)

    def agreement(self, value: Any) -> int:
        """1 for a value that the document lists, -1 for one that is not in its list, or else 0."""
        return 0

    def is_known_value(self, value: Any) -> bool:
        """Whether the document lists ``value``, and does not just allow its type."""
        return False


def keep(value: Any) -> Any:
    """The decoder of plain JSON."""
    return value


class NoSuchKey(Codec):
    """A value that may not be there."""

    __slots__ = ()
    accepts_nothing = True

    def make_check(self) -> Check:
        return lambda value, choices: found("additionalProperties", "no such key", value)


class Anything(Codec):
    """Any JSON value."""

    __slots__ = ()
    accepts_anything = True
    CLASSES = tuple(JSON_TYPES)
    JSON_KINDS = ("object", "array", "string", "boolean", "number", "null")
    LABEL = "anything"

    def make_check(self) -> Check:
        return lambda value, choices: None

    def hint(self) -> Any:
        return Any


class Boolean(Codec):
    """True or false."""

    __slots__ = ()
    CLASSES = (bool,)
    JSON_KINDS = ("boolean",)
    LABEL = "true or false"

    def make_check(self) -> Check:
        label = self.label()
        return lambda value, choices: (
            None if value is True or value is False else wrong_type(label, value)
        )

    def hint(self) -> Any:
        return bool


class Null(Codec):
    """Null and nothing else."""

    __slots__ = ()
    CLASSES = (type(None),)
    JSON_KINDS = ("null",)
    LABEL = "null"

    def make_check(self) -> Check:
        label = self.label()
        return lambda value, choices: None if value is None else wrong_type(label, value)

    def hint(self) -> Any:
        return type(None)


ANY = Anything()
BOOLEAN = Boolean()
NULL = Null()
NO_SUCH_KEY = NoSuchKey()
