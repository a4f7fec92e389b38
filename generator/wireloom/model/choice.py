"""What a user chooses: roots without naming each of them, and which errors to allow."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, cast

GLOBS = ("webhook", "operation", "tag", "schema_name")
"""The settings that choose roots by a list of globs (as in :mod:`fnmatch`; case counts)."""


ALLOWABLE = ("broken-reference", "unknown-type")
"""Errors of a document that a user may allow: what they are about becomes any value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Globs that choose roots; a choice without any, and without ``all``, is false.

    ``webhook`` is matched with the keys of webhooks and callbacks, ``operation`` with operation
    ids and with ``get /path``, ``tag`` with the tags of all of these, ``schema_name`` with
    components. ``all`` chooses everything.
    """

    webhook: tuple[str, ...] = ()
    operation: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    schema_name: tuple[str, ...] = ()
    all: bool = False

    def __bool__(self) -> bool:
        return bool(self.to_json())

    def to_json(self) -> dict[str, Any]:
        """What is chosen as JSON; nothing is there for a setting that has its default."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value
            for name, value in values.items()
            if value
        }


NO_CHOICE = Choice()
"""The choice of a user who chose nothing."""
