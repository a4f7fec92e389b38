"""The document advises against a field now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.new.deprecated and not pair.old.deprecated:
        yield pair.change(None, "deprecated")


RULE = Rule(
    id="field-deprecated",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-undeprecated",
    checks="The document advises against a field now.",
    why="Nothing breaks yet; it is time to look for what replaces it.",
)
