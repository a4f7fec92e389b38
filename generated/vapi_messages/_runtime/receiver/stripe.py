"""Authentication of Stripe's webhooks: its documentation, "Verify webhook signatures manually"."""

from __future__ import annotations

import json
from typing import Any

from .auth import TOLERANCE, AuthError, Scheme, Secret, Verified, needed
from .headers import Headers, raw
from .signatures import check_time, digests, from_hex, match, seconds

_HEADER = "Stripe-Signature"


class Stripe(Scheme):
    """The signature (``v1``) in ``Stripe-Signature``.

    Args:
        secret: the secret of the endpoint, which begins with ``whsec_``, or several that are valid.
        tolerance: how many seconds the timestamp may differ from the clock.

    Raises:
        ValueError: a secret is missing or empty.
    """

    __slots__ = ()

    def __init__(self, secret: Secret, *, tolerance: float = TOLERANCE) -> None:
        super().__init__(secret, tolerance)

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        items = [each.strip().partition("=") for each in needed(headers, _HEADER).split(",")]
        times = [value for key, _, value in items if key == "t"]
        given = [from_hex(value) for key, _, value in items if key == "v1"]
        if len(times) != 1:
            raise AuthError(f"the header {_HEADER} does not say one time")
        digest = match(given, digests(self._secrets, _payload(times[0], body), "sha256"))
        check_time(times[0], now, self.tolerance)
        return Verified(_identity(body), digest)

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        time = str(seconds(timestamp))
        (digest,) = digests(self._secrets[:1], _payload(time, body), "sha256")
        return {_HEADER: f"t={time},v1={digest.hex()}"}


def _payload(timestamp: str, body: bytes) -> bytes:
    return raw(timestamp) + b"." + body


def _identity(body: bytes) -> str | None:
    """The name of the event in ``body``: no header has it."""
    try:
        event: Any = json.loads(body)
        name = event["id"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return name if isinstance(name, str) else None
