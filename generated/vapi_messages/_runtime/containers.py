"""Codecs of classes, arrays, maps, and of values that may be null."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any

from .codecs import ANY, Codec
from .deviations import Check, Choices, Exact, Findings, found, joined, joined_under, wrong_type
from .json_values import CLASS_OF, JSON_ARRAY, JSON_OBJECT, identity
from .loading import load
from .rules import CHECKS, RULES, Rules, check_size


class Ref(Codec):
    """A class of the package, by its name: its module is imported when the first value comes."""

    __slots__ = ("name",)
    JSON_KINDS = ("object",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def make_decoder(self) -> Callable[[Any], Any]:
        decode: Callable[[Any], Any] = load(self.name)._decode
        return decode

    def make_check(self) -> Check:
        return CHECKS[load(self.name)]

    def rules(self) -> Rules:
        """The rules of the class."""
        return RULES[load(self.name)]

    def label(self) -> str:
        return self.name

    def evidence(self, value: Any) -> int:
        if not isinstance(value, JSON_OBJECT):
            return -1
        rules = self.rules()
        properties = rules.properties
        known = [1 + properties[key].agreement(value[key]) for key in value if key in properties]
        missing = [key for key in rules.required if key not in value]
        is_closed = rules.extra is not None and rules.extra.accepts_nothing
        return sum(known) - len(missing) - is_closed * (len(value) - len(known))

    def has_required_keys(self, value: dict[str, Any]) -> bool:
        """Whether ``value`` has every key that the class requires."""
        return all(key in value for key in self.rules().required)

    def is_plain(self) -> bool:
        return False

    def is_branch(self) -> bool:
        return True

    def hint(self) -> Any:
        return load(self.name)


def _check_items(
    items: Iterable[tuple[str | int, Any]], codec: Codec, choices: Choices, findings: Findings
) -> Findings:
    """Check values by the same codec, each with its key or index; ``findings`` come first."""
    accepted_types = codec.accepted_types
    exact = choices.__class__ is Exact
    for key, item in items:
        cls = CLASS_OF(item)
        if not exact and (cls in accepted_types or (cls is str and item in codec.known_strings)):
            continue
        inside = codec.check(item, choices)
        if inside is not None:
            findings = joined_under(key, findings, inside)
    return findings


class Array(Codec):
    """A list whose items are all of one kind."""

    __slots__ = ("item", "max_items", "min_items", "unique_items")
    JSON_KINDS = ("array",)

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

    def make_decoder(self) -> Callable[[Any], Any]:
        decode_all = self.item.decode_all

        def decode(value: Any) -> Any:
            if not isinstance(value, JSON_ARRAY):
                return value
            return decode_all(value) if value else []  # an empty list imports nothing

        return decode

    def make_check(self) -> Check:
        label, codec, is_set = self.label(), self.item, self.unique_items
        least, most = self.min_items, self.max_items

        def check(value: Any, choices: Choices) -> Findings:
            if not isinstance(value, JSON_ARRAY):
                return wrong_type(label, value)
            items: list[Any] = value
            findings = check_size(items, least, most, "item")
            if is_set and len({identity(item) for item in items}) < len(items):
                findings = joined(findings, found("uniqueItems", "no item twice", items))
            return _check_items(enumerate(items), codec, choices, findings)

        return check

    def evidence(self, value: Any) -> int:
        return sum(map(self.item.evidence, value)) if isinstance(value, JSON_ARRAY) else -1

    def label(self) -> str:
        return f"an array of {self.item.label()}"

    def is_plain(self) -> bool:
        return self.item.is_plain()

    def is_branch(self) -> bool:
        return not self.is_plain()

    def hint(self) -> Any:
        return list[self.item.hint()]  # type: ignore[misc]  # a hint is made while the program runs


class Map(Codec):
    """An object whose keys are data and whose values are all of one kind."""

    __slots__ = ("item", "max_properties", "min_properties")
    JSON_KINDS = ("object",)

    def __init__(
        self, item: Codec, *, min_properties: int | None = None, max_properties: int | None = None
    ) -> None:
        super().__init__()
        self.item = item
        self.min_properties = min_properties
        self.max_properties = max_properties
        if item.accepts_anything and min_properties is None and max_properties is None:
            self.accepted_types = frozenset([dict])

    def make_decoder(self) -> Callable[[Any], Any]:
        if self.item.accepts_anything:
            return super().make_decoder()
        codec = self.item

        def decode(value: Any) -> Any:
            if not isinstance(value, JSON_OBJECT):
                return value
            return {key: codec.decode(item) for key, item in value.items()}

        return decode

    def make_check(self) -> Check:
        label, codec = self.label(), self.item
        least, most = self.min_properties, self.max_properties

        def check(value: Any, choices: Choices) -> Findings:
            if not isinstance(value, JSON_OBJECT):
                return wrong_type(label, value)
            findings = check_size(value, least, most, "key")
            return _check_items(value.items(), codec, choices, findings)

        return check

    def label(self) -> str:
        return f"an object of {self.item.label()}"

    def is_plain(self) -> bool:
        return self.item.is_plain()

    def is_branch(self) -> bool:
        return not self.is_plain()

    def hint(self) -> Any:
        return dict[str, self.item.hint()]  # type: ignore[misc]  # a hint is made while the program runs


class Nullable(Codec):
    """Null, or what ``codec`` allows."""

    __slots__ = ("codec",)

    def __init__(self, codec: Codec) -> None:
        super().__init__()
        self.codec = codec
        self.accepted_types = codec.accepted_types | {type(None)}

    def find_known_strings(self) -> Container[Any]:
        return self.codec.known_strings

    def make_decoder(self) -> Callable[[Any], Any]:
        codec = self.codec
        return lambda value: None if value is None else codec.decode(value)

    def make_check(self) -> Check:
        codec = self.codec
        return lambda value, choices: None if value is None else codec.check(value, choices)

    def json_types(self) -> tuple[str, ...]:
        return (*self.codec.json_types(), "null")

    def is_known_value(self, value: Any) -> bool:
        return self.codec.is_known_value(value)

    def agreement(self, value: Any) -> int:
        return 0 if value is None else self.codec.agreement(value)

    def label(self) -> str:
        return f"{self.codec.label()} or null"

    def is_plain(self) -> bool:
        return self.codec.is_plain()

    def is_branch(self) -> bool:
        return self.codec.is_branch()

    def hint(self) -> Any:
        return self.codec.hint() | None


OBJECT = Map(ANY)
