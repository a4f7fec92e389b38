"""Codecs of unions: a variant is selected by evidence in the value.

``Tagged`` looks at one key: ``{"type": "hang"}`` is a ``ServerMessageHang`` because the document
gives that class the tag ``hang``. ``OneOf`` looks at the JSON type: a string is the string variant.
``BestFit`` compares: the variant that knows most of the value's keys, and of several the one with
the fewest deviations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .codecs import Codec
from .containers import OBJECT, Ref
from .deviations import (
    Check,
    Choices,
    Findings,
    found,
    is_exact,
    joined_under,
    several_fit,
    sort_key,
    wrong_type,
)
from .json_values import CLASS_OF, JSON_OBJECT, JSON_STRING, JSON_TYPES, json_type, quote


class Tagged(Codec):
    """One of several classes, selected by the string under one key.

    Args:
        tag: the key.
        variants: what each string stands for.
        untagged: the classes that may come without the key, or with null under it. One is chosen
            only for an object with every key that it requires: a wrong class is worse than none.
        one_of: the document allows what only one of the classes allows, and the tags alone do not
            see to it.
        is_open: the document's discriminator gives the tags. To the letter of JSON Schema, it says
            nothing of values.
    """

    __slots__ = ("_best_untagged", "_decoders", "is_open", "one_of", "tag", "untagged", "variants")
    JSON_KINDS = ("object",)

    def __init__(
        self,
        tag: str,
        variants: Mapping[str, Codec],
        *untagged: Ref,
        one_of: bool = False,
        is_open: bool = False,
    ) -> None:
        super().__init__()
        self.one_of = one_of
        self.tag = tag
        self.variants = variants
        self.untagged = untagged
        self.is_open = is_open
        self._best_untagged = BestFit(*untagged, one_of=one_of)
        self._decoders: dict[str, Callable[[Any], Any]] = {}

    def make_decoder(self) -> Callable[[Any], Any]:
        tag, decoders, decode_first = self.tag, self._decoders, self._decode_first

        def decode(value: Any) -> Any:
            try:
                variant = decoders[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                return decode_first(value)
            return variant(value)

        return decode

    def decode_all(self, values: list[Any]) -> list[Any]:
        tag, decoders = self.tag, self._decoders
        decoded: list[Any] = []
        for value in values:
            try:
                variant = decoders[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                variant = self._decode_first
            decoded.append(variant(value))
        return decoded

    def _decode_first(self, value: Any) -> Any:
        """Decode the first value with a tag, and store the decoder of its class for the next."""
        codec = self.select(value) if isinstance(value, JSON_OBJECT) else None
        if codec is None:
            return value
        if (tag := value.get(self.tag)) is not None:
            self._decoders[tag] = codec.decode
        return codec.decode(value)

    def select(self, value: dict[str, Any]) -> Codec | None:
        """The variant of ``value``; None if the tag is unknown, or missing but required."""
        tag: Any = value.get(self.tag)
        if isinstance(tag, JSON_STRING):
            return self.variants.get(tag)
        if tag is None and any(each.has_required_keys(value) for each in self.untagged):
            return self._best_untagged
        return None

    def make_check(self) -> Check:
        checks: dict[str, Check] = {}
        tag, check_first = self.tag, self._check_first

        def check(value: Any, choices: Choices) -> Findings:
            try:
                variant = checks[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                return check_first(value, choices, checks)
            return variant(value, choices)

        return self._or_structure(check) if self.is_open else check

    def _or_structure(self, check: Check) -> Check:
        """``check``, but the structure decides where a value is judged to the letter."""
        best = BestFit(*_classes(self).values(), one_of=self.one_of)
        return lambda value, choices: (best.check if is_exact(choices) else check)(value, choices)

    def _check_first(self, value: Any, choices: Choices, checks: dict[str, Check]) -> Findings:
        """Check the first value with a tag, and store the check of its class; or check the tag."""
        if not isinstance(value, JSON_OBJECT):
            return wrong_type(self.label(), value)
        tag: Any = value.get(self.tag)
        codec = self.select(value)
        if codec is not None:
            if tag is not None:
                checks[tag] = codec.check
            return codec.check(value, choices)
        if tag is None and self.tag not in value:
            return found("required", self.tag, value)
        expected = f"one of {len(self.variants)} known tags"
        is_text = isinstance(tag, JSON_STRING)
        findings = found("tag", expected, tag) if is_text else wrong_type(expected, tag)
        return joined_under(self.tag, None, findings)

    def label(self) -> str:
        return f"an object told apart by {quote(self.tag)}"

    def evidence(self, value: Any) -> int:
        codec = self.select(value) if isinstance(value, JSON_OBJECT) else None
        return -1 if codec is None else codec.evidence(value)

    def is_plain(self) -> bool:
        return False

    def is_branch(self) -> bool:
        return True

    def hint(self) -> Any:
        return _union([*self.variants.values(), OBJECT])


class BestFit(Codec):
    """One of several variants of the same JSON type, chosen by how well the value fits.

    The order of the variants never matters. ``one_of`` says that the document allows what only one
    of them allows.
    """

    __slots__ = ("codecs", "one_of")

    def __init__(self, *codecs: Codec, one_of: bool = False) -> None:
        super().__init__()
        self.codecs = codecs
        self.one_of = one_of
        self.accepted_types = _accepted_types(codecs)

    def make_decoder(self) -> Callable[[Any], Any]:
        return lambda value: self._select(value, {}).decode(value)

    def _select(self, value: Any, choices: Choices) -> Codec:
        """The variant that knows most of ``value``; among equals, the one that it fits best."""
        known = [codec.evidence(value) for codec in self.codecs]
        most = max(known)
        best = [codec for codec, count in zip(self.codecs, known, strict=True) if count == most]
        if len(best) == 1:
            return best[0]
        return min(best, key=lambda codec: _misfit(codec, codec.check(value, choices)))

    def make_check(self) -> Check:
        label, json_types, select = self.label(), frozenset(self.json_types()), self._select
        codecs, one_of = self.codecs, self.one_of

        def check(value: Any, choices: Choices) -> Findings:
            if json_type(value) not in json_types:
                return wrong_type(label, value)
            key = (id(self), id(value))
            if key not in choices:
                fitting = _fitting(codecs, value, choices) if is_exact(choices) else []
                codec = fitting[0] if fitting else select(value, choices)
                several = one_of and len(fitting) > 1
                choices[key] = codec, several_fit(value) if several else codec.check(value, choices)
            findings = choices[key][1]
            if findings is None:
                return None
            # The caller extends the paths of what is returned, but not those in ``choices``.
            return [([*path], rule, expected, item) for path, rule, expected, item in findings]

        return check

    def evidence(self, value: Any) -> int:
        return max([codec.evidence(value) for codec in self.codecs])

    def json_types(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each for codec in self.codecs for each in codec.json_types()))

    def label(self) -> str:
        return " or ".join(sorted(codec.label() for codec in self.codecs))

    def is_plain(self) -> bool:
        return all(codec.is_plain() for codec in self.codecs)

    def is_branch(self) -> bool:
        return any(codec.is_branch() for codec in self.codecs)

    def hint(self) -> Any:
        return _union(self.codecs)


def _classes(codec: Codec) -> dict[str, Codec]:
    """The classes that ``codec`` selects from, each once, by their names."""
    if isinstance(codec, Ref):
        return {codec.name: codec}
    inside: Iterable[Codec] = getattr(codec, "codecs", ())
    if isinstance(codec, Tagged):
        inside = (*codec.variants.values(), *codec.untagged)
    return {name: each for part in inside for name, each in _classes(part).items()}


def _fitting(codecs: Iterable[Codec], value: Any, choices: Choices) -> list[Codec]:
    """The codecs that allow ``value``."""
    return [codec for codec in codecs if codec.check(value, choices) is None]


def _misfit(codec: Codec, findings: Findings) -> tuple[int, str, list[str]]:
    """How badly a value fits; between equals, the order does not depend on that of the variants."""
    return len(findings or ()), codec.label(), sort_key(findings)


class OneOf(Codec):
    """One of several variants that differ in their JSON type."""

    __slots__ = ("_by_json_type", "codecs")

    def __init__(self, *codecs: Codec) -> None:
        super().__init__()
        self.codecs = codecs
        self.accepted_types = _accepted_types(codecs)
        self._by_json_type = {each: codec for codec in codecs for each in codec.json_types()}

    def make_decoder(self) -> Callable[[Any], Any]:
        find = self._by_json_type.get

        def decode(value: Any) -> Any:
            codec = find(JSON_TYPES.get(value.__class__) or json_type(value))
            return value if codec is None else codec.decode(value)

        return decode

    def make_check(self) -> Check:
        label, find = self.label(), self._by_json_type.get

        def check(value: Any, choices: Choices) -> Findings:
            codec = find(JSON_TYPES.get(CLASS_OF(value)) or json_type(value))
            return wrong_type(label, value) if codec is None else codec.check(value, choices)

        return check

    def json_types(self) -> tuple[str, ...]:
        return tuple(self._by_json_type)

    def label(self) -> str:
        return " or ".join(sorted(codec.label() for codec in self.codecs))

    def evidence(self, value: Any) -> int:
        codec = self._by_json_type.get(json_type(value))
        return -1 if codec is None else codec.evidence(value)

    def is_plain(self) -> bool:
        return all(codec.is_plain() for codec in self.codecs)

    def is_branch(self) -> bool:
        return any(codec.is_branch() for codec in self.codecs)

    def hint(self) -> Any:
        return _union(self.codecs)


def _accepted_types(codecs: Iterable[Codec]) -> frozenset[type[Any]]:
    return frozenset([each for codec in codecs for each in codec.accepted_types])


def _union(codecs: Iterable[Codec]) -> Any:
    from typing import Union

    return Union[tuple([codec.hint() for codec in codecs])]  # noqa: UP007 - made while running
