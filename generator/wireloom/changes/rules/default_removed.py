"""The document states no default value any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import default_added

RULE = Rule(
    id="default-removed",
    topic="field",
    pair=FieldPair,
    find=mirrored(default_added.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="default-added",
    checks="The document states no default value any more.",
    why=(
        "The package does not fill in defaults; the other side may do something else with a "
        "missing key."
    ),
)
