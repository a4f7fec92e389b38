"""Descriptions and corrections applied to a document (OpenAPI Overlay Specification 1.0 and 1.1).

In one thing this is stricter than the specification: an action whose target matches nothing is an
error, unless the caller asks to go on. It was written for something that is no longer there, and
somebody should know. All such actions are named at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document
from wireloom.model.errors import Diagnostic, Location, WireloomError
from wireloom.model.pointer import value_at
from wireloom.overlay import observed
from wireloom.overlay.action import Action
from wireloom.overlay.reading import actions_of
from wireloom.overlay.values import Keys, is_same, kind_of


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A document with an overlay applied, and what is worth knowing about how it went.

    ``stale`` are the actions that did nothing, in their order. Codes of the diagnostics:
    ``overlay-noop``, an action that changes nothing because the document says so already;
    ``overlay-gained``, an action for observed fields that the document has itself by now;
    ``overlay-primitive``, an action that Overlay 1.0 does not have, and 1.1 does.
    """

    document: Document
    diagnostics: tuple[Diagnostic, ...] = ()
    stale: tuple[Stale, ...] = ()

    @property
    def gone(self) -> tuple[Stale, ...]:
        """Those of the stale actions whose targets match nothing: what a strict run refuses."""
        return tuple(each for each in self.stale if not each.matched)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """An action that did nothing, and so is not needed any more, or not as it is written.

    Attributes:
        action: its number, counted from 1.
        target: its JSONPath.
        where: the place of the target in the file of the overlay.
        fixed: whether the document is already as the action would make it.
        matched: whether the target matches anything.
        why: what the document has instead.
        gained: whether it is about observed fields that the document has itself by now.
    """

    action: int
    target: str
    where: Location
    fixed: bool
    matched: bool
    why: str
    gained: bool = False

    @property
    def what(self) -> str:
        """What is wrong with the action."""
        if self.gained:
            return "is not needed any more for fields that recorded webhooks have"
        return "changes nothing" if self.matched else "matches nothing"

    @property
    def todo(self) -> str:
        """What somebody should do about it."""
        if self.gained:
            return "take these fields out of the action"
        if self.matched:
            return "remove the action: it is not needed any more"
        # The target of a removal may be wrong, too.
        return "remove the action, or correct its target"

    def __str__(self) -> str:
        place = f"{self.where.file}:{self.where.line}:{self.where.column}"
        head = place if self.where.line else self.where.file
        return f"{head}: action {self.action} ({self.target}) {self.what}: {self.why}"


def apply(document: Document, overlay: Document, *, strict: bool = True) -> Overlaid:
    """Apply the actions of ``overlay`` to ``document``, each to the result of the one before.

    ``update`` merges objects, appends to arrays and replaces other values; ``remove`` removes;
    ``copy`` (1.1) updates with a value from elsewhere in the document. ``extends`` is not fetched:
    the overlay is applied to the document that is given. Neither argument is changed; the result
    shares with both what is the same.

    Args:
        document: what the overlay is applied to.
        overlay: the overlay, as ``read`` gives it.
        strict: refuse an overlay with an action whose target matches nothing. Otherwise it is
            left out, as the specification has it, and is among ``stale``.

    Raises:
        WireloomError: ``overlay`` is not an overlay of version 1.0 or 1.1, a target is not a
            JSONPath (RFC 9535) or (if ``strict``) matches nothing, or what it matches cannot be
            updated with what is given.
    """
    actions = actions_of(overlay)
    states: list[Any] = [document.data]
    idle: list[_Idle] = []
    documented: list[Keys] = []
    primitive: list[Diagnostic] = []
    for action in actions:
        before = states[-1]
        matches = action.matches(before)
        states.append(action.apply(before, matches) if matches else before)
        known = observed.gained(action, before, document.data)
        documented += known
        if known:
            why = f"the document has {observed.names(known)} itself"
            idle.append(_Idle(action, True, why, known[0], gained=True))
        elif not matches:
            idle.append(_Idle(action, action.verb == "remove", action.closest(before)))
        elif states[-1] is before:
            idle.append(_Idle(action, True, "the document says so already", matches[0]))
        elif action.version == "1.0" and kind_of(value_at(before, matches[0])) == "primitive":
            primitive.append(action.primitive_diagnostic(matches[0]))
    idle += _restored(actions, states)
    idle.sort(key=lambda each: each.action.index)
    stale = _stale(overlay, idle)
    if strict:
        _refuse_gone(overlay, [each for each in stale if not each.matched])
    no_ops = [
        Diagnostic(
            "overlay-gained" if each.gained else "overlay-noop",
            json_pointer.build(each.match),
            str(as_stale),
        )
        for each, as_stale in zip(idle, stale, strict=True)
        if each.match is not None
    ]
    data = observed.unmarked(states[-1], documented)
    return Overlaid(document.with_data(data), (*no_ops, *primitive), tuple(stale))


@dataclass(frozen=True, slots=True)
class _Idle:
    """An action that did nothing; ``match`` is the first place that it matched, or None."""

    action: Action
    fixed: bool
    why: str
    match: Keys | None = None
    gained: bool = False


def _restored(actions: list[Action], states: list[Any]) -> Iterator[_Idle]:
    """The actions that remove what a later one puts back just as it was.

    Overlay 1.0 cannot replace a value in another way than by removing it first.
    """
    for action, before in zip(actions, states, strict=False):
        matches = action.matches(before) if action.verb == "remove" else []
        if matches and all(is_same(before, states[-1], keys) for keys in matches):
            later = range(action.index + 1, len(actions))
            back = next(each for each in later if _is_there(states[each + 1], matches[0]))
            yield _Idle(action, True, f"action {back + 1} puts back the same", matches[0])


def _is_there(data: Any, keys: Keys) -> bool:
    _value, rest = json_pointer.descend(data, keys)
    return not rest


def _stale(overlay: Document, idle: list[_Idle]) -> list[Stale]:
    places = read.locate_all(overlay, [f"/actions/{each.action.index}/target" for each in idle])
    return [
        Stale(
            action=each.action.index + 1,
            target=each.action.text("target"),
            where=where,
            fixed=each.fixed,
            matched=each.match is not None,
            why=each.why,
            gained=each.gained,
        )
        for each, where in zip(idle, places.values(), strict=True)
    ]


def _refuse_gone(overlay: Document, gone: list[Stale]) -> None:
    """Refuse the actions that match nothing, all at once."""
    if not gone:
        return
    if len(gone) == 1:
        (one,) = gone
        what = f"the target matches nothing: {one.target}"
        raise WireloomError(what, where=one.where, why=one.why, todo=one.todo)
    raise WireloomError(
        f"the targets of {len(gone)} actions match nothing",
        where=Location(overlay.source),
        why="\n       ".join(str(each) for each in gone),
        todo="remove these actions, or correct their targets",
    )
