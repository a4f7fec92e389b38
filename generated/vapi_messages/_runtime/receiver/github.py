"""Authentication of GitHub's webhooks ("Validating webhook deliveries" in its documentation)."""

from __future__ import annotations

from .auth import AuthError, Scheme, Verified, needed
from .headers import Headers
from .signatures import digests, from_hex, match, new_id

_SIGNATURE = "X-Hub-Signature-256"
_DELIVERY = "X-GitHub-Delivery"
_PREFIX = "sha256="


class GitHub(Scheme):
    """The signature in ``X-Hub-Signature-256``.

    GitHub signs no time, so an old request cannot be told from a new one. ``X-GitHub-Delivery``
    names the message, but is not signed.

    Args:
        secret: the secret of the webhook, or several that are valid.

    Raises:
        ValueError: a secret is missing or empty.
    """

    __slots__ = ()

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        value = needed(headers, _SIGNATURE)
        if not value.startswith(_PREFIX):
            raise AuthError(f"the header {_SIGNATURE} does not begin with {_PREFIX!r}")
        given = from_hex(value.removeprefix(_PREFIX))
        match([given], digests(self._secrets, body, "sha256"))
        return Verified(headers.get(_DELIVERY))

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        (digest,) = digests(self._secrets[:1], body, "sha256")
        return {_SIGNATURE: _PREFIX + digest.hex(), _DELIVERY: message_id or new_id()}
