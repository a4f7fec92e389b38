"""One action of an overlay: the places that it matches, and what it does there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, NoReturn, TypeAlias, cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Diagnostic, WireloomError
from wireloom.model.hints import similar_names
from wireloom.model.pointer import value_at
from wireloom.overlay.jsonpath import Query, QueryError
from wireloom.overlay.values import IncompatibleError, Keys, changed, kind_of, merged, without

Verb: TypeAlias = Literal["update", "copy", "remove"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An Action Object; ``origin`` is what ``copy`` selects, ``value`` what ``update`` holds."""

    overlay: Document
    version: str
    index: int
    target: Query
    verb: Verb
    value: object
    origin: Query | None

    def matches(self, data: Any) -> list[Keys]:
        """What the target matches in ``data``, in the document's order, each once."""
        return list(dict.fromkeys(self._find(self.target, data)))

    def primitive_diagnostic(self, keys: Keys) -> Diagnostic:
        """Says that the action, which matches ``keys``, is beyond the version of the overlay."""
        message = (
            f"action {self.index + 1} of {self.overlay.source} ({self.text('target')}) is not of "
            "Overlay 1.0, which knows objects and arrays only: say 1.1.0"
        )
        return Diagnostic("overlay-primitive", json_pointer.build(keys), message)

    def apply(self, data: Any, matches: list[Keys]) -> Any:
        """``data`` after the action at each of ``matches``; ``data`` itself if nothing changes.

        Raises:
            WireloomError: what the action matches cannot be updated with what it gives.
        """
        try:
            if self.verb == "remove":
                return self._remove(data, matches)
            return self._update(data, matches)
        except IncompatibleError as error:
            self._fail(self.verb, str(error))
        except RecursionError:
            self._fail(self.verb, "the result is nested too deep")

    def closest(self, data: Any) -> str:
        """How far the target leads in ``data``, where it matches nothing, and similar names."""
        try:
            reached, keys, wanted = self.target.reach(data)
        except QueryError as error:
            self._cannot_follow(error)
        start = f"it leads as far as {reached}" if reached else "the document has no such key"
        holder = value_at(data, keys)
        if not wanted or not isinstance(holder, dict):
            return start
        return f"{start}{similar_names(wanted[0], cast(JsonObject, holder))}"

    def text(self, key: str) -> str:
        """What the action has under ``key``, as it is written."""
        actions = cast("list[JsonObject]", self.overlay.data["actions"])
        return str(actions[self.index][key])

    def _update(self, data: Any, matches: list[Keys]) -> Any:
        value = self._origin_value(data) if self.origin is not None else self.value
        kinds = sorted({kind_of(value_at(data, keys)) for keys in matches})
        if len(kinds) > 1:
            self._fail("target", f"the target matches different kinds of value: {', '.join(kinds)}")
        for keys in matches:
            data = changed(data, keys, lambda found: self._updated(found, value))
        return data

    def _find(self, query: Query, data: Any) -> list[Keys]:
        try:
            return query.find(data)
        except QueryError as error:
            self._cannot_follow(error)

    def _origin_value(self, data: Any) -> Any:
        matches = self._find(self.origin, data) if self.origin is not None else []
        if len(matches) != 1:
            self._fail(
                "copy",
                f"`copy` has to match one value, and {self.text('copy')} matches {len(matches)}",
            )
        return value_at(data, matches[0])

    def _remove(self, data: Any, matches: list[Keys]) -> Any:
        if () in matches:
            self._fail("target", "the whole document cannot be removed")
        # From the end, so that no index shifts and nothing is looked up in what was removed.
        for keys in sorted(cast("list[tuple[Any, ...]]", matches), reverse=True):
            data = changed(data, keys[:-1], partial(without, key=keys[-1]))
        return data

    def _updated(self, found: object, value: object) -> object:
        if not isinstance(found, list):
            return merged(found, value)
        items = cast("list[object]", found)
        if not isinstance(value, list):
            return [*items, value]
        if self.version == "1.0":
            raise IncompatibleError(
                "Overlay 1.0 appends one entry to a list, 1.1 joins two lists: "
                "say overlay: 1.1.0, or write an action for each entry"
            )
        return merged(items, cast("list[object]", value))

    def _cannot_follow(self, error: QueryError) -> NoReturn:
        self._fail("target", f"the JSONPath cannot be followed: {error}")

    def _fail(self, key: str, what: str) -> NoReturn:
        where = read.locate(self.overlay, f"/actions/{self.index}/{key}")
        raise WireloomError(what, where=where)
