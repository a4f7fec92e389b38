"""Codecs and classes whose values have to be valid under schemas as well."""

from __future__ import annotations

from collections.abc import Callable, Container
from importlib import import_module
from typing import Any

from ..codecs import Codec
from ..deviations import Check, Choices, Findings, is_exact, joined
from ..loading import PACKAGE
from .judge import Scope, judge


class Checks:
    """The schemas that must hold for the values of one place.

    Args:
        schemas: they hold besides what the codec or the class says.
        whole: JSON Pointers to all that the document says of the place, in ``_schemas.py``. To the
            letter of JSON Schema, this alone decides. Empty where the codec says it all.
    """

    __slots__ = ("schemas", "whole")

    def __init__(self, *schemas: Any, whole: tuple[str, ...] = ()) -> None:
        self.schemas = schemas
        self.whole = whole

    def around(self, check: Check) -> Check:
        """The check that adds these schemas to ``check``."""
        schemas = self.schemas
        whole = [{"$ref": each} for each in self.whole]

        def check_all(value: Any, choices: Choices) -> Findings:
            is_told = is_exact(choices) and whole
            findings = None if is_told else check(value, choices)
            for schema in whole if is_told else schemas:
                findings = _joined_once(findings, _judge(schema, value))
            return findings

        return check_all


def _judge(schema: Any, value: Any) -> Findings:
    schemas = import_module(f"{PACKAGE}._schemas").SCHEMAS
    return judge(schema, value, set(), Scope(schemas, {}))


def _joined_once(findings: Findings, more: Findings) -> Findings:
    """Both lists as one; what breaks the same rule at the same place is listed once."""
    if findings is None or more is None:
        return findings or more
    known = [(path, rule) for path, rule, _, _ in findings]
    return joined(findings, [each for each in more if (each[0], each[1]) not in known])


class Checked(Codec):
    """What ``codec`` allows, if it is valid under the schemas of ``checks`` as well."""

    __slots__ = ("checks", "codec")

    def __init__(self, codec: Codec, checks: Checks) -> None:
        super().__init__()
        self.codec = codec
        self.checks = checks

    def make_decoder(self) -> Callable[[Any], Any]:
        return self.codec.decode

    def make_check(self) -> Check:
        return self.checks.around(self.codec.check)

    def find_known_strings(self) -> Container[Any]:
        return ()

    def json_types(self) -> tuple[str, ...]:
        return self.codec.json_types()

    def label(self) -> str:
        return self.codec.label()

    def evidence(self, value: Any) -> int:
        return self.codec.evidence(value)

    def is_known_value(self, value: Any) -> bool:
        return self.codec.is_known_value(value)

    def is_plain(self) -> bool:
        return self.codec.is_plain()

    def is_branch(self) -> bool:
        return self.codec.is_branch()

    def hint(self) -> Any:
        return self.codec.hint()
