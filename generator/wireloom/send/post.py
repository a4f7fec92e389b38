"""Posting messages one after the other, and what came back."""

from __future__ import annotations

import ipaddress
import json
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from wireloom import __version__
from wireloom.model.errors import UsageError, WireloomError
from wireloom.send.messages import Message
from wireloom.send.signing import Sign

_PATIENCE = 10.0
"""How many seconds after the deadline an answer is still waited for."""

_LARGEST = 10_000_000
"""How many bytes of an answer are read."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where messages are sent, and how.

    Args:
        url: the address of the receiver.
        headers: headers of every request.
        sign: gives the headers that sign a body.
        deadline: how many seconds the receiver has.
        rate: how many messages are sent in a second at most; None means no limit.
        allow_remote: whether the address may be one of another machine.

    Raises:
        UsageError: the address is not one of HTTP, or is that of another machine.
    """

    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    sign: Sign = lambda _: {}
    deadline: float = 7.5
    rate: float | None = None
    allow_remote: bool = False

    def __post_init__(self) -> None:
        try:
            url = httpx.URL(self.url)
        except httpx.InvalidURL as error:
            raise UsageError(f"{self.url} is not an address: {error}") from None
        if url.scheme not in ("http", "https") or not url.host:
            raise UsageError(f"{self.url} is not an address", todo="such as http://127.0.0.1:8000/")
        if not self.allow_remote and not _is_loopback(url.host):
            raise UsageError(
                f"{url.host} is not this machine",
                why="a message could start what nobody wants started there",
                todo="say --allow-remote if you mean it",
            )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message that was sent, and what came back.

    ``status`` is 0 where no answer came; ``failure`` then says why.
    """

    message: Message
    seconds: float
    status: int = 0
    body: bytes = b""
    failure: str = ""


def post_all(messages: Iterable[Message], target: Target) -> Iterator[Exchange]:
    """Send ``messages`` in order, each after the answer to the one before.

    Redirects are not followed. On the way to this machine no proxy is used.

    Raises:
        WireloomError: nobody listens at the address.
    """
    timeout = httpx.Timeout(target.deadline + _PATIENCE)
    agent = {"User-Agent": f"wireloom/{__version__}", "Content-Type": "application/json"}
    with httpx.Client(timeout=timeout, trust_env=target.allow_remote, headers=agent) as client:
        for message in _at_rate(messages, target.rate):
            yield _post(client, message, target)


def _at_rate(messages: Iterable[Message], rate: float | None) -> Iterator[Message]:
    """``messages``, each no earlier than its turn."""
    start = time.monotonic()
    for number, message in enumerate(messages):
        if rate is not None:
            time.sleep(max(0.0, start + number / rate - time.monotonic()))
        yield message


def _post(client: httpx.Client, message: Message, target: Target) -> Exchange:
    headers = {**target.headers, **target.sign(message.body)}
    began = time.perf_counter()
    try:
        with client.stream("POST", target.url, content=message.body, headers=headers) as response:
            body = _read(response)
            return Exchange(message, time.perf_counter() - began, response.status_code, body)
    except httpx.ConnectError as error:
        raise WireloomError(
            f"cannot connect to {target.url}", why=str(error), todo="start the receiver first"
        ) from None
    except httpx.HTTPError as error:
        seconds = time.perf_counter() - began
        return Exchange(message, seconds, failure=str(error) or type(error).__name__)


def _read(response: httpx.Response) -> bytes:
    """The body of an answer, or the first part of one that is too large."""
    body = bytearray()
    for part in response.iter_bytes():
        body += part
        if len(body) > _LARGEST:
            break
    return bytes(body)


def parsed(body: bytes) -> Any:
    """The JSON value in ``body``.

    Raises:
        ValueError: there is none.
    """
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
