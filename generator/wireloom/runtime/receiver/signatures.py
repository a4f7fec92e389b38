"""What the schemes that sign a body share: digests, their encodings, and timestamps."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
import time
from collections.abc import Iterable

from .auth import AuthError

_LATEST_IN_SECONDS = 100_000_000_000
"""A larger timestamp counts milliseconds: in seconds it would be the year 5138."""


def digests(secrets: Iterable[bytes], payload: bytes, algorithm: str) -> tuple[bytes, ...]:
    """The HMAC (RFC 2104) of ``payload`` under each of ``secrets``."""
    return tuple([hmac.digest(secret, payload, algorithm) for secret in secrets])


def match(given: Iterable[bytes | None], expected: tuple[bytes, ...]) -> bytes:
    """The digest of ``expected`` that is among those ``given``; the comparison takes constant time.

    Raises:
        AuthError: none is.
    """
    found = None
    for signature in given:
        for each in expected:
            if signature is not None and hmac.compare_digest(signature, each):
                found = each
    if found is None:
        raise AuthError("the signature is wrong")
    return found


def from_hex(text: str) -> bytes | None:
    """The bytes that ``text`` writes in hexadecimal digits, or None."""
    try:
        return binascii.unhexlify(text)
    except ValueError:
        return None


def from_base64(text: str) -> bytes | None:
    """The bytes that ``text`` writes in base64 (RFC 4648, section 4), or None."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return None


def to_base64(data: bytes) -> str:
    """``data`` in base64."""
    return base64.b64encode(data).decode("ascii")


def check_time(text: str, now: float, tolerance: float) -> None:
    """Check a timestamp in seconds or milliseconds since 1970.

    Raises:
        AuthError: it is no number, or too far from ``now``.
    """
    if not re.fullmatch(r"[0-9]{1,16}(\.[0-9]{1,9})?", text):
        raise AuthError("the timestamp is not a number")
    sent = float(text)
    if sent > _LATEST_IN_SECONDS:
        sent /= 1000
    if sent < now - tolerance:
        raise AuthError("the timestamp is too old")
    if sent > now + tolerance:
        raise AuthError("the timestamp is in the future")


def seconds(timestamp: float | None) -> int:
    """A timestamp for a new signature."""
    return int(time.time() if timestamp is None else timestamp)


def new_id() -> str:
    """A name for a new message."""
    import secrets

    return f"msg_{secrets.token_hex(16)}"
