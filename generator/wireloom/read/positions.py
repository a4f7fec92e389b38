"""Where the values of a document are in the files that it was read from, for messages."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, Place, Target
from wireloom.model.errors import Location, WireloomError
from wireloom.read.files import text_of
from wireloom.read.syntax import is_json


def locate(document: Document, pointer: str) -> Location:
    """Where in its file ``pointer`` is: a property's key, or the beginning of an array's item.

    The file is read again up to that place: this is for messages. The line is left out when the
    file does not exist any more, or has no such value.
    """
    return locate_all(document, [pointer])[pointer]


def locate_all(document: Document, pointers: Iterable[str]) -> dict[str, Location]:
    """Where each of ``pointers`` is, as :func:`locate` finds it, by reading each file once."""
    origins = {pointer: _origin(document, pointer) for pointer in pointers}
    wanted: dict[str, set[Place]] = {}
    for source, place in origins.values():
        wanted.setdefault(source, set()).add(place)
    found = {
        Target(source, place): where
        for source, places in wanted.items()
        for place, where in _in_file(source, places).items()
    }
    return {pointer: found[origin] for pointer, origin in origins.items()}


def _origin(document: Document, pointer: str) -> Target:
    return document.origins.find(document.source, tuple(json_pointer.split(pointer)))


def _in_file(source: str, wanted: Collection[Place]) -> dict[Place, Location]:
    """The location of each of the places ``wanted`` in the file ``source``."""
    from wireloom.read.events import json_events, places, yaml_events

    found = {place: Location(source, pointer=json_pointer.build(place)) for place in wanted}
    left = set(wanted)
    try:
        text = text_of(source)
        events = json_events if is_json(text, source) else yaml_events
        for place, line, column in places(events(text, source)):
            if place in left:
                left.remove(place)
                found[place] = Location(source, line, column, json_pointer.build(place))
                if not left:
                    break
    except (WireloomError, ValueError):
        return found
    return found
