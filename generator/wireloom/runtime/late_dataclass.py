"""A dataclass decorator that leaves most of the work until a program needs it.

What it gains: the standard library takes 1 to 3 ms for each class, because it composes
``__init__``, ``__repr__``, ``__eq__`` and so on as text and compiles them; importing
``dataclasses`` takes some milliseconds more. Decoding a message calls none of these methods. Here
a class gets its slots at once, and the standard library's own decorator makes the rest when one of
them is first used.

What guards it: ``tests/unit/runtime/test_late.py`` compares generated classes with what the
standard library makes of the same source, and lets every kind of use come first.

When it can go: when ``dataclasses.dataclass`` makes its methods on demand, or makes them without
compiling text. Then import ``dataclass`` and ``field`` from ``dataclasses`` instead.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - for the classes
    from dataclasses import field as field  # noqa: PLC0414


class LateAttribute:
    """An attribute that the standard library's ``dataclass`` makes when it is first used."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        # ``inspect`` of Python 3.13 passes a class as the instance.
        used: type[Any] = instance if isinstance(instance, type) else owner
        prepared = next(cls for cls in used.__mro__ if cls in _prepared)
        _complete(prepared)
        value = vars(prepared)[self.name]
        return value.__get__(instance, owner) if hasattr(value, "__get__") else value


class LateField:
    """The arguments of ``field``, kept until the field itself is needed."""

    __slots__ = ("options",)

    def __init__(self, **options: Any) -> None:
        self.options = options


def _late(*names: str) -> dict[str, LateAttribute]:
    return {f"__{name}__": LateAttribute(f"__{name}__") for name in names}


_ALWAYS = _late("init", "repr", "eq", "match_args", "dataclass_fields", "dataclass_params")
_SINCE_3_13 = _late("replace")
_IF_FROZEN = _late("hash", "setattr", "delattr", "getstate", "setstate")

_prepared: dict[type[Any], tuple[dict[str, Any], dict[str, Any]]] = {}
"""The arguments of ``dataclass`` and the defaults of the fields, by class."""

_inherited: dict[type[Any], dict[str, Any]] = {}
"""The fields of each base class, which come last in the classes that derive from it."""


def add_base(base: type[Any], defaults: dict[str, Any]) -> None:
    """Give the fields of ``base`` to each class that derives from it; ``base`` holds their slots.

    Args:
        base: a class with annotations for the fields.
        defaults: the default, or the :class:`LateField`, of each field.
    """
    _inherited[base] = defaults


def _inherited_fields(cls: type[Any]) -> dict[str, tuple[Any, Any]]:
    """The annotation and the default of each field that ``cls`` inherits."""
    return {
        name: (base.__annotations__[name], default)
        for base, defaults in _inherited.items()
        if base in cls.__mro__
        for name, default in defaults.items()
    }


def _prepare(**options: Any) -> Callable[[type[Any]], type[Any]]:
    """``dataclasses.dataclass(slots=True, ...)``."""

    def prepare(cls: type[Any]) -> type[Any]:
        if "slots" not in options:
            return cls  # a base, which has no instances
        inherited = _inherited_fields(cls)
        body = dict(vars(cls))
        names = tuple(cls.__annotations__)
        defaults = {name: body.pop(name) for name in names if name in body}
        slots = tuple([name for name in names if name not in inherited])
        del body["__dict__"], body["__weakref__"]
        body |= {"__slots__": slots, "__hash__": None} | _ALWAYS
        body |= _SINCE_3_13 if sys.version_info >= (3, 13) else {}
        body |= _IF_FROZEN if "frozen" in options else {}
        made = type(cls.__name__, cls.__bases__, body)
        _prepared[made] = options, defaults
        return made

    return prepare


def defaults_of(cls: type[Any]) -> Container[str]:
    """The attributes of ``cls``, a decorated class, that have a default."""
    if cls in _prepared:
        return _prepared[cls][1]
    from dataclasses import MISSING, fields

    return [each.name for each in fields(cls) if each.default is not MISSING]


def _complete(cls: type[Any]) -> None:
    """Replace the late attributes of ``cls`` by those that ``dataclass`` makes."""
    import dataclasses

    options, defaults = _prepared[cls]
    body = {name: getattr(cls, name) for name in ("__module__", "__qualname__", "__doc__")}
    annotations = dict(cls.__annotations__)
    for name, (annotation, default) in _inherited_fields(cls).items():
        annotations[name] = annotations.pop(name, annotation)
        defaults.setdefault(name, default)
    body["__annotations__"] = annotations
    for name, value in defaults.items():
        body[name] = dataclasses.field(**value.options) if isinstance(value, LateField) else value
    if hasattr(cls, "__post_init__"):  # ``__init__`` calls it
        body["__post_init__"] = cls.__post_init__
    made: type[Any] = dataclasses.dataclass(**options)(type(cls.__name__, (), body))
    for name, value in tuple(vars(cls).items()):
        if isinstance(value, LateAttribute):
            setattr(cls, name, vars(made)[name])


if not TYPE_CHECKING:
    dataclass, field = _prepare, LateField
