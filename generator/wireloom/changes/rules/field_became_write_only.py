"""A field is only to be sent now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.new.write_only and not pair.old.write_only:
        yield pair.change(None, "write-only")


RULE = Rule(
    id="field-became-write-only",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-lost-write-only",
    checks="A field is only to be sent now.",
    why=(
        "It will be missing from what is received; it may have been missing before, or is "
        "required and stays None."
    ),
)
