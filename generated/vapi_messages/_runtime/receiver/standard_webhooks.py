"""Authentication by the Standard Webhooks specification (version 1.0.0)."""

from __future__ import annotations

import base64

from .auth import TOLERANCE, Scheme, Secret, Verified, needed
from .headers import Headers, raw
from .signatures import check_time, digests, from_base64, match, new_id, seconds, to_base64


class StandardWebhooks(Scheme):
    """A symmetric signature (``v1``) of Standard Webhooks, which Svix uses, too.

    Args:
        secret: the key in base64, with or without ``whsec_`` before it, or its bytes; or several.
        prefix: how the names of the three headers begin; Svix says ``svix-``.
        tolerance: how many seconds the timestamp may differ from the clock.

    Raises:
        ValueError: a secret is missing, empty or not base64.
    """

    __slots__ = ("_prefix",)

    def __init__(
        self, secret: Secret, *, prefix: str = "webhook-", tolerance: float = TOLERANCE
    ) -> None:
        super().__init__(secret, tolerance)
        self._prefix = prefix

    def _secret(self, secret: str | bytes) -> bytes:
        if isinstance(secret, bytes):
            return super()._secret(secret)
        text = secret.strip().removeprefix("whsec_")
        try:
            return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        except ValueError:
            raise ValueError("StandardWebhooks: a secret is not base64") from None

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        name = needed(headers, f"{self._prefix}id")
        timestamp = needed(headers, f"{self._prefix}timestamp")
        given = [
            from_base64(each.removeprefix("v1,"))
            for each in needed(headers, f"{self._prefix}signature").split(" ")
            if each.startswith("v1,")
        ]
        expected = digests(self._secrets, _payload(name, timestamp, body), "sha256")
        digest = match(given, expected)
        check_time(timestamp, now, self.tolerance)
        return Verified(name, digest)

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        time, name = str(seconds(timestamp)), message_id or new_id()
        (digest,) = digests(self._secrets[:1], _payload(name, time, body), "sha256")
        return {
            f"{self._prefix}id": name,
            f"{self._prefix}timestamp": time,
            f"{self._prefix}signature": f"v1,{to_base64(digest)}",
        }


def _payload(name: str, timestamp: str, body: bytes) -> bytes:
    return b".".join((raw(name), raw(timestamp), body))
