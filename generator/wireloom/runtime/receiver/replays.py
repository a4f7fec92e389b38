"""Requests that were accepted a short time ago: a copy of one is refused."""

from __future__ import annotations

import threading
import time

from .auth import AuthError


class Replays:
    """Remembers what is in the signatures of accepted requests, for as long as they stay valid.

    It knows the requests of its own process alone. Where several processes serve, a copy that
    reaches another one is a second delivery, which ``is_duplicate`` of a receiver can tell.
    """

    __slots__ = ("_lock", "_next", "_seconds", "_seen")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._seen: dict[bytes, float] = {}
        self._next = 0.0
        self._lock = threading.Lock()

    def add(self, key: bytes) -> None:
        """Remember ``key``.

        Raises:
            AuthError: it was added before.
        """
        now = time.monotonic()
        with self._lock:
            if now > self._next:
                self._forget_old(now)
            if key in self._seen:
                raise AuthError("the request was received before")
            self._seen[key] = now + self._seconds

    def discard(self, key: bytes) -> None:
        """Forget ``key``: the sender may try again, as its request has failed."""
        with self._lock:
            self._seen.pop(key, None)

    def _forget_old(self, now: float) -> None:
        self._seen = {key: until for key, until in self._seen.items() if until > now}
        self._next = now + self._seconds / 10
