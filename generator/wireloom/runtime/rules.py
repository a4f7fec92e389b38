"""What the document requires of the objects of a class, and the check that follows from it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from .deviations import (
    Check,
    Choices,
    Exact,
    Finding,
    Findings,
    found,
    joined,
    joined_under,
    wrong_type,
)
from .json_values import CLASS_OF, JSON_OBJECT, JSON_TYPES, count
from .late_dataclass import defaults_of

if TYPE_CHECKING:
    from .codecs import Codec


class Rules:
    """What the document requires of one kind of object.

    ``properties`` pairs JSON keys with codecs, in the order of the attributes. ``extra`` checks the
    values under any other key; None allows any value. ``around`` adds more to the check.
    ``required`` are the keys that must be there: those whose attributes have no default.
    ``has_typed_extra`` says that the values under other keys are described.
    """

    __slots__ = (
        *("around", "extra", "has_typed_extra", "max_properties", "min_properties"),
        *("properties", "required"),
    )

    def __init__(
        self,
        *,
        properties: dict[str, Codec],
        extra: Codec | None = None,
        min_properties: int | None = None,
        max_properties: int | None = None,
        around: Callable[[Check], Check] | None = None,
    ) -> None:
        self.properties = properties
        self.around = around
        self.required: tuple[str, ...] = ()
        self.extra = extra
        self.has_typed_extra = extra is not None and not (
            extra.accepts_nothing or extra.accepts_anything
        )
        self.min_properties = min_properties
        self.max_properties = max_properties


class _RulesByClass(dict[type[Any], Rules]):
    """The rules of each class, built on first use."""

    def __missing__(self, cls: Any) -> Rules:
        rules: Rules = cls._rules()
        generated = _generated(cls)
        defaults = defaults_of(generated)
        keys = zip(generated.__slots__, rules.properties, strict=False)
        rules.required = tuple([key for name, key in keys if name not in defaults])
        self[cls] = rules
        return rules


def _generated(cls: Any) -> Any:
    """The class of the package that ``cls`` is, or derives from."""
    return next(each for each in cls.__mro__ if "_rules" in vars(each))


RULES = _RulesByClass()


class _FieldsByClass(dict[type[Any], dict[str, tuple[str, "Codec"]]]):
    """The JSON key and the codec of each field, by class and attribute."""

    def __missing__(self, cls: Any) -> dict[str, tuple[str, Codec]]:
        properties = RULES[cls].properties.items()
        self[cls] = fields = dict(zip(_generated(cls).__slots__, properties, strict=False))
        return fields


FIELDS = _FieldsByClass()


class _ChecksByClass(dict[type[Any], Check]):
    """The check of each class, built when the first value comes."""

    def __missing__(self, cls: type[Any]) -> Check:
        rules = RULES[cls]
        check = _make_check(cls.__name__, rules)
        self[cls] = check = check if rules.around is None else rules.around(check)
        return check


CHECKS = _ChecksByClass()


def json_keys(cls: type[Any]) -> dict[str, str]:
    """The JSON key of each attribute of a generated class, in the order of the attributes."""
    return {name: key for name, (key, _) in FIELDS[cls].items()}


def has_typed_extra(cls: type[Any]) -> bool:
    """Whether the document describes the values under keys that are not properties of ``cls``.

    Such keys are data, as those of a map. Keys in ``extra`` of any other class are unknown.
    """
    return RULES[cls].has_typed_extra


def _make_check(name: str, rules: Rules) -> Check:
    required = rules.required
    least, most = rules.min_properties, rules.max_properties
    is_limited = least is not None or most is not None
    # Most values are of the one class that is most usual for their codec.
    find = {key: _glance(codec) for key, codec in rules.properties.items()}.get
    unknown = _glance(rules.extra)

    def check(value: Any, choices: Choices) -> Findings:
        if not isinstance(value, JSON_OBJECT):
            return wrong_type(name, value)
        findings: Findings = None
        for key in required:
            if key not in value:
                findings = _missing_keys(required, value)
                break
        if is_limited:
            findings = joined(findings, check_size(value, least, most, "key"))
        if choices.__class__ is Exact:
            return _check_each(rules, value, choices, findings)
        for key, item in value.items():
            usual, accepted_types, codec = find(key, unknown)
            cls = CLASS_OF(item)
            if cls is usual or codec is None:
                continue
            if item in codec.known_strings if cls is str else cls in accepted_types:
                continue
            inside = codec.check(item, choices)
            if inside is not None:
                findings = joined_under(key, findings, inside)
        return findings

    return check


def _check_each(rules: Rules, value: Any, choices: Choices, findings: Findings) -> Findings:
    """Check all members: a value of a type that is accepted may fit two schemas of ``oneOf``."""
    for key, item in value.items():
        codec = rules.properties.get(key, rules.extra)
        inside = None if codec is None else codec.check(item, choices)
        if inside is not None:
            findings = joined_under(key, findings, inside)
    return findings


def _glance(
    codec: Codec | None,
) -> tuple[type[Any] | None, frozenset[type[Any]], Codec | None]:
    """A codec with the classes of values that it accepts; the most usual one of them comes first.

    That is ``str`` if the codec accepts every string.
    """
    if codec is None:
        return None, frozenset(), None
    usual = next((cls for cls in JSON_TYPES if cls in codec.accepted_types), None)
    return usual, codec.accepted_types, codec


def _missing_keys(required: tuple[str, ...], value: Any) -> list[Finding]:
    return [([], "required", key, value) for key in required if key not in value]


def check_size(value: Collection[Any], least: int | None, most: int | None, unit: str) -> Findings:
    """Check how many of ``unit`` there are: each unit has a pair of rules."""
    size = len(value)
    findings: Findings = None
    if least is not None and size < least:
        findings = found(f"min{_SIZE_RULES[unit]}", f"at least {count(least, unit)}", value)
    if most is not None and size > most:
        more = found(f"max{_SIZE_RULES[unit]}", f"at most {count(most, unit)}", value)
        findings = joined(findings, more)
    return findings


_SIZE_RULES = {"key": "Properties", "character": "Length", "item": "Items"}
