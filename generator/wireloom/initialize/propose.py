"""Which roots to begin with, where the user names none."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from wireloom.model.choice import NO_CHOICE, Choice
from wireloom.model.document import Document
from wireloom.model.wording import number
from wireloom.slice.roots import bodies, default_roots

_NAMES = (("*Event",), ("*Notification", "*Message", "*Payload"), ("*Webhook",))
"""How components are called that vendors send, as globs. The first group that matches is taken:
a component called ``Webhook`` is mostly the setting of one.
"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The roots to begin with: the choice that the settings spell, and why."""

    choice: Choice
    why: str


def propose(document: Document) -> Proposal:
    """The roots of ``document`` to begin with.

    Its webhooks and callbacks, or else components that are called like events, or else the bodies
    of its operations, or else every component.
    """
    found = bodies(document)
    if received := default_roots(found):
        count = len({each.source for each in received})
        return Proposal(NO_CHOICE, f"it has {count:,} webhooks and callbacks")
    for group in _NAMES:
        names = [glob for glob in group if any(fnmatchcase(e, glob) for e in document.schemas)]
        if not names:
            continue
        shown = " and ".join(names)
        return Proposal(
            Choice(schema_name=tuple(names)),
            f"it has no webhooks, and components that are called {shown}",
        )
    if found:
        count = len({each.source for each in found})
        return Proposal(
            Choice(operation=("*",)),
            f"it has no webhooks, and {number(count, 'operation')} with a JSON body",
        )
    return Proposal(Choice(all=True), "it has no webhooks and no operations with JSON bodies")
