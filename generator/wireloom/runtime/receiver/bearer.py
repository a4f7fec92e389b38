"""Authentication by a token in a header (RFC 6750, section 2.1, and its many relatives)."""

from __future__ import annotations

import hmac

from .auth import AuthError, Scheme, Secret, Verified, needed
from .headers import Headers, raw


class Bearer(Scheme):
    """A secret that the sender puts into a header.

    It proves who sends, and not what was sent or when: prefer a signature where there is a choice.

    Args:
        secret: the token, or several that are valid.
        header: the header that holds it.
        prefix: what stands before it in the header; its case says nothing.

    Raises:
        ValueError: a secret is missing, empty or cannot be sent in a header.
    """

    __slots__ = ("_header", "_prefix")

    def __init__(
        self, secret: Secret, *, header: str = "Authorization", prefix: str = "Bearer "
    ) -> None:
        super().__init__(secret)
        if any(each != each.strip() or b"\n" in each or b"\r" in each for each in self._secrets):
            raise ValueError("Bearer: a secret begins or ends with space, or has several lines")
        self._header = header
        self._prefix = prefix

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        value = needed(headers, self._header)
        if value[: len(self._prefix)].lower() != self._prefix.lower():
            raise AuthError(f"the header {self._header} does not begin with {self._prefix!r}")
        token = raw(value[len(self._prefix) :])
        if not is_any(token, self._secrets):
            raise AuthError(f"the secret in the header {self._header} is wrong")
        return Verified()

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        return {self._header: self._prefix + self._secrets[0].decode("latin-1")}


def is_any(value: bytes, accepted: tuple[bytes, ...]) -> bool:
    """Whether ``value`` is one of ``accepted``; each comparison takes constant time."""
    found = False
    for each in accepted:
        found |= hmac.compare_digest(value, each)
    return found
