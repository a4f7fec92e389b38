"""The codec of an alias that contains itself, such as a list of lists."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from .codecs import Codec
from .deviations import Check
from .loading import PACKAGE


class Alias(Codec):
    """An alias, by its name: its module is imported when the first value comes.

    Args:
        module: the module of the alias, relative to the package.
        name: the alias.
        kinds: the JSON types of its values.
        is_plain: whether a decoded value is the JSON value itself. Then nothing is decoded, however
            deep a value is.
    """

    __slots__ = ("_is_plain", "_kinds", "_module", "_name")

    def __init__(self, module: str, name: str, *kinds: str, is_plain: bool = False) -> None:
        super().__init__()
        self._module = module
        self._name = name
        self._kinds = kinds
        self._is_plain = is_plain

    def _codec(self) -> Codec:
        codec: Codec = import_module(f"{PACKAGE}.{self._module}").ALIASES[self._name]
        return codec

    def make_decoder(self) -> Callable[[Any], Any]:
        return super().make_decoder() if self._is_plain else self._codec().decode

    def make_check(self) -> Check:
        return self._codec().check

    def evidence(self, value: Any) -> int:
        return self._codec().evidence(value)

    def agreement(self, value: Any) -> int:
        return self._codec().agreement(value)

    def is_known_value(self, value: Any) -> bool:
        return self._codec().is_known_value(value)

    def json_types(self) -> tuple[str, ...]:
        return self._kinds

    def label(self) -> str:
        return self._name

    def is_plain(self) -> bool:
        return self._is_plain

    def is_branch(self) -> bool:
        return not self._is_plain

    def hint(self) -> Any:
        return Any  # a type that exists while the program runs cannot contain itself
