"""A receiver behind an ASGI server (https://asgi.readthedocs.io, HTTP and lifespan)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .headers import Headers
from .limits import check_length, check_method, too_large
from .reply import Reply, RequestError

if TYPE_CHECKING:
    from .core import BaseReceiver


class _GoneError(Exception):
    """The client has left."""


class Asgi:
    """A receiver as an application.

    It is an object: a server takes a method that is a coroutine for an application of version 2.
    """

    __slots__ = ("_receiver",)

    def __init__(self, receiver: BaseReceiver) -> None:
        self._receiver = receiver

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve one connection.

        Raises:
            ValueError: it is of a kind that a receiver does not know.
        """
        match scope["type"]:
            case "http":
                await _serve_http(self._receiver, scope, receive, send)
            case "lifespan":
                await _serve_lifespan(receive, send)
            case "websocket":
                await receive()
                await send({"type": "websocket.close", "code": 1003})
            case kind:
                raise ValueError(f"a receiver does not serve {kind!r}")


async def _serve_http(receiver: BaseReceiver, scope: Any, receive: Any, send: Any) -> None:
    try:
        headers = Headers.of_asgi(scope["headers"])
        body = await _body(receiver.limit, scope["method"], headers, receive)
        reply = await receiver.ahandle(body, headers)
    except RequestError as error:
        reply = receiver.refuse(error.status, str(error))
    except _GoneError:
        return
    await _send(reply, send)


async def _body(limit: int, method: str, headers: Headers, receive: Any) -> bytes:
    """The whole body; no more than one part over the limit is kept."""
    check_method(method)
    check_length(headers.get("content-length"), limit)
    parts: list[bytes] = []
    size = 0
    while True:
        event = await receive()
        if event["type"] == "http.disconnect":
            raise _GoneError
        part = event.get("body", b"")
        size += len(part)
        if size > limit:
            raise too_large(limit)
        if not event.get("more_body", False):
            return b"".join([*parts, part]) if parts else part
        parts.append(part)


async def _send(reply: Reply, send: Any) -> None:
    start = {"type": "http.response.start", "status": reply.status}
    await send({**start, "headers": _raw_headers(reply.headers)})
    await send({"type": "http.response.body", "body": reply.body})


@lru_cache(maxsize=256)
def _raw_headers(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[bytes, bytes], ...]:
    return tuple((name.encode("latin-1"), value.encode("latin-1")) for name, value in headers)


async def _serve_lifespan(receive: Any, send: Any) -> None:
    while True:
        event = await receive()
        await send({"type": f"{event['type']}.complete"})
        if event["type"] == "lifespan.shutdown":
            return
