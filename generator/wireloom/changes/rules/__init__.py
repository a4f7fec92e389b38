"""The rules, a module for each topic: what is looked for, how it is found, and what it means.

To add a rule, add it to ``RULES`` of its topic, and a fixture of its name. The order is that of the
documentation, and of findings with equal severity.
"""

from __future__ import annotations

from typing import Any

from wireloom.changes.rule import Rule
from wireloom.changes.rules import (
    checks,
    classes,
    enums,
    fields,
    formats,
    limits,
    messages,
    roots,
    types,
    unions,
)

RULES: tuple[Rule[Any], ...] = tuple(
    rule
    for topic in (roots, messages, classes, fields, types, formats, unions, enums, limits, checks)
    for rule in topic.RULES
)
"""Every rule. The ids are stable: ignore files and programs may name them."""

BY_ID: dict[str, Rule[Any]] = {rule.id: rule for rule in RULES}
"""Every rule by its id."""
