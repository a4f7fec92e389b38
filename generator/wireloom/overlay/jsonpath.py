"""JSONPath (RFC 9535): what selects places in a document.

Queries are the part of a library, ``jsonpath_rfc9535``. Most queries that people write are names in
a row, perhaps with a test for what is there: these are followed here, which gives the same and does
not take the time to import the library, and to build and walk its nodes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from wireloom.model.document import JsonObject
from wireloom.read.budget import DEFAULT_BUDGET

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery

Way: TypeAlias = tuple[int | str, ...]
"""The keys and indices that lead from the top of a document to a value."""


class QueryError(Exception):
    """A text is no JSONPath, or a query cannot be followed; the message says why."""


class Query:
    """A JSONPath, ready to be followed in any document.

    Raises:
        QueryError: ``text`` is no JSONPath.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._steps = _steps(text)
        self._library = _compiled(text) if self._steps is None else None

    def find(self, data: Any) -> list[Way]:
        """What matches in ``data``, in its order; a place may be there several times.

        Raises:
            QueryError: ``data`` is nested too deep.
        """
        if self._steps is None:
            return _find(self._parsed(), data)
        found: list[tuple[Way, Any]] = [((), data)]
        for step in self._steps:
            found = [((*way, key), value) for way, at in found for key, value in step(at)]
        return [way for way, _ in found]

    def reach(self, data: Any) -> tuple[str, Way, list[str]]:
        """How far the query leads in ``data``, where it matches nothing.

        Returns:
            the longest beginning of it that matches something (empty if that is only the whole
            document), the first match of that, and the names that the query asks for there.
        """
        from jsonpath_rfc9535 import JSONPathQuery
        from jsonpath_rfc9535.selectors import NameSelector

        query = self._parsed()

        def names(count: int) -> list[str]:
            selectors = query.segments[count].selectors
            return [each.name for each in selectors if isinstance(each, NameSelector)]

        for count in range(len(query.segments) - 1, 0, -1):
            part = JSONPathQuery(env=query.env, segments=query.segments[:count])
            if ways := _find(part, data):
                return str(part), ways[0], names(count)
        return "", (), names(0)

    def _parsed(self) -> JSONPathQuery:
        return self._library or _compiled(self._text)


# --- Plain queries


_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_QUOTED = r"'[ -&(-\[\]-~]+'"  # ASCII, without an escape
_TEST = rf"@(?:\.{_NAME})+"
_STEP = rf"\.{_NAME}|\[{_QUOTED}(?:, ?{_QUOTED})*\]|\[\?{_TEST}(?: && {_TEST})*\]"

_PLAIN = re.compile(rf"\$(?:{_STEP})*")
_STEPS = re.compile(_STEP)
_QUOTES = re.compile(r"'([^']+)'")

_Step: TypeAlias = "Callable[[Any], Iterable[tuple[int | str, Any]]]"
"""From a value to those of its children that are selected, each after its key or index."""


def _steps(text: str) -> list[_Step] | None:
    """The steps of a plain query; None where it is of another kind."""
    return list(map(_step, _STEPS.findall(text))) if _PLAIN.fullmatch(text) else None


def _step(text: str) -> _Step:
    if text.startswith("."):
        return partial(_named, [text[1:]])
    if text.startswith("['"):
        return partial(_named, _QUOTES.findall(text))
    tests = text.removeprefix("[?").removesuffix("]").split(" && ")
    return partial(_tested, [test.split(".")[1:] for test in tests])


def _named(names: Iterable[str], value: Any) -> Iterator[tuple[str, Any]]:
    """The name selector (RFC 9535, 2.3.1): the values of an object under ``names``."""
    if isinstance(value, dict):
        members = cast(JsonObject, value)
        for name in names:
            if name in members:
                yield name, members[name]


def _tested(paths: Iterable[Iterable[str]], value: Any) -> Iterator[tuple[int | str, Any]]:
    """The filter selector (RFC 9535, 2.3.5): the children in which all ``paths`` lead somewhere."""
    for key, child in _children(value):
        if all(_leads(path, child) for path in paths):
            yield key, child


def _children(value: Any) -> Iterable[tuple[int | str, Any]]:
    if isinstance(value, dict):
        return cast(JsonObject, value).items()
    return enumerate(cast("list[object]", value)) if isinstance(value, list) else ()


def _leads(path: Iterable[str], value: Any) -> bool:
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return False
        value = cast(JsonObject, value)[name]
    return True


# --- The library


def _compiled(text: str) -> JSONPathQuery:
    from jsonpath_rfc9535 import JSONPathError

    try:
        return _environment().compile(text)
    except JSONPathError as error:
        raise QueryError(str(error)) from None
    except RecursionError:
        raise QueryError("it is nested too deep") from None


def _find(query: JSONPathQuery, data: Any) -> list[Way]:
    from jsonpath_rfc9535 import JSONPathError

    try:
        return [node.location for node in query.find(data)]
    except (JSONPathError, RecursionError) as error:
        raise QueryError(str(error)) from None


@cache
def _environment() -> JSONPathEnvironment:
    """JSONPath for documents as deep as we read them; its own default stops at 100."""
    from jsonpath_rfc9535 import JSONPathEnvironment

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = 2 * DEFAULT_BUDGET.depth
    return environment
