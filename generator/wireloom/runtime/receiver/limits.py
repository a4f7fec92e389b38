"""What a request has to be before anybody looks at its credentials."""

from __future__ import annotations

from .headers import Headers
from .reply import RequestError

LIMIT = 10 * 1024 * 1024
"""How many bytes a body may have, where the program says nothing else."""


def check_request(body: bytes, headers: Headers, limit: int) -> None:
    """Check the size of a body, and that it is not said to be something else than JSON.

    Raises:
        RequestError: it is too large, or of another type.
    """
    if len(body) > limit:
        raise too_large(limit)
    kind = headers.get("content-type") or "application/json"
    if kind == "application/json":
        return
    kind = kind.partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise RequestError(415, "the content type is not JSON")


def check_method(method: str) -> None:
    """Check the method of a request.

    Raises:
        RequestError: it is not POST.
    """
    if method != "POST":
        raise RequestError(405, "the method is not POST")


def check_length(length: str | None, limit: int) -> int | None:
    """The length that the header ``Content-Length`` says, if there is one.

    Raises:
        RequestError: it is no number, or too large.
    """
    if not length:
        return None
    if not (length.isascii() and length.isdigit()):
        raise RequestError(400, "the content length is not a number")
    if len(length) > len(str(limit)) + 20 or int(length) > limit:
        raise too_large(limit)
    return int(length)


def too_large(limit: int) -> RequestError:
    """That a body is too large."""
    return RequestError(413, f"the body has more than {limit:,} bytes")
