"""A receiver behind a WSGI server (PEP 3333)."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .headers import Headers
from .limits import check_length, check_method, too_large
from .reply import RequestError

if TYPE_CHECKING:
    from .core import BaseReceiver


def serve(
    receiver: BaseReceiver, environ: dict[str, Any], start_response: Callable[..., Any]
) -> list[bytes]:
    """Serve one request."""
    try:
        body = _body(environ, receiver.limit)
        reply = receiver.handle(body, _headers(environ))
    except RequestError as error:
        reply = receiver.refuse(error.status, str(error))
    start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", list(reply.headers))
    return [reply.body]


def _headers(environ: dict[str, Any]) -> Headers:
    """The headers as CGI spells them (RFC 3875, section 4.1.18)."""
    pairs = [
        (name.removeprefix("HTTP_").replace("_", "-"), str(value))
        for name, value in environ.items()
        if name.startswith("HTTP_") or name in ("CONTENT_TYPE", "CONTENT_LENGTH")
    ]
    return Headers([pair for pair in pairs if pair[1]])


def _body(environ: dict[str, Any], limit: int) -> bytes:
    check_method(environ["REQUEST_METHOD"])
    length = check_length(environ.get("CONTENT_LENGTH"), limit)
    stream = environ["wsgi.input"]
    if length is None:
        # Without a length, only some servers say where the body ends.
        return _read(stream, limit) if environ.get("wsgi.input_terminated") else b""
    body: bytes = stream.read(length)
    if len(body) < length:
        raise RequestError(400, "the body is shorter than its content length")
    return body


def _read(stream: Any, limit: int) -> bytes:
    parts: list[bytes] = []
    left = limit + 1
    while left > 0 and (part := stream.read(min(left, 65536))):
        parts.append(part)
        left -= len(part)
    if left <= 0:
        raise too_large(limit)
    return b"".join(parts)
