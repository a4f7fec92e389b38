"""Limits for documents that are read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """The largest document that is read.

    ``bytes`` limits the file, ``depth`` how deep arrays and objects may be nested, and ``nodes``
    the number of values, counted with every YAML alias written out.
    """

    bytes: int = 64 * 1024 * 1024
    depth: int = 200
    nodes: int = 5_000_000


DEFAULT_BUDGET = Budget()


def too_many(budget: Budget) -> str:
    """The message for a document with more values than ``budget`` allows."""
    return f"the document has more than {budget.nodes:,} values"


def too_deep(budget: Budget) -> str:
    """What is wrong with a document of more levels than ``budget`` allows."""
    return f"arrays and objects are nested more than {budget.depth} levels deep"
