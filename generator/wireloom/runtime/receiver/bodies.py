"""From the body of a request to a message, by what the generated package says of its roots."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from .. import DecodeError, Record
from .headers import Headers
from .reply import RequestError

Choose: TypeAlias = "Callable[[Headers, Any], type[Record] | None]"
"""Finds the class of a body from the headers and the parsed JSON; None leaves it to the package."""


class Body(NamedTuple):
    """The body of a request.

    Attributes:
        root: the class or reader that has read it.
        whole: what it was read as.
        message: what a handler gets: what is inside of the envelope, where there is one.
    """

    root: Any
    whole: Any
    message: Any

    def json(self) -> Any:
        """The JSON of the body, with the envelope where it came without one."""
        if isinstance(self.whole, Record):
            return self.whole.to_dict()
        return self.root.to_dict(self.whole)

    def deviations(self) -> list[Any]:
        """Where the body departs from the document; nothing where it is nested too deep."""
        try:
            found: list[Any] = self.root.deviations(self.json())
        except (DecodeError, RecursionError):
            return []
        return found


class Bodies:
    """Reads bodies.

    Args:
        root: the class or reader that reads a body.
        envelopes: the attribute and the key of the only field of each root that is an envelope, by
            the name of its class.
        choose: finds the class of a body, where the body alone does not say it.
    """

    __slots__ = ("_choose", "_envelopes", "_root")

    def __init__(
        self,
        root: Any,
        envelopes: Mapping[str, tuple[str, str]],
        choose: Choose | None,
    ) -> None:
        self._root = root
        self._envelopes = envelopes
        self._choose = choose

    def read(self, body: bytes, headers: Headers) -> Body:
        """Read a body.

        Raises:
            RequestError: it is not JSON, or not an object where one is expected.
        """
        root = self._root
        try:
            if self._choose is None:
                return self._opened(root, root.from_json(body))
            data = _parsed(body)
            root = self._choose(headers, data) or root
            return self._opened(root, root.from_dict(data))
        except (DecodeError, RecursionError):
            raise RequestError(400, "the body is not a JSON message") from None

    def _opened(self, root: Any, whole: Any) -> Body:
        envelope = self._envelopes.get(type(whole).__name__)
        if envelope is None or not isinstance(whole, Record):
            return Body(root, whole, whole)
        attribute, key = envelope
        message = getattr(whole, attribute)
        if message is None and whole.extra:
            # A message that came without its envelope; what is no message stays what it was.
            bare = type(whole).from_dict({key: whole.to_dict()})
            message = getattr(bare, attribute)
            return Body(root, bare, message)
        return Body(root, whole, message)


def load(package: str, name: str) -> Any:
    """The public name ``name`` of the generated package."""
    return getattr(import_module(package), name)


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise RequestError(400, "the body is not JSON") from None


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)
