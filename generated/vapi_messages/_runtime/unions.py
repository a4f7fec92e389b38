"""Codecs of unions: a variant is selected by evidence in the value.

``Tagged`` looks at one key: ``{"type": "hang"}`` is a ``ServerMessageHang`` because the document
gives that class the tag ``hang``. ``ByJsonType`` looks at the JSON type: a string is the string
variant. ``BestFit`` compares: the variant that knows most of the value's keys, and of several the
one with the fewest deviations.
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
        has_default: ``untagged`` is the variant of every object that no tag selects.
    """

    __slots__ = ("_decoders", "has_default", "is_open", "one_of", "tag", "untagged", "variants")
    JSON_KINDS = ("object",)

    def __init__(
        self,
        tag: str,
        variants: Mapping[str, Codec],
        *untagged: Codec,
        one_of: bool = False,
        is_open: bool = False,
        has_default: bool = False,
    ) -> None:
        super().__init__()
        self.one_of = one_of
        self.tag = tag
        self.variants = variants
        self.untagged = BestFit(*untagged, one_of=one_of)
        self.is_open = is_open
        self.has_default = has_default
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
        if self._is_known(tag := value.get(self.tag)):
            self._decoders[tag] = codec.decode
        return codec.decode(value)

    def _is_known(self, tag: Any) -> bool:
        """Whether ``tag`` is one of the document's, of which there are not too many to remember."""
        return isinstance(tag, JSON_STRING) and tag in self.variants

    def select(self, value: dict[str, Any]) -> Codec | None:
        """The variant of ``value``; None if the tag is unknown, or missing but required."""
        tag: Any = value.get(self.tag)
        if self._is_known(tag):
            return self.variants[tag]
        if self.has_default or (tag is None and self._has_required_keys(value)):
            return self.untagged
        return None

    def _has_required_keys(self, value: dict[str, Any]) -> bool:
        classes = [each for each in self.untagged.codecs if isinstance(each, Ref)]
        return any(each.has_required_keys(value) for each in classes)

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
        best = BestFit(*_single([*self.variants.values(), self.untagged]), one_of=self.one_of)
        return lambda value, choices: (
            best.check(value, choices) if is_exact(choices) else check(value, choices)
        )

    def _check_first(self, value: Any, choices: Choices, checks: dict[str, Check]) -> Findings:
        """Check the first value with a tag, and store the check of its class; or check the tag."""
        if not isinstance(value, JSON_OBJECT):
            return wrong_type(self.label(), value)
        tag: Any = value.get(self.tag)
        codec = self.select(value)
        if codec is not None:
            if self._is_known(tag):
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
        other = self.untagged if self.has_default else OBJECT
        return _Choice(*self.variants.values(), other).hint()


class _Choice(Codec):
    """One of several codecs."""

    __slots__ = ("codecs",)

    def __init__(self, *codecs: Codec) -> None:
        super().__init__()
        self.codecs = codecs
        self.accepted_types = frozenset([each for codec in codecs for each in codec.accepted_types])

    def label(self) -> str:
        return " or ".join(sorted(codec.label() for codec in self.codecs))

    def is_plain(self) -> bool:
        return all(codec.is_plain() for codec in self.codecs)

    def is_branch(self) -> bool:
        return any(codec.is_branch() for codec in self.codecs)

    def hint(self) -> Any:
        from typing import Union

        hints = tuple([each.hint() for each in self.codecs])
        return Union[hints]  # noqa: UP007 - made while running


class BestFit(_Choice):
    """One of several variants of the same JSON type, chosen by how well the value fits.

    The order of the variants never matters. ``one_of`` says that the document allows what only one
    of them allows.
    """

    __slots__ = ("one_of",)

    def __init__(self, *codecs: Codec, one_of: bool = False) -> None:
        super().__init__(*codecs)
        self.one_of = one_of

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


def _single(codecs: Iterable[Codec]) -> Iterable[Codec]:
    """The codecs that are no choice, each once: a class may have several tags."""
    found: dict[str, Codec] = {}
    for each in codecs:
        if isinstance(each, Tagged):
            inside = _single([*each.variants.values(), each.untagged])
        else:
            inside = _single(each.codecs) if isinstance(each, BestFit) else [each]
        found.update({codec.label(): codec for codec in inside})
    return found.values()


def _fitting(codecs: Iterable[Codec], value: Any, choices: Choices) -> list[Codec]:
    """The codecs that allow ``value``."""
    return [codec for codec in codecs if codec.check(value, choices) is None]


def _misfit(codec: Codec, findings: Findings) -> tuple[int, str, list[str]]:
    """How badly a value fits; between equals, the order does not depend on that of the variants."""
    return len(findings or ()), codec.label(), sort_key(findings)


class ByJsonType(_Choice):
    """One of several variants that differ in their JSON type."""

    __slots__ = ("_by_json_type",)

    def __init__(self, *codecs: Codec) -> None:
        super().__init__(*codecs)
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

    def evidence(self, value: Any) -> int:
        codec = self._by_json_type.get(json_type(value))
        return -1 if codec is None else codec.evidence(value)
