"""The reply to a request: a status, headers and a body, for any kind of server."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Reply(NamedTuple):
    """What a server sends back.

    Attributes:
        status: the HTTP status code.
        headers: the headers, in the order in which they are sent.
        body: the raw body.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


def json_reply(status: int, value: Any, *headers: tuple[str, str]) -> Reply:
    """A reply whose body is ``value`` as JSON.

    Raises:
        ValueError: a number is infinite or not a number.
        TypeError: ``value`` is not JSON.
    """
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)
    return _reply(status, text.encode("ascii"), headers)


def _reply(status: int, body: bytes, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    length = ("content-length", str(len(body)))
    return Reply(status, (("content-type", "application/json"), length, *headers), body)


ACCEPTED = _reply(200, b"{}")
"""A message that needs no answer was received."""

FAILED = _reply(500, b'{"error":"the message could not be handled"}')
"""A handler raised, took too long or gave an answer that cannot be sent."""


class RequestError(Exception):
    """A request is refused. The text says why, and contains nothing of the request.

    Attributes:
        status: the HTTP status code of the reply.
    """

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


_TEXTS = {
    400: "the body is not a JSON message",
    401: "the credentials are missing or not valid",
    405: "send a POST request",
    413: "the body is too large",
    415: "the body must be application/json",
}


def error_reply(status: int) -> Reply:
    """The reply to a request that is refused: it says no more than its status does."""
    headers = (("allow", "POST"),) if status == 405 else ()  # noqa: PLR2004 - RFC 9110, 15.5.6
    return json_reply(status, {"error": _TEXTS[status]}, *headers)
