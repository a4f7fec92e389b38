"""Properties that an overlay adds because recorded webhooks have them, and the document gained.

``x-wireloom-observed: true`` marks such a property. Where the document has the property itself, the
mark is false and the action is not needed any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import OBSERVED, JsonObject
from wireloom.overlay.action import Action
from wireloom.overlay.values import Keys, changed, without


def gained(action: Action, before: Any, original: Any) -> list[Keys]:
    """The properties that ``action`` marks and that the document has without any overlay.

    Args:
        action: the action.
        before: the document that the action is applied to.
        original: the document as it is without the overlay.
    """
    marks = list(_marks(action.value))
    if action.verb != "update" or not marks:
        return []
    places = [(*match, *mark) for match in action.matches(before) for mark in marks]
    return [place for place in places if not json_pointer.descend(original, place)[1]]


def unmarked(data: Any, places: Sequence[Keys]) -> Any:
    """``data`` without the marks at ``places``, as far as they are still there."""
    for place in places:
        schema, rest = json_pointer.descend(data, place)
        if rest or not isinstance(schema, dict):
            continue
        data = changed(data, place, _without_mark)
    return data


def names(places: Sequence[Keys]) -> str:
    """The properties at ``places``, each as component and property where it is one."""
    return ", ".join(".".join(str(key) for key in (*place[-3:-2], place[-1])) for place in places)


def _marks(value: object) -> Iterator[Keys]:
    """The places in the value of an update that have the mark."""
    if not isinstance(value, dict):
        return
    here = cast(JsonObject, value)
    if here.get(OBSERVED) is True:
        yield ()
    for key, each in here.items():
        yield from ((key, *rest) for rest in _marks(each))


def _without_mark(schema: Any) -> Any:
    return without(schema, OBSERVED) if OBSERVED in schema else schema
