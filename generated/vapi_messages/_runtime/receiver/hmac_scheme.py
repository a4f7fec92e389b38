"""Authentication by an HMAC whose details the sender lets its users choose, as Vapi does."""

from __future__ import annotations

import base64
import re
from typing import Literal

from .auth import TOLERANCE, AuthError, Scheme, Secret, Verified, needed
from .headers import Headers, raw
from .signatures import check_time, digests, from_base64, from_hex, match, new_id, seconds
from .signatures import to_base64 as as_base64

_PLACEHOLDERS = ("body", "timestamp", "method", "url", "svix-id")


class Hmac(Scheme):
    """An HMAC over the body and what else the sender signs. The defaults are those of Vapi.

    Args:
        secret: the key, or several that are valid.
        algorithm: the hash function.
        header: the header that holds the signature.
        prefix: what stands before the signature in the header, such as ``sha256=``.
        encoding: how the signature is written.
        timestamp_header: the header that holds the time of sending, in seconds or milliseconds.
        include_timestamp: whether the sender signs the time. Without it, old requests cannot be
            refused.
        payload_format: what is signed: text with the placeholders ``{body}``, ``{timestamp}``,
            ``{method}``, ``{url}`` and ``{svix-id}``. The default is ``{timestamp}.{body}``, or
            ``{body}`` without a timestamp.
        message_id_header: the header that holds the name of the message, where it has one.
        secret_is_base64: whether the secret is written in base64.
        url: the address that the sender was given, for the placeholder ``{url}``.
        tolerance: how many seconds the timestamp may differ from the clock.

    Raises:
        ValueError: a secret is missing or empty, or the arguments contradict each other.
    """

    __slots__ = (
        *("_algorithm", "_encoding", "_header", "_id_header", "_is_base64", "_parts", "_prefix"),
        *("_time_header", "_timed", "_url"),
    )

    def __init__(  # noqa: PLR0913 - all that the sender lets its users choose
        self,
        secret: Secret,
        *,
        algorithm: Literal["sha256", "sha512", "sha1"] = "sha256",
        header: str = "x-signature",
        prefix: str = "",
        encoding: Literal["hex", "base64"] = "hex",
        timestamp_header: str = "x-timestamp",
        include_timestamp: bool = True,
        payload_format: str | None = None,
        message_id_header: str | None = None,
        secret_is_base64: bool = False,
        url: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        self._is_base64 = secret_is_base64
        super().__init__(secret, tolerance)
        if algorithm not in ("sha256", "sha512", "sha1") or encoding not in ("hex", "base64"):
            raise ValueError(f"Hmac: there is no algorithm {algorithm!r} or encoding {encoding!r}")
        if payload_format is None:
            payload_format = "{timestamp}.{body}" if include_timestamp else "{body}"
        self._parts = _parsed(payload_format)
        self._timed = "{timestamp}" in self._parts
        self._algorithm, self._encoding = algorithm, encoding
        self._header, self._prefix = header, prefix
        self._time_header = timestamp_header
        self._id_header = message_id_header
        self._url = url
        self._check(include_timestamp)

    def _check(self, include_timestamp: bool) -> None:
        if self._timed and not include_timestamp:
            raise ValueError("Hmac: the payload format has a {timestamp} that is not included")
        if "{url}" in self._parts and self._url is None:
            raise ValueError("Hmac: the payload format has {url}: say url=...")
        if "{svix-id}" in self._parts and self._id_header is None:
            raise ValueError("Hmac: the payload format has {svix-id}: say message_id_header=...")

    def _secret(self, secret: str | bytes) -> bytes:
        raw_secret = super()._secret(secret)
        if not self._is_base64:
            return raw_secret
        try:
            return base64.b64decode(raw_secret, validate=True)
        except ValueError:
            raise ValueError("Hmac: a secret is not base64") from None

    def _payload(self, body: bytes, timestamp: str, message_id: str) -> bytes:
        values = {
            "{body}": body,
            "{timestamp}": raw(timestamp),
            "{method}": b"POST",
            "{url}": (self._url or "").encode("utf-8"),
            "{svix-id}": raw(message_id),
        }
        return b"".join([values.get(part, part.encode("utf-8")) for part in self._parts])

    def _verify(self, body: bytes, headers: Headers, now: float) -> Verified:
        value = needed(headers, self._header)
        if not value.startswith(self._prefix):
            raise AuthError(f"the header {self._header} does not begin with {self._prefix!r}")
        text = value[len(self._prefix) :]
        given = from_hex(text) if self._encoding == "hex" else from_base64(text)
        timestamp = needed(headers, self._time_header) if self._timed else ""
        in_payload = "{svix-id}" in self._parts
        name = needed(headers, self._id_header or "") if in_payload else self._named(headers)
        payload = self._payload(body, timestamp, name or "")
        digest = match([given], digests(self._secrets, payload, self._algorithm))
        if self._timed:
            check_time(timestamp, now, self.tolerance)
        return Verified(name, digest if self._timed else None)

    def _named(self, headers: Headers) -> str | None:
        return headers.get(self._id_header) if self._id_header else None

    def sign(
        self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None
    ) -> dict[str, str]:
        time, name = str(seconds(timestamp)), message_id or new_id()
        (digest,) = digests(self._secrets[:1], self._payload(body, time, name), self._algorithm)
        text = digest.hex() if self._encoding == "hex" else as_base64(digest)
        headers = {self._header: self._prefix + text}
        if self._timed:
            headers[self._time_header] = time
        if self._id_header:
            headers[self._id_header] = name
        return headers


def _parsed(payload_format: str) -> tuple[str, ...]:
    """The parts of a payload format: placeholders in braces, and the texts between them."""
    parts = tuple(part for part in re.split(r"(\{[^{}]*\})", payload_format) if part)
    for part in parts:
        if part.startswith("{") and part[1:-1] not in _PLACEHOLDERS:
            known = ", ".join(f"{{{each}}}" for each in _PLACEHOLDERS)
            raise ValueError(f"Hmac: there is no placeholder {part}; there are {known}")
    if "{body}" not in parts:
        raise ValueError("Hmac: the payload format has no {body}, so anything could be in it")
    return parts
