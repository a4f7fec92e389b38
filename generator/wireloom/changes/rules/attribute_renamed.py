"""The attribute of a field has another name, and its key in JSON is the same."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    before, after = pair.attributes
    if before != after:
        yield pair.change(before, after)


RULE = Rule(
    id="attribute-renamed",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="attribute-renamed",
    checks="The attribute of a field has another name, and its key in JSON is the same.",
    why=(
        "A program that uses the old name does not type check; or, where another field has that "
        "name now, means the other without knowing."
    ),
)
