"""A field is only to be received now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.new.read_only and not pair.old.read_only:
        yield pair.change(None, "read-only")


RULE = Rule(
    id="field-became-read-only",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-lost-read-only",
    checks="A field is only to be received now.",
    why="The package still writes it; the other side may ignore it.",
)
