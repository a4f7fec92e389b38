"""How much of a document from outside is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """How much of a document is read before it is refused.

    ``bytes`` limits the file, ``depth`` how many arrays and objects may lie inside each other, and
    ``nodes`` how many values there are once every YAML alias is written out.
    """

    bytes: int = 64 * 1024 * 1024
    depth: int = 200
    nodes: int = 5_000_000


DEFAULT_BUDGET = Budget()


def too_many(budget: Budget) -> str:
    """The message that a document holds more values than ``budget`` allows."""
    return f"the document holds more than {budget.nodes:,} values"
