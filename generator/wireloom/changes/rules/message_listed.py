"""A class that was there before is a kind of message now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in pair.new.messages:
        if name in pair.old.kinds and name not in pair.old.messages:
            yield Change(owner=name, place=name, after=pair.new.tag_text(name))


RULE = Rule(
    id="message-listed",
    topic="message",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="message-withdrawn",
    checks="A class that was there before is a kind of message now.",
    why="An unknown kind of message came as a dict; now it comes as the class.",
)
