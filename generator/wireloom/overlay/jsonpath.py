"""JSONPath (RFC 9535): queries that select places in a document, evaluated by a library."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from wireloom.overlay.values import Keys
from wireloom.read.budget import DEFAULT_BUDGET

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery


class QueryError(Exception):
    """A text is not a JSONPath, or a query cannot be followed; the message says why."""


class Query:
    """A JSONPath, ready to be followed in any document.

    Raises:
        QueryError: ``text`` is not a JSONPath.
    """

    def __init__(self, text: str) -> None:
        self._parsed = _compiled(text)

    def find(self, data: Any) -> list[Keys]:
        """The places in ``data`` that match, in its order; a place may be there several times.

        Raises:
            QueryError: ``data`` is nested too deep.
        """
        return _find(self._parsed, data)

    def reach(self, data: Any) -> tuple[str, Keys, list[str]]:
        """How far the query leads in ``data``, where it matches nothing.

        Returns:
            the longest beginning of it that matches something (empty if that is only the whole
            document), the first match of that, and the names that the query asks for there.
        """
        from jsonpath_rfc9535 import JSONPathQuery

        query = self._parsed
        for count in range(len(query.segments) - 1, 0, -1):
            part = JSONPathQuery(env=query.env, segments=query.segments[:count])
            if found := _find(part, data):
                return str(part), found[0], _names(query, count)
        return "", (), _names(query, 0)


def _names(query: JSONPathQuery, count: int) -> list[str]:
    """The names in segment number ``count`` of ``query``."""
    from jsonpath_rfc9535.selectors import NameSelector

    selectors = query.segments[count].selectors
    return [each.name for each in selectors if isinstance(each, NameSelector)]


def _compiled(text: str) -> JSONPathQuery:
    from jsonpath_rfc9535 import JSONPathError

    try:
        return _environment().compile(text)
    except JSONPathError as error:
        raise QueryError(str(error)) from None
    except RecursionError:
        raise QueryError("it is nested too deep") from None


def _find(query: JSONPathQuery, data: Any) -> list[Keys]:
    from jsonpath_rfc9535 import JSONPathError

    try:
        return [node.location for node in query.find(data)]
    except (JSONPathError, RecursionError) as error:
        raise QueryError(str(error)) from None


@cache
def _environment() -> JSONPathEnvironment:
    """JSONPath for documents of the maximum depth; the default of the library is 100."""
    from jsonpath_rfc9535 import JSONPathEnvironment

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = 2 * DEFAULT_BUDGET.depth
    return environment
