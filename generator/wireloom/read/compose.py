"""From events to a value, within the budget of a document."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from wireloom.model.document import JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import Budget, too_deep, too_many
from wireloom.read.events import NOT_A_NUMBER, Event
from wireloom.read.scalars import resolve


def compose(events: Iterable[Event], source: str, budget: Budget) -> Any:
    """The value that ``events`` describe: plain JSON, in which values behind aliases are shared.

    Raises:
        WireloomError: it exceeds ``budget``, or JSON has no such value. Nothing is built
            after the event that is wrong.
    """
    composer = _Composer(source, budget)
    for event in events:
        composer.take(event)
    return composer.result


@dataclass(slots=True)
class _Frame:
    """An array or object that is being filled; ``height`` counts it and the deepest inside it."""

    container: dict[str, Any] | list[Any]
    anchor: str | None = None
    nodes_before: int = 0
    height: int = 1
    key: str | None = None


@dataclass(slots=True)
class _Anchored:
    """A value that aliases may refer to: how many values it has, and how deep it is."""

    value: Any
    nodes: int
    height: int


@dataclass(slots=True)
class _Composer:
    source: str
    budget: Budget
    nodes: int = 0
    frames: list[_Frame] = field(default_factory=list[_Frame])
    anchors: dict[str, _Anchored | None] = field(default_factory=dict[str, "_Anchored | None"])
    result: Any = None

    def take(self, event: Event) -> None:
        frame = self.frames[-1] if self.frames else None
        if event.kind == "end":
            self._close()
        elif frame is not None and frame.key is None and isinstance(frame.container, dict):
            self._key(event, frame, frame.container)
        elif event.kind == "scalar":
            self._scalar(event)
        elif event.kind == "alias":
            self._alias(event)
        else:
            self._open(event)

    def _key(self, event: Event, frame: _Frame, container: JsonObject) -> None:
        """A key is a string as it is written, also ``200`` and ``on``."""
        if event.kind != "scalar":
            self._fail("a key is not a string", event, "JSON has no other keys")
        if event.plain and event.text == "<<":
            self._fail("the merge key '<<' is refused", event, "YAML 1.2 does not have it")
        if event.text in container:
            self._fail(f"the key {event.text!r} is duplicated", event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(event.text, 1, 0)
        frame.key = event.text

    def _scalar(self, event: Event) -> None:
        value = resolve(event.text) if event.plain else event.text
        if isinstance(value, float) and not math.isfinite(value):
            shown = event.text if len(event.text) <= _LONG else event.text[:_LONG] + "..."
            self._fail(f"{shown} is not a valid number", event, NOT_A_NUMBER)
        self._count(1, event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(value, 1, 0)
        self._put(value)

    def _open(self, event: Event) -> None:
        self._count(1, event)
        container: dict[str, Any] | list[Any] = {} if event.kind == "object" else []
        self._put(container)
        if event.anchor is not None:
            self.anchors[event.anchor] = None  # until it is complete
        self.frames.append(_Frame(container, event.anchor, self.nodes - 1))
        self._check_depth(0, event)

    def _close(self) -> None:
        frame = self.frames.pop()
        if frame.anchor is not None:
            nodes = self.nodes - frame.nodes_before
            self.anchors[frame.anchor] = _Anchored(frame.container, nodes, frame.height)
        self._grow(frame.height)

    def _alias(self, event: Event) -> None:
        name = event.anchor or ""
        if name not in self.anchors:
            self._fail(
                f"the alias *{name} is undefined: there is no anchor &{name} before it", event
            )
        anchored = self.anchors[name]
        if anchored is None:
            self._fail(f"the alias *{name} refers to a value that contains it", event)
        self._count(anchored.nodes, event)
        self._check_depth(anchored.height, event)
        self._put(anchored.value)
        self._grow(anchored.height)

    def _put(self, value: Any) -> None:
        if not self.frames:
            self.result = value
            return
        frame = self.frames[-1]
        if isinstance(frame.container, list):
            frame.container.append(value)
        elif frame.key is not None:
            frame.container[frame.key] = value
            frame.key = None

    def _grow(self, height: int) -> None:
        if self.frames:
            self.frames[-1].height = max(self.frames[-1].height, height + 1)

    def _count(self, nodes: int, event: Event) -> None:
        self.nodes += nodes
        if self.nodes > self.budget.nodes:
            why = "each alias counts as the whole value that it refers to"
            self._fail(too_many(self.budget), event, why)

    def _check_depth(self, more: int, event: Event) -> None:
        if len(self.frames) + more > self.budget.depth:
            self._fail(too_deep(self.budget), event)

    def _fail(self, what: str, event: Event, why: str = "") -> NoReturn:
        raise WireloomError(what, where=Location(self.source, event.line, event.column), why=why)


_LONG = 40
