"""Our own words and corrections, laid over a document (OpenAPI Overlay Specification 1.0 and 1.1).

In one thing this is stricter than the specification: an action whose target matches nothing is an
error, unless the caller asks to go on. It was written for something that is not there any more, and
somebody should know. All such actions are named at once.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, NoReturn, TypeAlias, cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Diagnostic, Location, WireloomError
from wireloom.overlay.jsonpath import Query, QueryError, Way


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A document with an overlay applied, and what is worth knowing about how it went.

    ``stale`` are the actions that did nothing, in their order. Codes of the diagnostics:
    ``overlay-noop``, an action that changes nothing because the document says so already;
    ``overlay-primitive``, an action that Overlay 1.0 does not have, and 1.1 does.
    """

    document: Document
    diagnostics: tuple[Diagnostic, ...] = ()
    stale: tuple[Stale, ...] = ()

    @property
    def gone(self) -> tuple[Stale, ...]:
        """Those of the stale actions whose targets match nothing: what a strict run refuses."""
        return tuple(each for each in self.stale if each.what == _MATCHES_NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """An action that did nothing, and so is not needed any more, or not as it stands.

    ``action`` counts from 1, ``target`` is its JSONPath and ``where`` the place of that in the
    overlay's file. ``fixed`` says that the document is already as the action would make it;
    otherwise the target is gone. ``what`` is said of the action, and ``why`` of the document.
    """

    action: int
    target: str
    where: Location
    fixed: bool
    what: str
    why: str

    @property
    def todo(self) -> str:
        """What somebody should do about it."""
        if self.what == _MATCHES_NOTHING:  # a removal, too, may have been aimed at the wrong place
            return "remove the action, or aim it at what is there now"
        return "remove the action: it is not needed any more"

    def __str__(self) -> str:
        place = f"{self.where.file}:{self.where.line}:{self.where.column}"
        head = place if self.where.line else self.where.file
        return f"{head}: action {self.action} ({self.target}) {self.what}: {self.why}"


_MATCHES_NOTHING = "matches nothing"


def apply(document: Document, overlay: Document, *, strict: bool = True) -> Overlaid:
    """Apply the actions of ``overlay`` to ``document``, each to the result of the one before.

    ``update`` merges objects, appends to arrays and replaces other values; ``remove`` removes;
    ``copy`` (1.1) updates with a value from elsewhere in the document. ``extends`` is not fetched:
    the overlay is applied to the document that is given. Neither argument is changed; the result
    shares with both what is the same.

    Args:
        document: what the overlay is laid over.
        overlay: the overlay, as ``read`` gives it.
        strict: refuse an overlay with an action whose target matches nothing. Otherwise it is
            left out, as the specification has it, and is among ``stale``.

    Raises:
        WireloomError: ``overlay`` is not an overlay of version 1.0 or 1.1, a target is no JSONPath
            (RFC 9535) or (if ``strict``) matches nothing, or what it matches cannot be updated with
            what is given.
    """
    states: list[Any] = [document.data]
    found: list[_Idle] = []
    primitive: list[Diagnostic] = []
    actions = _actions(overlay)
    for action in actions:
        data = states[-1]
        ways = action.ways(data)
        if not ways:
            found.append(_Idle(action, action.verb == "remove", action.near(data)))
            states.append(data)
            continue
        states.append(action.on(data, ways))
        if states[-1] is data:
            found.append(_Idle(action, True, "the document says so already", ways[0]))
        elif action.version == "1.0" and _kind(_at(data, ways[0])) == "primitive":
            primitive.append(action.is_primitive(ways[0]))
    found += _restored(actions, states)
    stale = _located(overlay, sorted(found, key=lambda each: each.action.index))
    if strict:
        _refuse_gone(overlay, [each for idle, each in stale if idle.way is None])
    noops = [
        Diagnostic("overlay-noop", json_pointer.build(idle.way), str(each))
        for idle, each in stale
        if idle.way is not None
    ]
    return Overlaid(
        Document(states[-1], document.source),
        (*noops, *primitive),
        tuple(each for _idle, each in stale),
    )


@dataclass(frozen=True, slots=True)
class _Idle:
    """An action that did nothing; ``way`` is what it matched, or None."""

    action: _Action
    fixed: bool
    why: str
    way: Way | None = None


def _restored(actions: list[_Action], states: list[Any]) -> Iterator[_Idle]:
    """The actions that remove what a later one puts back just as it was.

    Overlay 1.0 cannot replace a value in another way than by removing it first.
    """
    for action, before in zip(actions, states, strict=False):
        ways = action.ways(before) if action.verb == "remove" else []
        if ways and all(_same(_value(before, way), _value(states[-1], way)) for way in ways):
            later = range(action.index + 1, len(actions))
            back = next(each for each in later if _value(states[each + 1], ways[0]) is not None)
            why = f"action {back + 1} puts back the same"
            yield _Idle(action, True, why, ways[0])


def _value(data: Any, way: Way) -> tuple[Any] | None:
    """The value at ``way`` in a tuple of one; None where there is nothing."""
    try:
        return (_at(data, way),)
    except (LookupError, TypeError):
        return None


def _same(one: tuple[Any] | None, other: tuple[Any] | None) -> bool:
    """Whether two values are the same as JSON, in which true is not 1."""
    return None not in (one, other) and json.dumps(one, sort_keys=True) == json.dumps(
        other, sort_keys=True
    )


def _located(overlay: Document, found: list[_Idle]) -> list[tuple[_Idle, Stale]]:
    places = read.locate_all(overlay, [f"/actions/{each.action.index}/target" for each in found])
    return [
        (
            each,
            Stale(
                action=each.action.index + 1,
                target=each.action.text("target"),
                where=where,
                fixed=each.fixed,
                what=_MATCHES_NOTHING if each.way is None else "changes nothing",
                why=each.why,
            ),
        )
        for each, where in zip(found, places.values(), strict=True)
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
        todo="remove these actions, or aim them at what is there now",
    )


# --- the overlay's own shape


_OVERLAY_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "remove", "copy")


def _actions(overlay: Document) -> list[_Action]:
    """The actions of ``overlay``, once all of it is known to be in order."""
    data = overlay.data
    if "overlay" not in data:
        where = Location(overlay.source, 1, 1)
        raise WireloomError("this is not an overlay: it has no key 'overlay'", where=where)
    version = data["overlay"]
    match = re.fullmatch(r"(1\.[01])\.[0-9]+", version) if isinstance(version, str) else None
    if match is None:
        raise WireloomError(
            f"the overlay version {version!r} is not read",
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


def _action(overlay: Document, version: str, index: int, value: object) -> _Action:
    pointer = f"/actions/{index}"
    action = _object(overlay, pointer, value)
    allowed = _ACTION_KEYS if version != "1.0" else _ACTION_KEYS[:-1]
    _check_keys(overlay, pointer, action, allowed)
    if not isinstance(action.get("remove", False), bool):
        _refuse(overlay, f"{pointer}/remove", "is true or false")
    if action.get("remove") is True:  # whatever else it says has no impact then
        kind: Verb = "remove"
    elif "update" in action and "copy" in action:
        _refuse(overlay, pointer, "says both what to update with and what to copy")
    elif "update" not in action and "copy" not in action:
        _refuse(overlay, pointer, f"says none of {', '.join(allowed[2:])}, so it would do nothing")
    else:
        kind = "update" if "update" in action else "copy"
    return _Action(
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
            close = difflib.get_close_matches(key, allowed, n=1)
            raise WireloomError(
                f"an overlay has no key {key!r} here",
                where=read.locate(overlay, json_pointer.join(at, key)),
                todo=f"did you mean {close[0]!r}?" if close else f"allowed: {', '.join(allowed)}",
            )


def _object(overlay: Document, pointer: str, value: object) -> JsonObject:
    if not isinstance(value, dict):
        _refuse(overlay, pointer, "is an object, and is required")
    return cast(JsonObject, value)


def _refuse(overlay: Document, pointer: str, rule: str) -> NoReturn:
    where = read.locate(overlay, pointer)
    if not where.line:  # it is missing: lead to what it is missing from
        where = read.locate(overlay, pointer.rpartition("/")[0])
    raise WireloomError(f"the overlay is not in order: '{pointer}' {rule}", where=where)


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


# --- an action


Verb: TypeAlias = Literal["update", "copy", "remove"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Action:
    """An Action Object; ``origin`` is what ``copy`` selects, ``value`` what ``update`` holds."""

    overlay: Document
    version: str
    index: int
    target: Query
    verb: Verb
    value: object
    origin: Query | None

    def ways(self, data: Any) -> list[Way]:
        """What the target matches in ``data``, in the document's order, each once."""
        return list(dict.fromkeys(self._find(self.target, data)))

    def is_primitive(self, way: Way) -> Diagnostic:
        """That the action, which matches ``way``, is beyond the version that the overlay states."""
        message = (
            f"action {self.index + 1} of {self.overlay.source} ({self.text('target')}) is not of "
            "Overlay 1.0, which knows objects and arrays only: say 1.1.0"
        )
        return Diagnostic("overlay-primitive", json_pointer.build(way), message)

    def on(self, data: Any, ways: list[Way]) -> Any:
        """``data`` with the action done at each of ``ways``; ``data`` itself if nothing changes."""
        try:
            if self.verb == "remove":
                return self._remove(data, ways)
            value = self._origin(data) if self.origin is not None else self.value
            kinds = {_kind(_at(data, way)) for way in ways}
            if len(kinds) > 1:
                self._fail(
                    "target", f"the target matches different things: {', '.join(sorted(kinds))}"
                )
            for way in ways:
                data = _changed(data, way, lambda found: self._updated(found, value))
        except _Incompatible as error:
            self._fail(self.verb, str(error))
        except RecursionError:
            self._fail(self.verb, "the result is nested too deep")
        return data

    def _find(self, query: Query, data: Any) -> list[Way]:
        try:
            return query.find(data)
        except QueryError as error:
            self._unfollowed(error)

    def _origin(self, data: Any) -> Any:
        ways = self._find(self.origin, data) if self.origin is not None else []
        if len(ways) != 1:
            what = f"what to copy is one value, and {self.text('copy')} matches {len(ways)}"
            self._fail("copy", what)
        return _at(data, ways[0])

    def _remove(self, data: Any, ways: list[Way]) -> Any:
        if () in ways:
            self._fail("target", "the whole document cannot be removed")
        # From the end, so that no index shifts and nothing is sought in what is gone.
        for way in sorted(cast("list[tuple[Any, ...]]", ways), reverse=True):
            data = _changed(data, way[:-1], partial(_without, key=way[-1]))
        return data

    def _updated(self, found: object, value: object) -> object:
        if not isinstance(found, list):
            return _merged(found, value, "")
        items = cast("list[object]", found)
        if not isinstance(value, list):
            return [*items, value]
        if self.version == "1.0":
            raise _Incompatible(
                "Overlay 1.0 appends one entry to a list, 1.1 joins two lists: "
                "say overlay: 1.1.0, or write an action for each entry"
            )
        return _merged(items, cast("list[object]", value), "")

    def near(self, data: Any) -> str:
        """How far the target leads in ``data``, where it matches nothing, and what is like it."""
        try:
            reached, way, wanted = self.target.reach(data)
        except QueryError as error:
            self._unfollowed(error)
        start = f"it gets as far as {reached}" if reached else "there is no such thing at the top"
        return f"{start}{_alike(wanted, _at(data, way))}"

    def text(self, key: str) -> str:
        actions = cast("list[JsonObject]", self.overlay.data["actions"])
        return str(actions[self.index][key])

    def _unfollowed(self, error: QueryError) -> NoReturn:
        self._fail("target", f"the JSONPath cannot be followed: {error}")

    def _fail(self, key: str, what: str, why: str = "") -> NoReturn:
        where = read.locate(self.overlay, f"/actions/{self.index}/{key}")
        raise WireloomError(what, where=where, why=why)


def _alike(wanted: list[str], holder: object) -> str:
    """The keys of ``holder`` that are spelled much like the first of those that are ``wanted``."""
    if not wanted or not isinstance(holder, dict):
        return ""
    close = difflib.get_close_matches(wanted[0], list(cast(JsonObject, holder)), n=3)
    return f"; alike: {', '.join(close)}" if close else ""


# --- values, which are never changed in place


class _Incompatible(Exception):  # noqa: N818  - it never leaves this module
    """A value that cannot be updated with another."""


def _merged(old: object, new: object, at: str) -> object:
    """``old`` with ``new`` merged into it (Overlay 1.1.0, Action Object).

    It is ``old`` itself if that makes no difference.
    """
    was, says = _kind(old), _kind(new)
    if was != says:
        place = f" at '{at}'" if at else ""
        raise _Incompatible(f"there is {_A[was]}{place}, and the update has {_A[says]}")
    if was == "object":
        return _merged_objects(cast(JsonObject, old), cast(JsonObject, new), at)
    if was == "array":
        more = cast("list[object]", new)
        return [*cast("list[object]", old), *more] if more else old
    return old if (type(old), old) == (type(new), new) else new


def _merged_objects(old: JsonObject, new: JsonObject, at: str) -> JsonObject:
    result = old
    for key, value in new.items():
        merged = _merged(old[key], value, json_pointer.join(at, key)) if key in old else value
        if key not in old or merged is not old[key]:
            result = {**result, key: merged}
    return result


def _changed(data: Any, way: Way, change: Callable[[Any], Any]) -> Any:
    """``data`` with ``change`` applied at ``way``: only what lies on the way is copied."""
    if not way:
        return change(data)
    key = way[0]
    child = _changed(data[key], way[1:], change)
    if child is data[key]:
        return data
    copy = data.copy()
    copy[key] = child
    return copy


def _without(holder: Any, *, key: Any) -> Any:
    copy = holder.copy()
    del copy[key]
    return copy


def _at(data: Any, way: Way) -> Any:
    for key in way:
        data = data[key]
    return data


_A = {"object": "an object", "array": "an array", "primitive": "a single value"}


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive"
