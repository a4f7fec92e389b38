"""The default value that the document states is another."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    old, new = pair.old.default, pair.new.default
    if old is not None and new is not None and old != new:
        yield pair.change(old.json, new.json)


RULE = Rule(
    id="default-changed",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="default-changed",
    checks="The default value that the document states is another.",
    why=(
        "The package does not fill in defaults; the other side may do something else with a "
        "missing key."
    ),
)
