"""The part of a generated package that is written by hand: the same text in every package.

A class of the package is a :class:`Record`: a dataclass whose module holds, in plain code, how its
fields are read (``_decode``) and written (``_encode``), and what the document demands of them
(``_rules``). What is more than plain JSON (another class, an enum, a list of either, a choice
between several) is described by a :class:`Codec`. Codecs name classes and load them when the first
value comes, so a program pays only for the branches that its messages have.

This module uses the standard library alone and knows nothing of any one document.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Collection, Container, Iterable, Mapping
from contextvars import ContextVar
from enum import Enum as _Enum
from enum import EnumMeta
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import re
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from datetime import datetime

R = TypeVar("R", bound="Record")
T = TypeVar("T")

# ``isinstance`` against these leaves a value of type Any as it is for a type checker, which would
# otherwise narrow it to ``dict[Unknown, Unknown]``; and the class of such a value is not
# ``type[Unknown]``.
JSON_OBJECT: Any = dict
JSON_ARRAY: Any = list
JSON_STRING: Any = str
CLASS_OF: Any = type

_SHOWN = 60
"""How many characters of a value a deviation shows."""

_LONGEST_NUMBER = 4096
"""How many bits of a whole number a deviation shows."""


# ----------------------------------------------------------------------------------- making classes

# The standard library takes 1 to 3 ms to make a dataclass and 4 ms for an enum of 600 members, and
# a cold start waits for all that its first message needs. Here a class gets its slots at once, and
# the standard library makes the rest when a program asks for it; reading a message never does.


class _Late:
    """An attribute that the standard library's ``dataclass`` makes when it is first asked for."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        # ``inspect`` of Python 3.13 asks with a class in place of an instance.
        asked: type[Any] = instance if isinstance(instance, type) else owner
        planned = next(cls for cls in asked.__mro__ if cls in _plans)
        _complete(planned)
        value = vars(planned)[self.name]
        return value.__get__(instance, owner) if hasattr(value, "__get__") else value


class _Field:
    """The arguments of ``field``, for as long as nobody needs the field itself."""

    __slots__ = ("options",)

    def __init__(self, **options: Any) -> None:
        self.options = options


def _late(*names: str) -> dict[str, _Late]:
    return {f"__{name}__": _Late(f"__{name}__") for name in names}


_LATE = _late("init", "repr", "eq", "match_args", "dataclass_fields", "dataclass_params")
_LATE_SINCE_3_13 = _late("replace")
_LATE_WHERE_FROZEN = _late("hash", "setattr", "delattr", "getstate", "setstate")

_plans: dict[type[Any], tuple[dict[str, Any], dict[str, Any]]] = {}
"""The arguments of ``dataclass`` and the defaults of the fields, for each class."""


def _lay_out(**options: Any) -> Callable[[type[Any]], type[Any]]:
    """``dataclasses.dataclass(slots=True, ...)``."""

    def lay_out(cls: type[Any]) -> type[Any]:
        if "slots" not in options:
            return cls  # the base, of which there are no instances
        body = dict(vars(cls))
        names = tuple(cls.__annotations__)
        defaults = {name: body.pop(name) for name in names if name in body}
        slots = tuple([name for name in names if name not in _INHERITED])
        del body["__dict__"], body["__weakref__"]
        body |= {"__slots__": slots, "__hash__": None} | _LATE
        body |= _LATE_SINCE_3_13 if sys.version_info >= (3, 13) else {}
        body |= _LATE_WHERE_FROZEN if "frozen" in options else {}
        made = type(cls.__name__, cls.__bases__, body)
        _plans[made] = options, defaults
        return made

    return lay_out


def _complete(cls: type[Any]) -> None:
    """Put what ``dataclass`` makes for such a class in the place of what is late."""
    import dataclasses

    options, defaults = _plans[cls]
    body = {name: getattr(cls, name) for name in ("__module__", "__qualname__", "__doc__")}
    annotations = dict(cls.__annotations__)
    if issubclass(cls, Record):  # what it inherits comes last
        for name, value in _INHERITED.items():
            annotations[name] = annotations.pop(name, Record.__annotations__[name])
            defaults.setdefault(name, value)
    body["__annotations__"] = annotations
    for name, value in defaults.items():
        body[name] = dataclasses.field(**value.options) if isinstance(value, _Field) else value
    made: type[Any] = dataclasses.dataclass(**options)(type(cls.__name__, (), body))
    for name, value in tuple(vars(cls).items()):
        if isinstance(value, _Late):
            setattr(cls, name, vars(made)[name])


if not TYPE_CHECKING:
    dataclass, field = _lay_out, _Field

_INHERITED: dict[str, Any] = {
    "extra": _Field(default_factory=dict[str, Any]),
    "_nulls": _Field(default=(), repr=False, compare=False),
}
"""The fields that every record has of :class:`Record`, whose slots hold them."""


class _EnumType(EnumMeta):
    """Makes an enum of strings as the standard library does, without what strings do not need."""

    if not TYPE_CHECKING:

        @classmethod
        def __prepare__(cls, *_: Any, **options: Any) -> dict[str, Any]:
            return {}

    def __new__(metacls, name: str, bases: tuple[type, ...], body: Any, **options: Any) -> Any:
        texts = {key: value for key, value in body.items() if key[0] != "_"}
        known = sys.version_info < (3, 15)
        if not (known and all(map(str.isupper, texts)) and {*map(type, texts.values())} <= {str}):
            texts = {}
        rest = super().__prepare__(name, bases, **options)
        for key, value in body.items():
            if key not in texts:
                rest[key] = value
        cls = super().__new__(metacls, name, bases, rest, **options)
        _add_members(cls, texts)
        return cls


def _add_members(cls: Any, texts: dict[str, str]) -> None:
    """Add members to an enum of strings that has none: what Python 3.10 to 3.14 keep of them."""
    by_name, by_value, names = cls._member_map_, cls._value2member_map_, cls._member_names_
    for name, text in texts.items():
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
    for name in texts:
        type.__setattr__(cls, name, by_name[name])


# ----------------------------------------------------------------------------------- what users see


@dataclass(frozen=True, slots=True)
class Deviation:
    """One place where a value departs from the document.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the place; a missing key is reported on its object.
        rule: the stable id of the rule, such as ``type``, ``null``, ``required`` or ``enum``.
        expected: what the document asks for, in words.
        found: what is there, as shortened JSON.
        key: the key that is missing, for the rule ``required``; None for every other rule.
        value: the JSON value at ``pointer``, whole. It counts neither for ``==`` nor for ``hash``.
    """

    pointer: str
    rule: str
    expected: str
    found: str
    key: str | None = None
    value: Any = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        return (
            f"{self.pointer or '(top)'}: {self.rule}: expected {self.expected}, found {self.found}"
        )


class DecodeError(ValueError):
    """The input is no JSON object, or departs from the document where ``strict`` was asked for.

    Attributes:
        deviations: every departure that was found; empty where the input could not be read at all.
    """

    def __init__(self, message: str, deviations: Iterable[Deviation] = ()) -> None:
        super().__init__(message)
        self.deviations = tuple(deviations)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.deviations))


class OpenEnum(str, _Enum, metaclass=_EnumType):
    """A set of known strings that stays open: an unknown one is a value like any other.

    Members equal and hash like their strings. ``Status("brand-new")`` gives an instance that equals
    ``"brand-new"``, says ``is_known == False`` and is remembered nowhere.
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


class DateTime(str):
    """A date and time as the text it came as (RFC 3339, section 5.6), parsed when asked."""

    __slots__ = ()

    @property
    def datetime(self) -> datetime:
        """The moment as :class:`datetime.datetime`; aware where the text has an offset.

        Digits of the second beyond the sixth are cut, as ``datetime`` holds microseconds.

        Raises:
            ValueError: the text is no date and time.
        """
        return _parse_datetime(str(self))


def _parse_datetime(text: str) -> datetime:
    import re
    from datetime import datetime

    match = re.fullmatch(
        r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d+))?([Zz]|[+-]\d\d:?\d\d)?",
        text,
        re.ASCII,
    )
    if match is None:
        raise ValueError(f"not a date and time (RFC 3339): {_shorten(text)!r}")
    date, time, fraction, offset = match.groups()
    micros = (fraction or "")[:6].ljust(6, "0")
    if offset in ("Z", "z"):
        offset = "+00:00"
    elif offset and ":" not in offset:
        offset = f"{offset[:3]}:{offset[3:]}"
    return datetime.fromisoformat(f"{date}T{time}.{micros}{offset or ''}")


# ------------------------------------------------------------------------------------------ classes


@dataclass(kw_only=True)
class Record:
    """A JSON object as a dataclass: the base of every class in the package."""

    __slots__ = ("_extra", "_nulls")

    if TYPE_CHECKING:
        extra: dict[str, Any] = field(default_factory=dict[str, Any])
        """What came under keys that the document does not know."""
        _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)
    else:
        extra: dict[str, Any]
        _nulls: tuple[str, ...]

        @property
        def extra(self) -> dict[str, Any]:
            """What came under keys that the document does not know."""
            # Few records have any: the dictionary of the others is made when it is asked for.
            if self._extra is None:
                self._extra = {}
            return self._extra

        @extra.setter
        def extra(self, value: dict[str, Any]) -> None:
            self._extra = value

    @classmethod
    def from_dict(
        cls: type[R], data: Mapping[str, Any], *, strict: bool = False, closed_enums: bool = False
    ) -> R:
        """Read a JSON object.

        Any object is accepted: an unknown key is kept in ``extra``, and a value of an unexpected
        type stays in its field as the JSON it was.

        Args:
            data: the object, as ``json.loads`` gives it. Values that are plain JSON are not copied.
            strict: refuse what departs from the document.
            closed_enums: with ``strict``, refuse enum values that the document does not list, too.

        Raises:
            DecodeError: ``data`` is no JSON object, is nested too deep for the interpreter's stack,
                or departs from the document and ``strict`` is set.
        """
        value: Any = data if data.__class__ is dict else as_object(cls.__name__, data)
        try:
            if strict:
                record: R = _decode_strictly(
                    cls.__name__, CHECKS[cls], cls._decode, value, closed_enums
                )
            else:
                record = cls._decode(value)
        except RecursionError:
            raise DecodeError(f"{cls.__name__}: the JSON object is nested too deep") from None
        return record

    @classmethod
    def from_json(
        cls: type[R],
        text: str | bytes | bytearray,
        *,
        strict: bool = False,
        closed_enums: bool = False,
    ) -> R:
        """Read the text of a JSON object; see :meth:`from_dict`.

        A byte order mark in front is ignored.

        Raises:
            DecodeError: also when ``text`` is not JSON (RFC 8259), as ``NaN`` and ``Infinity``.
        """
        return cls.from_dict(_parse(cls.__name__, text), strict=strict, closed_enums=closed_enums)

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object: for an unchanged record exactly what was read."""
        try:
            return self._encode()
        except RecursionError:
            encoded: dict[str, Any] = _encode_deep(self)
            return encoded

    def to_json(self) -> str:
        """Write the JSON object as compact text.

        Raises:
            ValueError: a number is infinite or not a number, which JSON cannot say.
            TypeError: a value is neither JSON nor of this package.
        """
        return _JSON_WRITER.encode(self.to_dict())

    @classmethod
    def deviations(cls, data: object) -> list[Deviation]:
        """List every place where ``data`` departs from the document, in the order of ``data``.

        Args:
            data: a JSON value; usually what :meth:`from_dict` gets.

        Returns:
            The deviations; if there are none, every attribute of the decoded record holds what its
            annotation says.

        Raises:
            DecodeError: ``data`` is nested too deep for the interpreter's stack.
        """
        try:
            found = CHECKS[cls](data, {})
        except RecursionError:
            raise DecodeError(f"{cls.__name__}: the JSON object is nested too deep") from None
        return [] if found is None else in_words(found)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Have pydantic read by :meth:`from_dict` and write by :meth:`to_dict`.

        Of a choice between classes it takes the one whose fixed values, such as a tag, the object
        has; else one that has none; else the first. It calls that exact, strict and lax. Nothing is
        imported before pydantic asks.
        """
        core = import_module("pydantic_core.core_schema")

        def read(value: Any) -> Any:
            return value if isinstance(value, cls) else cls.from_dict(value)

        def read_own_kind(value: Any) -> Any:
            if not isinstance(value, cls):
                _refuse_other_kind(cls, as_object(cls.__name__, value))
            return read(value)

        own_kind = core.no_info_plain_validator_function(read_own_kind)
        if not _fixed(rules_of(cls)):
            own_kind = core.chain_schema([core.any_schema(), own_kind])
        return core.lax_or_strict_schema(
            core.no_info_plain_validator_function(read),
            own_kind,
            serialization=core.plain_serializer_function_ser_schema(_encode_inner),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """The class in the JSON Schema of a program: an object, whatever is in it."""
        from inspect import getdoc

        return {"type": "object", "title": cls.__name__, "description": getdoc(cls)}

    @classmethod
    def _decode(cls, data: Any) -> Any:
        raise NotImplementedError

    def _encode(self) -> dict[str, Any]:
        raise NotImplementedError

    @classmethod
    def _rules(cls) -> Rules:
        raise NotImplementedError


class Reader(Generic[T]):
    """Reads and writes what has a name but no class: a choice between classes, an array, a map.

    It does for such a type what :class:`Record` does for a class.

    Attributes:
        name: what the type is called.
    """

    __slots__ = ("_codec", "_global", "name")

    def __init__(self, name: str, own_name: str, codec: Codec) -> None:
        self.name = name
        self._global = own_name
        self._codec = codec

    def from_dict(self, data: Any, *, strict: bool = False, closed_enums: bool = False) -> T:
        """Read a JSON value, whether it is an object or not.

        Any value is accepted: what the document does not describe stays the JSON it was, such as an
        object with an unknown tag. The options are those of :meth:`Record.from_dict`.

        Raises:
            DecodeError: ``data`` is nested too deep for the interpreter's stack, or departs from
                the document and ``strict`` is set.
        """
        try:
            codec = self._codec
            if strict:
                value: T = _decode_strictly(
                    self.name, codec.check, codec.decode, data, closed_enums
                )
            else:
                value = codec.decode(data)
        except RecursionError:
            raise self._too_deep() from None
        return value

    def from_json(
        self, text: str | bytes | bytearray, *, strict: bool = False, closed_enums: bool = False
    ) -> T:
        """Read the text of a JSON value; see :meth:`Record.from_json`."""
        return self.from_dict(_parse(self.name, text), strict=strict, closed_enums=closed_enums)

    def to_dict(self, value: T) -> Any:
        """Write the JSON value: for an unchanged one exactly what was read, object or not."""
        try:
            return encode(value)
        except RecursionError:
            return _encode_deep(value)

    def to_json(self, value: T) -> str:
        """Write the JSON value as compact text; see :meth:`Record.to_json`."""
        return _JSON_WRITER.encode(self.to_dict(value))

    def deviations(self, data: object) -> list[Deviation]:
        """List every place where ``data`` departs; see :meth:`Record.deviations`."""
        try:
            found = self._codec.check(data, {})
        except RecursionError:
            raise self._too_deep() from None
        return [] if found is None else in_words(found)

    def _too_deep(self) -> DecodeError:
        return DecodeError(f"{self.name}: the JSON value is nested too deep")

    def __repr__(self) -> str:
        return f"<{self._global} of {__name__.rpartition('.')[0]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return load, (self._global,)  # there is one of each, and it is known by its name


def as_object(name: str, data: Any) -> Any:
    """``data`` as a dict; DecodeError where it is no JSON object. ``name`` is for the message."""
    if isinstance(data, JSON_OBJECT):
        return data
    if isinstance(data, Mapping):
        return dict(cast("Mapping[str, Any]", data))
    raise DecodeError(f"{name}: expected a JSON object, found {_show(data)}")


def _no_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _encode_inner(value: Any) -> Any:
    """A record where only plain JSON is expected."""
    if not isinstance(value, Record):
        raise TypeError(f"not JSON: {type(value).__name__}")
    return value.to_dict()


_JSON_READER = json.JSONDecoder(parse_constant=_no_constant)
_JSON_WRITER = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=_encode_inner)


def _parse(name: str, text: Any) -> Any:
    if not isinstance(text, _TEXT):
        raise DecodeError(f"{name}: expected the text of a JSON value, found {_show(text)}")
    try:
        if not isinstance(text, JSON_STRING):
            # What begins like this is no UTF-16 or UTF-32.
            is_utf_8 = text.startswith(b'{"')
            text = text.decode("utf-8" if is_utf_8 else json.detect_encoding(text))
        if not text.startswith("{"):
            return _JSON_READER.decode(text.removeprefix("\ufeff"))
        value, end = _JSON_READER.raw_decode(text)
        if end == len(text) or not text[end:].strip(" \t\n\r"):
            return value
        raise json.JSONDecodeError("Extra data", text, end)
    except RecursionError:
        raise DecodeError(f"{name}: the JSON text is nested too deep") from None
    except ValueError as error:
        raise DecodeError(f"{name}: not JSON: {error}") from None


_TEXT: Any = (str, bytes, bytearray)


def _decode_strictly(
    name: str, check: Check, decode: Callable[[Any], Any], data: Any, closed_enums: bool
) -> Any:
    """Judge, then read: ``name`` is for the message."""
    choices: Choices = {}
    found = check(data, choices)
    if found is not None:
        _refuse_deviations(name, found, closed_enums)
    if not choices:
        return decode(data)
    # What was chosen in judging need not be chosen again.
    outermost = _choices.set(choices)
    try:
        return decode(data)
    finally:
        _choices.reset(outermost)


def _refuse_deviations(name: str, found: list[Finding], closed_enums: bool) -> None:
    if not (closed_enums or any(rule != "enum" for _, rule, _, _ in found)):
        return
    deviations = in_words(found)
    refused = [each for each in deviations if closed_enums or each.rule != "enum"]
    more = f" (and {len(refused) - 1} more)" if len(refused) > 1 else ""
    raise DecodeError(f"{name}: {refused[0]}{more}", deviations)


def _refuse_other_kind(cls: type[Record], data: dict[str, Any]) -> None:
    """Raise DecodeError where ``data`` lacks what tells ``cls`` from others, or has another value.

    That is its fixed values; where it has none, the values of the enums that it needs.
    """
    rules = rules_of(cls)
    enums = [name for name in rules.required if isinstance(rules.properties.get(name), Enum)]
    for name in _fixed(rules) or enums:
        codec = rules.properties[name]
        if not codec.names(data.get(name)):
            found = _show(data.get(name))
            raise DecodeError(f"{cls.__name__}: {name}: expected {codec.label()}, found {found}")


def _fixed(rules: Rules) -> list[str]:
    """The keys that have a fixed value."""
    return [name for name, codec in rules.properties.items() if isinstance(codec, Const)]


new: Callable[[type[Any]], Any] = object.__new__
"""A bare instance, without a call of ``__init__``: ``_decode`` sets every field itself."""


def decode_other(cls: Any, data: Any) -> Any:
    """Read what ``_decode`` is not made for: a kind of dict; anything else stays as it is."""
    return cls._decode(dict(data)) if isinstance(data, JSON_OBJECT) else data


def rest(
    cls: type[Record], data: dict[str, Any], codec: Codec | None = None
) -> tuple[dict[str, Any] | None, tuple[str, ...]]:
    """What the fields do not hold: unknown keys with their values, and known keys that are null.

    ``codec`` reads the values under unknown keys where they are more than plain JSON.
    """
    known = (_rules.get(cls) or rules_of(cls)).properties
    extra: dict[str, Any] = {}
    nulls: tuple[str, ...] = ()
    for key, value in data.items():
        if key not in known:
            extra[key] = value if codec is None else codec.decode(value)
        elif value is None:
            nulls += (key,)
    return extra or None, nulls


def finish(out: dict[str, Any], nulls: tuple[str, ...], extra: dict[str, Any] | None) -> None:
    """Add to ``out`` what the fields do not hold; a field that has a value wins."""
    for key in nulls:
        out.setdefault(key, None)
    for key, value in (extra or {}).items():
        if key not in out:
            out[key] = encode(value)


def encode(value: Any) -> Any:
    """The JSON value for any value that a field may hold."""
    return ENCODERS[type(value)](value)


def _encode_array(value: Any) -> Any:
    return [ENCODERS[type(item)](item) for item in value]


def _encode_object(value: Any) -> Any:
    return {key: ENCODERS[type(item)](item) for key, item in value.items()}


class _Encoders(dict[type[Any], Callable[[Any], Any]]):
    """How a value of each class is written; a class is looked at when its first value comes."""

    def __missing__(self, cls: Any) -> Callable[[Any], Any]:
        self[cls] = encoder = self._find(cls)
        return encoder

    def _find(self, cls: Any) -> Callable[[Any], Any]:
        hooks: Any = cls
        if issubclass(cls, Record):
            encoder: Callable[[Any], Any] = hooks._encode
            return encoder
        if issubclass(cls, OpenEnum):
            return attrgetter("_value_")
        if issubclass(cls, JSON_STRING):
            return str
        if issubclass(cls, JSON_ARRAY):
            return _encode_array
        if issubclass(cls, JSON_OBJECT):
            return _encode_object
        return _keep


ENCODERS = _Encoders()

_DEEPEST = 100_000
"""What is nested deeper than this contains itself."""


def _encode_deep(outermost: Any) -> Any:
    """What ``encode`` gives, without recursion: it needs more of the stack than reading does."""
    whole: list[Any] = [outermost]
    pending: list[tuple[Any, Any, int]] = [(whole, 0, 0)]
    while pending:
        holder, key, depth = pending.pop()
        if depth > _DEEPEST:
            raise ValueError(f"{type(outermost).__name__}: a value contains itself")
        value = holder[key] = _encode_outside(holder[key])
        if isinstance(value, JSON_OBJECT):
            pending += [(value, each, depth + 1) for each in value]
        elif isinstance(value, JSON_ARRAY):
            pending += [(value, each, depth + 1) for each in range(len(value))]
    return whole[0]


class _Inside:
    """Keeps what is inside of a record from being encoded along with it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _encode_outside(value: Any) -> Any:
    """The JSON value for ``value``, in which what is inside is still as it was."""
    if isinstance(value, JSON_OBJECT | JSON_ARRAY):
        return value.copy()
    if not isinstance(value, Record):
        return encode(value)
    from dataclasses import fields

    shell: Any = new(type(value))
    for each in fields(shell):
        setattr(shell, each.name, _keep_inside(getattr(value, each.name)))
    shell.extra = {key: _keep_inside(item) for key, item in value.extra.items()}
    return {
        key: item.value if isinstance(item, _Inside) else item
        for key, item in shell._encode().items()
    }


def _keep_inside(value: Any) -> Any:
    return _Inside(value) if isinstance(value, Record | JSON_OBJECT | JSON_ARRAY) else value


# ------------------------------------------------------------------------------------------ judging


Finding: TypeAlias = "tuple[list[str | int], str, str, Any]"
"""A deviation that is not put into words yet: the path, the rule, what is expected, the value.

The path leads from the inside out. A check begins it at the value that it judges, and the checks of
what holds that value add to it on the way back: what is all right costs no path.
"""

Findings: TypeAlias = "list[Finding] | None"
"""What a check found, in the order of the value; None where there is nothing to find."""

Choices: TypeAlias = "dict[tuple[int, int], tuple[Codec, Findings]]"
"""What was chosen where several kinds might fit, for as long as one value is read or judged:
without it, choices within choices would be made again and again.
"""

Check: TypeAlias = "Callable[[Any, Choices], Findings]"


def in_words(found: list[Finding]) -> list[Deviation]:
    """The deviations that were found in a whole value."""
    return [
        Deviation(_pointer(path), rule, expected, _show(value), _missing_key(rule, expected), value)
        for path, rule, expected, value in found
    ]


def _missing_key(rule: str, expected: str) -> str | None:
    return json.loads(expected.removeprefix("the key ")) if rule == "required" else None


def _found(rule: str, expected: str, value: Any) -> list[Finding]:
    """That ``value`` breaks ``rule``."""
    return [([], rule, expected, value)]


def _wrong_type(expected: str, value: Any) -> list[Finding]:
    """That ``value`` is of another JSON type than ``expected``."""
    return _found("null" if value is None else "type", expected, value)


def _joined(found: Findings, more: Findings) -> Findings:
    if found is None or more is None:
        return found or more
    found += more
    return found


def _joined_under(key: str | int, found: Findings, inside: list[Finding]) -> list[Finding]:
    """``found``, then what was found in the value under ``key``, as seen from what holds it."""
    for path, _, _, _ in inside:
        path.append(key)
    if found is None:
        return inside
    found += inside
    return found


def _pointer(path: list[str | int]) -> str:
    """A path from the inside out as a JSON Pointer (RFC 6901)."""
    return "".join(["/" + str(key).replace("~", "~0").replace("/", "~1") for key in path[::-1]])


def _show(value: Any) -> str:
    """``value`` as JSON of bounded length; the work is bounded too."""
    if isinstance(value, JSON_OBJECT):
        return f"an object of {len(value)} keys" if value else "{}"
    if isinstance(value, JSON_ARRAY):
        return f"an array of {len(value)} items" if value else "[]"
    if isinstance(value, JSON_STRING):
        shown = _quote(_shorten(value))
        # A lone surrogate is JSON, but nothing that could be printed.
        return shown.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return "a number of very many digits"  # Python refuses to write it out
    try:
        return _shorten(json.dumps(value))
    except TypeError:
        return f"no JSON, but {type(value).__name__}"


_quote = json.JSONEncoder(ensure_ascii=False).encode


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


_KINDS = {
    str: "string",
    dict: "object",
    list: "array",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def _kind(value: Any) -> str:
    """The JSON type of ``value``."""
    kind = _KINDS.get(value.__class__)
    if kind is None:
        kind = next((name for cls, name in _KINDS.items() if isinstance(value, cls)), "unknown")
    return kind


class Rules:
    """What the document demands of one kind of object.

    ``properties`` pairs keys with codecs; ``extra`` judges the values under any other key, of which
    None allows any.
    """

    __slots__ = ("extra", "max_properties", "min_properties", "properties", "required")

    def __init__(
        self,
        *,
        properties: dict[str, Codec],
        required: tuple[str, ...] = (),
        extra: Codec | None = None,
        min_properties: int | None = None,
        max_properties: int | None = None,
    ) -> None:
        self.properties = properties
        self.required = required
        self.extra = extra
        self.min_properties = min_properties
        self.max_properties = max_properties


_rules: dict[type[Record], Rules] = {}


def rules_of(cls: type[Record]) -> Rules:
    """The rules of ``cls``, built when first asked for."""
    rules = _rules.get(cls)
    if rules is None:
        hooks: Any = cls
        rules = _rules[cls] = hooks._rules()
    return rules


class _Checks(dict[type[Any], Check]):
    """How a value is judged by the rules of each class; made when the first one comes."""

    def __missing__(self, cls: type[Record]) -> Check:
        self[cls] = check = _check_of(cls.__name__, rules_of(cls))
        return check


CHECKS = _Checks()


def has_typed_extra(cls: type[Any]) -> bool:
    """Whether the document describes the values under keys that are not properties of ``cls``.

    Such keys are data, as those of a map. Keys in ``extra`` of any other class are unknown.
    """
    extra = rules_of(cls).extra
    return extra is not None and extra is not ANY and extra is not NO_SUCH_KEY


def _check_of(name: str, rules: Rules) -> Check:
    required = rules.required
    least, most = rules.min_properties, rules.max_properties
    is_limited = least is not None or most is not None
    # Most values are of the one class that is most usual for their codec.
    find = {key: _glance(codec) for key, codec in rules.properties.items()}.get
    unknown = _glance(rules.extra or ANY)

    def check(value: Any, choices: Choices) -> Findings:
        if not isinstance(value, JSON_OBJECT):
            return _wrong_type(name, value)
        found: Findings = None
        for key in required:
            if key not in value:
                found = _missing_keys(required, value)
                break
        if is_limited:
            found = _joined(found, _check_size(value, least, most, "key"))
        for key, item in value.items():
            usual, types, codec = find(key, unknown)
            kind = CLASS_OF(item)
            if kind is usual or (item in codec.texts if kind is str else kind in types):
                continue
            inside = codec.check(item, choices)
            if inside is not None:
                found = _joined_under(key, found, inside)
        return found

    return check


def _glance(codec: Codec) -> tuple[type[Any] | None, frozenset[type[Any]], Codec]:
    """A codec with what most of its values can be told by: their class; ``str`` if it allows it."""
    return next((cls for cls in _KINDS if cls in codec.types), None), codec.types, codec


def _missing_keys(required: tuple[str, ...], value: Any) -> list[Finding]:
    return [
        ([], "required", f"the key {_quote(key)}", value) for key in required if key not in value
    ]


def _check_size(value: Collection[Any], least: int | None, most: int | None, unit: str) -> Findings:
    """Judge how many of ``unit`` there are: each unit has a pair of rules."""
    size = len(value)
    found: Findings = None
    if least is not None and size < least:
        found = _found(f"min{_SIZE_RULES[unit]}", f"at least {_count(least, unit)}", value)
    if most is not None and size > most:
        more = _found(f"max{_SIZE_RULES[unit]}", f"at most {_count(most, unit)}", value)
        found = _joined(found, more)
    return found


_SIZE_RULES = {"key": "Properties", "character": "Length", "item": "Items"}


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


# ------------------------------------------------------------------------------------------- codecs


class Codec:
    """How a value at one place is read, and what the document demands of it.

    ``decode`` takes any JSON value and returns it typed, or as it is where it is not what the
    document describes. Some codecs replace their ``decode`` by a faster one when the first value
    comes.

    ``check`` says where a JSON value departs from the document. It need not be asked about a value
    of the classes in ``types``, nor about a string in ``texts``: the document allows them all. Some
    codecs replace it, too.
    """

    __slots__ = ("check", "decode", "texts", "types")

    CLASSES: ClassVar[tuple[type[Any], ...]] = ()
    KINDS: ClassVar[tuple[str, ...]] = ()
    LABEL: ClassVar[str] = ""

    check: Check
    decode: Callable[[Any], Any]
    texts: Container[Any]
    types: frozenset[type[Any]]

    def __init__(self, *, is_limited: bool = False) -> None:
        self.check = self._check
        self.decode = _keep
        self.texts = ()
        self.types = frozenset() if is_limited else frozenset(self.CLASSES)

    def decode_all(self, values: list[Any]) -> list[Any]:
        """Read each of ``values``."""
        decode = self.decode
        return [decode(value) for value in values]

    def _check(self, value: Any, choices: Choices) -> Findings:
        raise NotImplementedError

    def hint(self) -> Any:
        """The type of a value that does not depart, for ``typing.get_type_hints``."""
        raise NotImplementedError

    def kinds(self) -> tuple[str, ...]:
        """The JSON types that may fit."""
        return self.KINDS

    def label(self) -> str:
        """What is expected, in words."""
        return self.LABEL

    def overlap(self, value: Any) -> int:
        """How much of ``value`` the codec knows: evidence, where several might fit."""
        return 0

    def names(self, value: Any) -> bool:
        """Whether ``value`` is one that the document names, and not just of the right type."""
        return False


def _keep(value: Any) -> Any:
    return value


class NoSuchKey(Codec):
    """What may not be there."""

    __slots__ = ()

    def _check(self, value: Any, choices: Choices) -> Findings:
        return _found("additionalProperties", "no such key", value)


class Anything(Codec):
    """Any JSON value."""

    __slots__ = ()
    CLASSES = tuple(_KINDS)
    KINDS = ("object", "array", "string", "boolean", "number", "null")
    LABEL = "anything"

    def _check(self, value: Any, choices: Choices) -> Findings:
        return None

    def hint(self) -> Any:
        return Any


class Text(Codec):
    """A string. Lengths count code points; ``pattern`` may match anywhere in the string."""

    __slots__ = ("_regex", "max_length", "min_length", "pattern")
    CLASSES = (str,)
    KINDS = ("string",)
    LABEL = "a string"

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
    ) -> None:
        is_limited = min_length is not None or max_length is not None or pattern is not None
        super().__init__(is_limited=is_limited)
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern
        self._regex: re.Pattern[str] | None = None

    def _check(self, value: Any, choices: Choices) -> Findings:
        if not isinstance(value, JSON_STRING):
            return _wrong_type(self.label(), value)
        found = _check_size(value, self.min_length, self.max_length, "character")
        if self.pattern is not None and self._search(value) is None:
            found = _joined(found, _found("pattern", f"a match of {self.pattern}", value))
        return found

    def _search(self, value: str) -> re.Match[str] | None:
        if self._regex is None:
            import re

            # ECMA-262, the dialect of JSON Schema's patterns, has \d, \w and \b of ASCII only.
            self._regex = re.compile(self.pattern or "", re.ASCII)
        return self._regex.search(value)

    def hint(self) -> Any:
        return str


class DateTimeText(Text):
    """A string that holds a date and time. The format is an annotation: it is not judged."""

    __slots__ = ()
    LABEL = "a date and time"

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
    ) -> None:
        super().__init__(min_length=min_length, max_length=max_length, pattern=pattern)
        self.decode = _decode_date_time

    def hint(self) -> Any:
        return DateTime


def _decode_date_time(value: Any) -> Any:
    return DateTime(value) if isinstance(value, JSON_STRING) else value


class Number(Codec):
    """A number, with its limits."""

    __slots__ = ("exclusive_maximum", "exclusive_minimum", "maximum", "minimum", "multiple_of")
    KINDS = ("number",)
    LABEL = "a number"
    CLASSES: ClassVar[tuple[type[Any], ...]] = (int, float)

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        exclusive_minimum: float | None = None,
        exclusive_maximum: float | None = None,
        multiple_of: float | None = None,
    ) -> None:
        limits = (minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of)
        super().__init__(is_limited=any(limit is not None for limit in limits))
        self.minimum = minimum
        self.maximum = maximum
        self.exclusive_minimum = exclusive_minimum
        self.exclusive_maximum = exclusive_maximum
        self.multiple_of = multiple_of

    def _check(self, value: Any, choices: Choices) -> Findings:
        # ``True`` is no number in JSON.
        if type(value) not in self.CLASSES:
            return _wrong_type(self.label(), value)
        found: list[Finding] = []
        if self.minimum is not None and value < self.minimum:
            found += _found("minimum", f"at least {self.minimum}", value)
        if self.maximum is not None and value > self.maximum:
            found += _found("maximum", f"at most {self.maximum}", value)
        if self.exclusive_minimum is not None and value <= self.exclusive_minimum:
            found += _found("exclusiveMinimum", f"more than {self.exclusive_minimum}", value)
        if self.exclusive_maximum is not None and value >= self.exclusive_maximum:
            found += _found("exclusiveMaximum", f"less than {self.exclusive_maximum}", value)
        if self.multiple_of is not None and not _is_multiple(value, self.multiple_of):
            found += _found("multipleOf", f"a multiple of {self.multiple_of}", value)
        return found or None

    def hint(self) -> Any:
        return int | float


class Integer(Number):
    """A whole number, written without a fraction."""

    __slots__ = ()
    LABEL = "an integer"
    CLASSES = (int,)

    def hint(self) -> Any:
        return int


def _is_multiple(value: float, step: float) -> bool:
    from fractions import Fraction

    if isinstance(value, float):
        if value - value != 0:
            return False  # infinite: more than any number of steps
        # By their decimal texts, so that 0.3 is a multiple of 0.1.
        return Fraction(repr(value)) % Fraction(repr(step)) == 0
    return Fraction(value) % Fraction(repr(step)) == 0


class Boolean(Codec):
    """True or false."""

    __slots__ = ()
    CLASSES = (bool,)
    KINDS = ("boolean",)
    LABEL = "true or false"

    def _check(self, value: Any, choices: Choices) -> Findings:
        is_right = value is True or value is False
        return None if is_right else _wrong_type(self.label(), value)

    def hint(self) -> Any:
        return bool


class Null(Codec):
    """Null and nothing else."""

    __slots__ = ()
    CLASSES = (type(None),)
    KINDS = ("null",)
    LABEL = "null"

    def _check(self, value: Any, choices: Choices) -> Findings:
        return None if value is None else _wrong_type(self.label(), value)

    def hint(self) -> Any:
        return type(None)


class Const(Codec):
    """One of a few fixed values."""

    __slots__ = ("values",)

    def __init__(self, *values: str | float | bool) -> None:
        super().__init__()
        self.values = values
        self.texts = frozenset([value for value in values if isinstance(value, str)])

    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_kind(value) for value in self.values))

    def label(self) -> str:
        return " or ".join(_quote(value) for value in self.values)

    def _check(self, value: Any, choices: Choices) -> Findings:
        if self.names(value):
            return None
        return _found("null" if value is None else "const", self.label(), value)

    def names(self, value: Any) -> bool:
        # 1 and ``true`` differ, 1 and 1.0 do not.
        return any(value == each and _kind(value) == _kind(each) for each in self.values)

    def hint(self) -> Any:
        from typing import Literal

        return Literal[self.values]


class Enum(Codec):
    """One of the known values of an :class:`OpenEnum`, or an unknown string."""

    __slots__ = ("name",)
    KINDS = ("string",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.decode = self._decode_first

    def _decode_first(self, value: Any) -> Any:
        cls: Any = load(self.name)
        known = self.known().get

        def decode(value: Any) -> Any:
            try:
                member = known(value)
            except TypeError:  # an array or an object
                return value
            if member is None:
                return cls._unknown(value) if isinstance(value, JSON_STRING) else value
            return member

        self.decode = decode
        return decode(value)

    def _check(self, value: Any, choices: Choices) -> Findings:
        self.texts = self.known()
        if not isinstance(value, JSON_STRING):
            return _wrong_type(self.label(), value)
        if value in self.texts:
            return None
        return _found("enum", f"a known value of {self.name}", value)

    def known(self) -> dict[str, Any]:
        """The known members by their strings."""
        members: dict[str, Any] = load(self.name)._value2member_map_
        return members

    def names(self, value: Any) -> bool:
        return isinstance(value, JSON_STRING) and value in self.known()

    def label(self) -> str:
        return self.name

    def hint(self) -> Any:
        return load(self.name)


class Known(Codec):
    """A known value of an enum, or any string that ``other`` allows."""

    __slots__ = ("enum", "other")
    KINDS = ("string",)

    def __init__(self, enum: Enum, other: Codec) -> None:
        super().__init__()
        self.enum = enum
        self.other = other
        self.types = other.types
        self.decode = self._decode_first

    def _decode_first(self, value: Any) -> Any:
        known = self.enum.known().get
        other = self.other

        def decode(value: Any) -> Any:
            try:
                member = known(value)
            except TypeError:  # an array or an object
                return value
            return other.decode(value) if member is None else member

        self.decode = decode
        return decode(value)

    def _check(self, value: Any, choices: Choices) -> Findings:
        self.texts = self.enum.known()
        return None if self.enum.names(value) else self.other.check(value, choices)

    def names(self, value: Any) -> bool:
        return self.enum.names(value)

    def label(self) -> str:
        return f"{self.enum.label()} or {self.other.label()}"

    def hint(self) -> Any:
        return self.enum.hint() | self.other.hint()


def _check_items(
    items: Iterable[tuple[str | int, Any]], codec: Codec, choices: Choices, found: Findings
) -> Findings:
    """Judge values by the same codec, each with its key or index; ``found`` comes first."""
    types = codec.types
    for key, item in items:
        kind = CLASS_OF(item)
        if kind in types or (kind is str and item in codec.texts):
            continue
        inside = codec.check(item, choices)
        if inside is not None:
            found = _joined_under(key, found, inside)
    return found


class Array(Codec):
    """A list whose items are all of one kind."""

    __slots__ = ("item", "max_items", "min_items", "unique_items")
    KINDS = ("array",)

    def __init__(
        self,
        item: Codec,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        unique_items: bool = False,
    ) -> None:
        super().__init__()
        self.item = item
        self.min_items = min_items
        self.max_items = max_items
        self.unique_items = unique_items
        self.decode = self._decode

    def _decode(self, value: Any) -> Any:
        if not isinstance(value, JSON_ARRAY):
            return value
        return self.item.decode_all(value)

    def _check(self, value: Any, choices: Choices) -> Findings:
        if not isinstance(value, JSON_ARRAY):
            return _wrong_type(self.label(), value)
        items: list[Any] = value
        found: Findings = None
        if self.min_items is not None or self.max_items is not None:
            found = _check_size(value, self.min_items, self.max_items, "item")
        if self.unique_items and len({_identity(item) for item in value}) < len(value):
            found = _joined(found, _found("uniqueItems", "no item twice", value))
        return _check_items(enumerate(items), self.item, choices, found)

    def label(self) -> str:
        return f"an array of {self.item.label()}"

    def hint(self) -> Any:
        return list[self.item.hint()]  # type: ignore[misc]  # a hint is made while the program runs


def _identity(value: Any) -> Any:
    """Something hashable that is equal for equal JSON values and only for those."""
    if isinstance(value, JSON_OBJECT):
        return ("object", frozenset([(key, _identity(item)) for key, item in value.items()]))
    if isinstance(value, JSON_ARRAY):
        return ("array", tuple([_identity(item) for item in value]))
    return (_kind(value), value)


class Map(Codec):
    """An object whose keys are data and whose values are all of one kind."""

    __slots__ = ("item", "max_properties", "min_properties")
    KINDS = ("object",)

    def __init__(
        self, item: Codec, *, min_properties: int | None = None, max_properties: int | None = None
    ) -> None:
        super().__init__()
        self.item = item
        self.min_properties = min_properties
        self.max_properties = max_properties
        if not isinstance(item, Anything):
            self.decode = self._decode
        elif min_properties is None and max_properties is None:
            self.types = frozenset([dict])

    def _decode(self, value: Any) -> Any:
        if not isinstance(value, JSON_OBJECT):
            return value
        decode = self.item.decode
        return {key: decode(item) for key, item in value.items()}

    def _check(self, value: Any, choices: Choices) -> Findings:
        if not isinstance(value, JSON_OBJECT):
            return _wrong_type(self.label(), value)
        found = _check_size(value, self.min_properties, self.max_properties, "key")
        return _check_items(value.items(), self.item, choices, found)

    def label(self) -> str:
        return f"an object of {self.item.label()}"

    def hint(self) -> Any:
        return dict[str, self.item.hint()]  # type: ignore[misc]  # a hint is made while the program runs


class Ref(Codec):
    """A class of the package."""

    __slots__ = ("_rules", "name")
    KINDS = ("object",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.decode = self._decode_first
        self._rules: Rules | None = None

    def _decode_first(self, value: Any) -> Any:
        self.decode = self.target()._decode
        return self.decode(value)

    def target(self) -> Any:
        """The class."""
        return load(self.name)

    def _check(self, value: Any, choices: Choices) -> Findings:
        self.check = CHECKS[self.target()]
        return self.check(value, choices)

    def rules(self) -> Rules:
        """The rules of the class."""
        if self._rules is None:
            self._rules = rules_of(self.target())
        return self._rules

    def label(self) -> str:
        return self.name

    def overlap(self, value: Any) -> int:
        properties = self.rules().properties
        return sum([1 + properties[key].names(value[key]) for key in value if key in properties])

    def is_complete(self, value: dict[str, Any]) -> bool:
        """Whether ``value`` has every key that the class needs."""
        return all(key in value for key in self.rules().required)

    def hint(self) -> Any:
        return self.target()


class Nullable(Codec):
    """Null, or what ``codec`` allows."""

    __slots__ = ("codec",)

    def __init__(self, codec: Codec) -> None:
        super().__init__()
        self.codec = codec
        self.types = codec.types | {type(None)}
        self.decode = self._decode

    def _decode(self, value: Any) -> Any:
        return None if value is None else self.codec.decode(value)

    def kinds(self) -> tuple[str, ...]:
        return (*self.codec.kinds(), "null")

    def _check(self, value: Any, choices: Choices) -> Findings:
        if value is None:
            return None
        found = self.codec.check(value, choices)
        self.texts = self.codec.texts
        return found

    def names(self, value: Any) -> bool:
        return self.codec.names(value)

    def label(self) -> str:
        return f"{self.codec.label()} or null"

    def hint(self) -> Any:
        return self.codec.hint() | None


class Tagged(Codec):
    """One of several classes, told apart by the string under one key.

    Args:
        tag: the key.
        variants: what each string stands for.
        untagged: the classes that may come without the key, or with null under it. One is taken
            only for an object that has every key it needs: a wrong class is worse than none.
    """

    __slots__ = ("_best_untagged", "_seen", "tag", "untagged", "variants")
    KINDS = ("object",)

    def __init__(self, tag: str, variants: Mapping[str, Codec], *untagged: Ref) -> None:
        super().__init__()
        self.tag = tag
        self.variants = variants
        self.untagged = untagged
        self._best_untagged = BestFit(*untagged)
        self._seen: dict[str, Callable[[Any], Any]] = {}
        self.decode = self._make_decode()

    def _make_decode(self) -> Callable[[Any], Any]:
        tag, seen, decode_unseen = self.tag, self._seen, self._decode_unseen

        def decode(value: Any) -> Any:
            try:
                variant = seen[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                return decode_unseen(value)
            return variant(value)

        return decode

    def decode_all(self, values: list[Any]) -> list[Any]:
        tag, seen = self.tag, self._seen
        decoded: list[Any] = []
        for value in values:
            try:
                variant = seen[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                variant = self._decode_unseen
            decoded.append(variant(value))
        return decoded

    def _decode_unseen(self, value: Any) -> Any:
        codec = self.select(value) if isinstance(value, JSON_OBJECT) else None
        if codec is None:
            return value
        decoded = codec.decode(value)
        if (tag := value.get(self.tag)) is not None:
            self._seen[tag] = codec.decode  # now that the class is loaded, its own
        return decoded

    def select(self, value: dict[str, Any]) -> Codec | None:
        """What ``value`` says it is; None where the tag is unknown, or missing but needed."""
        tag: Any = value.get(self.tag)
        if isinstance(tag, JSON_STRING):
            return self.variants.get(tag)
        if tag is None and any(each.is_complete(value) for each in self.untagged):
            return self._best_untagged
        return None

    def _check(self, value: Any, choices: Choices) -> Findings:
        seen: dict[str, Check] = {}
        tag, check_unseen = self.tag, self._check_unseen

        def check(value: Any, choices: Choices) -> Findings:
            try:
                variant = seen[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                return check_unseen(value, choices, seen)
            return variant(value, choices)

        self.check = check
        return check(value, choices)

    def _check_unseen(self, value: Any, choices: Choices, seen: dict[str, Check]) -> Findings:
        """Judge by what the tag stands for, and note that in ``seen``; or judge the tag."""
        if not isinstance(value, JSON_OBJECT):
            return _wrong_type(self.label(), value)
        tag: Any = value.get(self.tag)
        codec = self.select(value)
        if codec is not None:
            found = codec.check(value, choices)
            if tag is not None:
                seen[tag] = codec.check  # now that the class is loaded, its own
            return found
        if tag is None and self.tag not in value:
            return _found("required", f"the key {_quote(self.tag)}", value)
        expected = f"one of {len(self.variants)} known tags"
        is_text = isinstance(tag, JSON_STRING)
        found = _found("tag", expected, tag) if is_text else _wrong_type(expected, tag)
        return _joined_under(self.tag, None, found)

    def label(self) -> str:
        return f"an object told apart by {_quote(self.tag)}"

    def overlap(self, value: Any) -> int:
        codec = self.select(value)
        return 0 if codec is None else codec.overlap(value)

    def hint(self) -> Any:
        return _union([*self.variants.values(), OBJECT])


class BestFit(Codec):
    """One of several kinds of the same JSON type, chosen by how well the value fits.

    What the document accepts comes first, then what knows the most of the value at the fewest
    deviations. The order of the choices never matters.
    """

    __slots__ = ("codecs",)

    def __init__(self, *codecs: Codec) -> None:
        super().__init__()
        self.codecs = codecs
        self.types = _types(codecs)
        self.decode = self._decode

    def _decode(self, value: Any) -> Any:
        choices = _choices.get()
        if choices is not None:
            return self._select(value, choices)[0].decode(value)
        first: Choices = {}
        outermost = _choices.set(first)
        try:
            return self._select(value, first)[0].decode(value)
        finally:
            _choices.reset(outermost)

    def _select(self, value: Any, choices: Choices) -> tuple[Codec, Findings]:
        key = (id(self), id(value))
        chosen = choices.get(key)
        if chosen is None:
            trials = [(codec, codec.check(value, choices)) for codec in self.codecs]
            chosen = choices[key] = _best(trials, value)
        return chosen

    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kind for codec in self.codecs for kind in codec.kinds()))

    def _check(self, value: Any, choices: Choices) -> Findings:
        kinds, select = frozenset(self.kinds()), self._select

        def check(value: Any, choices: Choices) -> Findings:
            if _kind(value) not in kinds:
                return _wrong_type(self.label(), value)
            found = select(value, choices)[1]
            if found is None:
                return None
            # What is remembered stays as it is.
            return [([*path], rule, expected, item) for path, rule, expected, item in found]

        self.check = check
        return check(value, choices)

    def label(self) -> str:
        return " or ".join(sorted(codec.label() for codec in self.codecs))

    def hint(self) -> Any:
        return _union(self.codecs)


_choices: ContextVar[Choices | None] = ContextVar("_choices", default=None)
"""What was chosen within the value that is being read, from its outermost choice inwards."""


def _best(trials: list[tuple[Codec, Findings]], value: Any) -> tuple[Codec, Findings]:
    """The trial whose codec fits ``value`` best."""
    if len(fitting := [trial for trial in trials if trial[1] is None]) == 1:
        return fitting[0]
    is_object = isinstance(value, JSON_OBJECT)
    ranked: list[tuple[int, tuple[Codec, Findings]]] = []
    for codec, found in fitting or trials:
        known = codec.overlap(value) if is_object else codec.names(value)
        ranked.append((len(found or ()) - known, (codec, found)))
    least = min([misfit for misfit, _ in ranked])
    return min([trial for misfit, trial in ranked if misfit == least], key=_in_order)


def _in_order(trial: tuple[Codec, Findings]) -> tuple[str, list[str]]:
    """What neither fit nor name tells apart must not depend on the order of the choices either."""
    codec, found = trial
    said = [f"{_pointer(path)} {rule} {expected}" for path, rule, expected, _ in found or ()]
    return codec.label(), said


class OneOf(Codec):
    """One of several kinds that differ in their JSON type."""

    __slots__ = ("_by_kind", "codecs")

    def __init__(self, *codecs: Codec) -> None:
        super().__init__()
        self.codecs = codecs
        self._by_kind = {kind: codec for codec in codecs for kind in codec.kinds()}
        self.types = _types(codecs)
        self.decode = self._decode

    def _decode(self, value: Any) -> Any:
        codec = self._by_kind.get(_KINDS.get(value.__class__) or _kind(value))
        return value if codec is None else codec.decode(value)

    def kinds(self) -> tuple[str, ...]:
        return tuple(self._by_kind)

    def _check(self, value: Any, choices: Choices) -> Findings:
        codec = self._by_kind.get(_KINDS.get(CLASS_OF(value)) or _kind(value))
        return _wrong_type(self.label(), value) if codec is None else codec.check(value, choices)

    def label(self) -> str:
        return " or ".join(sorted(codec.label() for codec in self.codecs))

    def overlap(self, value: Any) -> int:
        codec = self._by_kind.get(_kind(value))
        return 0 if codec is None else codec.overlap(value)

    def hint(self) -> Any:
        return _union(self.codecs)


def _types(codecs: Iterable[Codec]) -> frozenset[type[Any]]:
    return frozenset([each for codec in codecs for each in codec.types])


def _union(codecs: Iterable[Codec]) -> Any:
    from typing import Union

    return Union[tuple([codec.hint() for codec in codecs])]  # noqa: UP007 - made while running


ANY = Anything()
TEXT = Text()
DATE_TIME = DateTimeText()
NUMBER = Number()
INTEGER = Integer()
BOOLEAN = Boolean()
NULL = Null()
OBJECT = Map(ANY)
NO_SUCH_KEY = NoSuchKey()


# ------------------------------------------------------------------------------------------ loading


def load(name: str) -> Any:
    """The class, enum or alias called ``name``; its module is imported when first asked for."""
    return getattr(import_module(__name__.rpartition(".")[0]), name)


def load_name(package: str, modules: Mapping[str, str], name: str) -> Any:
    """The public name ``name`` of ``package``, remembered there.

    Args:
        package: the full name of the package.
        modules: the module of each public name, relative to the package.
        name: what is asked for.

    Raises:
        AttributeError: the package has no such name.
    """
    if name not in modules:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module = import_module(f".{modules[name]}", package)
    value = getattr(module, name, None)
    if value is None:
        # The name of a choice between classes: for type checkers until a program asks for it.
        value = module.ALIASES[name].hint()
        setattr(module, name, value)
    setattr(import_module(package), name, value)
    return value


def load_all(package: str, modules: Mapping[str, str]) -> None:
    """Import every module of ``package`` and give each the names that its annotations use."""
    import re

    names = {name: load_name(package, modules, name) for name in modules}
    for cls in names.values():
        if isinstance(cls, type) and issubclass(cls, Record):
            home = import_module(cls.__module__)
            for word in re.findall(r"\w+", " ".join(map(str, cls.__annotations__.values()))):
                if word in names:
                    setattr(home, word, names[word])
