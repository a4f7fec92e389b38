"""What all authentication schemes share: secrets, and why a request is refused."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from .headers import Headers, HeaderSource
from .reply import RequestError

Secret: TypeAlias = "str | bytes | Sequence[str | bytes]"  # noqa: S105 - a type
"""One secret, or several of which each is accepted, the newest first."""

TOLERANCE = 300
"""How many seconds the timestamp of a request may differ from the clock."""


class Verified(NamedTuple):
    """A request whose credentials are valid.

    Attributes:
        identity: what the sender calls the message; a second delivery of it has the same. None
            where the scheme has no such name.
        replay_key: what only a copy of the same request has; None where the scheme has no
            timestamp, so that a copy cannot be told from a second delivery.
    """

    identity: str | None = None
    replay_key: bytes | None = None


class AuthError(RequestError):
    """The credentials of a request are missing or not valid. The text contains no part of them."""

    def __init__(self, reason: str) -> None:
        super().__init__(401, reason)


class Scheme:
    """An authentication scheme: it verifies a request, and signs one as the sender would.

    Args:
        secret: the secret that is shared with the sender. Several are accepted while one is
            replaced; ``sign`` uses the first.
        tolerance: how many seconds a timestamp may differ from the clock; 0 where there is none.

    Raises:
        ValueError: there is no secret, or an empty one.
    """

    __slots__ = ("_secrets", "tolerance")

    def __init__(self, secret: Secret, tolerance: float = 0) -> None:
        name = type(self).__name__
        secrets = [secret] if isinstance(secret, str | bytes) else list(secret or ())
        if not secrets:
            raise ValueError(f"{name}: the secret is missing")
        self.tolerance = tolerance
        self._secrets = tuple(self._secret(each) for each in secrets)
        if not all(self._secrets):
            raise ValueError(f"{name}: a secret is empty")

    def _secret(self, secret: str | bytes) -> bytes:
        """The bytes of a secret as a user writes it. It is empty if nothing but space is there."""
        raw = secret.encode("utf-8") if isinstance(secret, str) else secret
        return raw if raw and raw.strip() else b""

    def verify(self, body: bytes, headers: HeaderSource, now: float | None = None) -> Verified:
        """Check the credentials of a request.

        Args:
            body: the raw body, as it was received.
            headers: the headers; the case of their names says nothing.
            now: the time in seconds since 1970; None means the time of the clock.

        Raises:
            AuthError: the credentials are missing or not valid.
        """
        return self._verify(body, Headers(headers), time.time() if now is None else now)

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        raise NotImplementedError

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        """The headers that the sender of ``body`` adds.

        Args:
            body: the raw body.
            timestamp: when it is sent, in seconds since 1970; None means now.
            message_id: the name of the message; None means a new one. Only some schemes send it.
        """
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError(f"{type(self).__name__} cannot be pickled: it has secrets")


def needed(headers: Headers, name: str) -> str:
    """The value of a header that has to be there.

    Raises:
        AuthError: it is missing or empty.
    """
    value = headers.get(name)
    if not value:
        raise AuthError(f"the header {name} is missing")
    return value


def verify_any(
    schemes: Iterable[Scheme], body: bytes, headers: Headers, now: float | None = None
) -> Verified:
    """Check a request against several schemes, of which one has to accept it.

    Raises:
        AuthError: none does. The text says why, for each.
    """
    reasons: list[str] = []
    for scheme in schemes:
        try:
            return scheme.verify(body, headers, now)
        except AuthError as error:
            reasons.append(str(error))
    raise AuthError("; ".join(reasons) or "no scheme accepts anything")
