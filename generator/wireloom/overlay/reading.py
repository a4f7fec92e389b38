"""From the document of an overlay to its actions, with a message for what is malformed."""

from __future__ import annotations

import re
from typing import NoReturn, cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.hints import close_match
from wireloom.overlay.action import Action, Verb
from wireloom.overlay.jsonpath import Query, QueryError

_OVERLAY_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "remove", "copy")


def actions_of(overlay: Document) -> list[Action]:
    """The actions of ``overlay``.

    Raises:
        WireloomError: ``overlay`` is not an overlay of version 1.0 or 1.1.
    """
    data = overlay.data
    if "overlay" not in data:
        where = Location(overlay.source, 1, 1)
        raise WireloomError("this is not an overlay: it has no key 'overlay'", where=where)
    version = data["overlay"]
    match = re.fullmatch(r"(1\.[01])\.[0-9]+", version) if isinstance(version, str) else None
    if match is None:
        raise WireloomError(
            f"the overlay version {version!r} is not supported",
            where=read.locate(overlay, "/overlay"),
            todo="write overlay: 1.1.0 (or 1.0.0)",
        )
    _check_keys(overlay, "", data, _OVERLAY_KEYS)
    info = _object(overlay, "/info", data.get("info"))
    _check_keys(overlay, "/info", info, _INFO_KEYS)
    for key in ("title", "version"):
        if not isinstance(info.get(key), str):
            _refuse(overlay, f"/info/{key}", "is a string, and is required")
    if not isinstance(data.get("extends", ""), str):
        _refuse(overlay, "/extends", "is a string")
    actions = data.get("actions")
    if not isinstance(actions, list) or actions == []:
        _refuse(overlay, "/actions", "is a list of one action or more")
    return [
        _action(overlay, match[1], index, action)
        for index, action in enumerate(cast("list[object]", actions))
    ]


def _action(overlay: Document, version: str, index: int, value: object) -> Action:
    pointer = f"/actions/{index}"
    action = _object(overlay, pointer, value)
    allowed = _ACTION_KEYS if version != "1.0" else _ACTION_KEYS[:-1]
    _check_keys(overlay, pointer, action, allowed)
    if not isinstance(action.get("remove", False), bool):
        _refuse(overlay, f"{pointer}/remove", "is true or false")
    if action.get("remove") is True:  # then its other keys have no effect
        kind: Verb = "remove"
    elif "update" in action and "copy" in action:
        _refuse(overlay, pointer, "has both `update` and `copy`: give one")
    elif "update" not in action and "copy" not in action:
        _refuse(overlay, pointer, f"has none of {', '.join(allowed[2:])}, so it would do nothing")
    else:
        kind = "update" if "update" in action else "copy"
    return Action(
        overlay=overlay,
        version=version,
        index=index,
        target=_query(overlay, f"{pointer}/target", action.get("target")),
        verb=kind,
        value=action.get("update"),
        origin=_query(overlay, f"{pointer}/copy", action["copy"]) if kind == "copy" else None,
    )


def _check_keys(overlay: Document, at: str, value: JsonObject, allowed: tuple[str, ...]) -> None:
    for key in value:
        if key not in allowed and not key.startswith("x-"):
            close = close_match(key, allowed)
            raise WireloomError(
                f"an overlay has no key {key!r} here",
                where=read.locate(overlay, json_pointer.join(at, key)),
                todo=f"did you mean {close!r}?" if close else f"allowed: {', '.join(allowed)}",
            )


def _object(overlay: Document, pointer: str, value: object) -> JsonObject:
    if not isinstance(value, dict):
        _refuse(overlay, pointer, "is an object, and is required")
    return cast(JsonObject, value)


def _refuse(overlay: Document, pointer: str, rule: str) -> NoReturn:
    where = read.locate(overlay, pointer)
    if not where.line:  # it is missing: name the place that lacks it
        where = read.locate(overlay, pointer.rpartition("/")[0])
    raise WireloomError(f"the overlay is malformed: '{pointer}' {rule}", where=where)


def _query(overlay: Document, pointer: str, text: object) -> Query:
    if not isinstance(text, str):
        _refuse(overlay, pointer, "is a JSONPath, and is required")
    try:
        return Query(text)
    except QueryError as error:
        raise WireloomError(
            f"this is not a JSONPath: {text}",
            where=read.locate(overlay, pointer),
            why=str(error),
        ) from None
