"""How pydantic handles the classes of the package. Only pydantic makes a program import this."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .decode import as_object
from .deviations import DecodeError
from .encode import encode_inner
from .fixed_values import Const, Enum
from .json_values import show
from .rules import RULES, Rules


def core_schema(cls: Any) -> Any:
    """The schema by which pydantic decodes ``cls`` with ``from_dict`` and encodes it.

    Of a union of classes pydantic takes the one whose fixed values, such as a tag, the object has;
    else one that has no fixed values; else the first. These are its modes exact, strict and lax.
    """
    core = import_module("pydantic_core.core_schema")

    def decode(value: Any) -> Any:
        return value if isinstance(value, cls) else cls.from_dict(value)

    def decode_own(value: Any) -> Any:
        if not isinstance(value, cls):
            _refuse_others(cls, as_object(cls.__name__, value))
        return decode(value)

    own = core.no_info_plain_validator_function(decode_own)
    if not _fixed_keys(RULES[cls]):
        own = core.chain_schema([core.any_schema(), own])
    return core.lax_or_strict_schema(
        core.no_info_plain_validator_function(decode),
        own,
        serialization=core.plain_serializer_function_ser_schema(encode_inner),
    )


def _refuse_others(cls: Any, data: dict[str, Any]) -> None:
    """Refuse an object that is evidently of another class than ``cls``.

    The evidence is the fixed values of ``cls``; if it has none, the enums that it requires.

    Raises:
        DecodeError: one of them is missing or has another value.
    """
    rules = RULES[cls]
    enums = [key for key in rules.required if isinstance(rules.properties.get(key), Enum)]
    for key in _fixed_keys(rules) or enums:
        codec = rules.properties[key]
        if not codec.is_known_value(data.get(key)):
            shown = show(data.get(key))
            raise DecodeError(f"{cls.__name__}: {key}: expected {codec.label()}, found {shown}")


def _fixed_keys(rules: Rules) -> list[str]:
    """The keys that have a fixed value."""
    return [key for key, codec in rules.properties.items() if isinstance(codec, Const)]
