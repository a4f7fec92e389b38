"""The document states a default value now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    old, new = pair.old.default, pair.new.default
    if new is not None and old is None:
        yield pair.change(None, new.json)


RULE = Rule(
    id="default-added",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="default-removed",
    checks="The document states a default value now.",
    why=(
        "The package does not fill in defaults; the other side may do something else with a "
        "missing key."
    ),
)
