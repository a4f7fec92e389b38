"""A kind of message is there now, and was not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    known = {*pair.old.kinds, *pair.renames.values()}
    for name in pair.new.messages:
        if name not in known:
            yield Change(owner=name, place=name, after=pair.new.tag_text(name))


RULE = Rule(
    id="message-added",
    topic="message",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="message-removed",
    checks="A kind of message is there now, and was not.",
    why=(
        "An unknown kind of message comes as a dict, so that handlers have a branch for it "
        "already; now there is a class to match."
    ),
)
