"""Rules about messages: the classes that a root wraps, one for each kind of message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import BREAKS_BOTH, BREAKS_SENDING, NEW, Meaning, Rule, Rules


def _added(pair: FamilyPair) -> Iterator[Change]:
    return (_change(pair, name) for name in pair.new.messages if pair.is_new(name))


def _listed(pair: FamilyPair) -> Iterator[Change]:
    known = pair.old.kinds.keys() - pair.old.messages
    return (_change(pair, name) for name in pair.new.messages if name in known)


def _change(pair: FamilyPair, name: str) -> Change:
    return Change(owner=name, place=name, after=pair.new.tag_text(name))


_MESSAGES = Rules("message", FamilyPair)

RULES: tuple[Rule[Any], ...] = (
    *_MESSAGES.mirrors(
        _added,
        Meaning(
            "message-added",
            NEW,
            "There is a new kind of message.",
            "A message of an unknown kind is read as a dict, so handlers already have a case for "
            "it. Now they can match a class.",
        ),
        Meaning(
            "message-removed",
            BREAKS_BOTH,
            "A kind of message was removed, together with its class.",
            "A handler that imports the class fails.",
        ),
    ),
    *_MESSAGES.mirrors(
        _listed,
        Meaning(
            "message-listed",
            NEW,
            "A class that already existed is now a kind of message.",
            "A message of this kind was read as a dict; now it is read as the class.",
        ),
        Meaning(
            "message-withdrawn",
            BREAKS_SENDING,
            "A class is no longer a kind of message, but it still exists.",
            "The case for it never matches again. A type checker refuses to send it as a message.",
        ),
    ),
)
