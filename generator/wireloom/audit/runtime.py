"""What the audit uses of the runtime inside of a generated package."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, cast

_FORMS = {
    "Ref": {"name"},
    "Array": {"item", "max_items", "min_items", "unique_items"},
    "Map": {"item", "max_properties", "min_properties"},
    "Nullable": {"codec"},
    "Tagged": {
        *("tag", "variants", "untagged", "one_of", "is_open", "has_default", "_decoders"),
    },
    "ByJsonType": {"_by_json_type"},
    "BestFit": {"one_of"},
    "Text": {"min_length", "max_length", "pattern"},
}
"""The codecs that :class:`wireloom.audit.walk.Walk` knows, with all that describes them."""

_RULES = {
    "has_typed_extra",
    "around",
    "extra",
    "max_properties",
    "min_properties",
    "properties",
    "required",
}


class Runtime:
    """The runtime of one package.

    Attributes:
        record: the base of the package's classes.
        rules: what the document requires of each class.
        checks: the function for each class that finds where a value departs.
        json_types: the JSON type of each class of values.
    """

    def __init__(self, module: Any) -> None:
        self._module = module
        self._load: Callable[[str], type[Any]] = self._part("loading").load
        self._describe: Callable[[Any], list[Any]] = self._part("deviations").describe
        self.record: type[Any] = module.Record
        self.rules: dict[type[Any], Any] = self._part("rules").RULES
        self.checks: dict[type[Any], Any] = self._part("rules").CHECKS
        self.json_types: dict[type[Any], str] = self._part("json_values").JSON_TYPES
        self._forms = {
            getattr(module, name): name
            for name, parts in _FORMS.items()
            if {*getattr(module, name).__slots__} == parts
        }

    def _part(self, name: str) -> Any:
        return sys.modules[f"{self._module.__name__}.{name}"]

    def form(self, codec: Any) -> str:
        """The name of the class of ``codec``, if it is one that has no parts but the known ones."""
        return self._forms.get(codec.__class__, "")

    def load(self, codec: Any) -> type[Any]:
        """The class that a ``Ref`` names."""
        return self._load(codec.name)

    def deviation(self, rule: str, expected: str, value: Any) -> Any:
        """The ``Deviation`` of the package for a finding."""
        return self._describe([([], rule, expected, value)])[0]

    def is_plain(self, cls: type[Any]) -> bool:
        """Whether the rules of a class have no parts but the known ones."""
        rules = self.rules[cls]
        return {*rules.__class__.__slots__} <= _RULES and rules.around is None

    def own_check(self, codec: Any) -> Any:
        """The check of the limits of an array or a map, without its items; None without limits."""
        limits = {name: getattr(codec, name) for name in codec.__slots__ if name != "item"}
        if all(limit is None or limit is False for limit in limits.values()):
            return None
        return codec.__class__(self._module.ANY, **limits).check

    def size_check(self, cls: type[Any]) -> Any:
        """The check of how many keys an object of ``cls`` has; None if any number is allowed."""
        rules = self.rules[cls]
        limits = {"min_properties": rules.min_properties, "max_properties": rules.max_properties}
        return self.own_check(self._module.Map(self._module.ANY, **limits))

    def knows_all_keys(self, cls: type[Any]) -> bool:
        """Whether every key of ``cls`` is a property or data, as the keys of a map are."""
        return cast(bool, self._module.has_typed_extra(cls))

    def json_keys(self, cls: type[Any]) -> dict[str, str]:
        """The JSON key of each attribute of ``cls``."""
        return cast("dict[str, str]", self._module.json_keys(cls))

    def attributes(self, cls: type[Any]) -> dict[str, str]:
        """The attributes of ``cls`` by their JSON keys."""
        return {key: attribute for attribute, key in self.json_keys(cls).items()}
