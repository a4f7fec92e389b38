"""From an address to the bytes of a document: the only module that fetches one.

Only ``wireloom update`` uses it, and a run whose document the user names by its address. Whatever a
server does wrong, the result is one message within the limits of time, of size (before and after
decompression), of redirects and of attempts.

A request goes through the proxy that the environment names (``HTTPS_PROXY``, ``ALL_PROXY``,
``NO_PROXY``), as every other program's does, and trusts the certificates that ``SSL_CERT_FILE`` or
``SSL_CERT_DIR`` names, or else those of certifi. No credentials are sent anywhere.
"""

from __future__ import annotations

import ipaddress
import re
import zlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wireloom import __version__
from wireloom.model.errors import Location, UsageError, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When a download is given up. Times are seconds.

    ``read`` is how long the server may be silent, ``total`` how long all of it may take, attempts
    and pauses included. ``bytes`` holds for what comes over the wire and for what it unpacks to.
    There are ``attempts`` where a failure may pass; ``pause`` is the time before the second of
    them, and each pause is twice the one before, or what the server asks for (``Retry-After``).
    """

    connect: float = 10.0
    read: float = 30.0
    total: float = 120.0
    bytes: int = DEFAULT_BUDGET.bytes
    redirects: int = 5
    attempts: int = 4
    pause: float = 0.5


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address answered: the document's bytes, and how the server labels them.

    ``etag`` is the entity tag as it came (RFC 9110, section 8.8.3), ``date`` the day of
    ``Last-Modified`` as ``YYYY-MM-DD``; None where the server does not say.
    """

    content: bytes
    etag: str | None = None
    date: str | None = None


def fetch(
    address: str,
    *,
    etag: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    retrying: Callable[[str], None] | None = None,
) -> Fetched | None:
    """Get the document at ``address``; None where the server says that it still has ``etag``.

    Args:
        address: an ``https`` address, or an ``http`` one of this very machine.
        etag: the entity tag of the copy at hand, for a conditional request.
        limits: when to give up.
        retrying: called with the reason before each further attempt.

    Raises:
        UsageError: ``address`` is not one that is fetched.
        WireloomError: the server cannot be reached, or does not answer with a document.
    """
    check_address(address)
    import asyncio

    return asyncio.run(_Fetch(address, etag, limits, retrying or _silently).within_the_time())


def check_address(address: str, where: Location | None = None) -> None:
    """Make sure that ``address`` is one that is fetched.

    Raises:
        UsageError: it is not; ``where`` is where the user wrote it.
    """
    if reason := _objection(address, loopback=True):
        raise UsageError(
            f"{_shown(address)!r} cannot be fetched: {reason}",
            where=where,
            todo="write an https address, such as https://api.example.com/openapi.json",
        )


def _silently(_reason: str) -> None:
    """Ignore the reason for a further attempt."""


def _objection(address: str, *, loopback: bool) -> str:
    """Why ``address`` is not asked; empty if it is. ``loopback``: plain http to this machine is."""
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        return str(error)
    if re.search(r"[\x00-\x20\x7f]", address):
        return "it has a blank or a control character in it"
    if parts.scheme not in ("https", "http"):
        return f"{parts.scheme} is not https" if parts.scheme else "it does not begin with https://"
    if not host:
        return "it has no host"
    if parts.username is not None or parts.password is not None:
        return "it has a name or a password in it, which would end up in source.lock"
    if parts.scheme == "http" and not (loopback and _is_loopback(host)):
        return "http is neither encrypted nor signed; only https is"
    return ""


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(address: str) -> str:
    """``address`` without a password, if it has one."""
    return re.sub(r"//[^/@]*@", "//...@", address)


class _Passing(Exception):  # noqa: N818  - it never leaves this module
    """A failure that may be gone at the next attempt; ``error`` is raised if it is not.

    ``wait`` is how many seconds the server asks for.
    """

    def __init__(self, error: WireloomError, wait: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


@dataclass(slots=True)
class _Fetch:
    """One document that is being fetched."""

    address: str
    etag: str | None
    limits: Limits
    retrying: Callable[[str], None]

    async def within_the_time(self) -> Fetched | None:
        """What :func:`fetch` gives. The total holds even if the server sends a byte a second."""
        import asyncio

        try:
            return await asyncio.wait_for(self._attempts(), self.limits.total)
        except asyncio.TimeoutError:
            raise self._error(
                f"the document did not arrive within {self.limits.total:g} seconds",
                why="the server is slow, or keeps failing",
                todo="try again later",
            ) from None

    async def _attempts(self) -> Fetched | None:
        import asyncio

        import httpx

        timeout = httpx.Timeout(self.limits.read, connect=self.limits.connect)
        async with httpx.AsyncClient(timeout=timeout, headers=_HEADERS) as client:
            for attempt in range(1, self.limits.attempts + 1):
                try:
                    return await self._once(client)
                except _Passing as failure:
                    if attempt == self.limits.attempts:
                        raise failure.error from None
                    self.retrying(failure.error.what)
                    pause = self.limits.pause * 2 ** (attempt - 1)
                    await asyncio.sleep(max(pause, failure.wait))
        raise AssertionError("there was no attempt")  # pragma: no cover

    async def _once(self, client: httpx.AsyncClient) -> Fetched | None:
        """One attempt, along all redirects."""
        import httpx

        headers = {"If-None-Match": self.etag} if self.etag else {}
        try:
            address = self.address
            for _hop in range(self.limits.redirects + 1):
                # httpx would read the whole body of a redirect before it follows it.
                async with client.stream("GET", address, headers=headers) as response:
                    if response.next_request is None:
                        return await self._answer(response)
                    address = self._checked(str(response.next_request.url))
        except httpx.TimeoutException as error:
            raise _Passing(self._error(self._timed_out(error), todo=_LATER)) from None
        except httpx.TransportError as error:
            raise self._transport(error) from None
        raise self._error(
            f"the server redirects more than {self.limits.redirects} times",
            todo="look at the address in a browser, and give the one where it ends",
        )

    def _timed_out(self, error: httpx.TimeoutException) -> str:
        import httpx

        if isinstance(error, httpx.ConnectTimeout):
            return f"there was no connection within {self.limits.connect:g} seconds"
        return f"the server was silent for {self.limits.read:g} seconds"

    def _transport(self, error: httpx.TransportError) -> Exception:
        """The exception to raise for an error of the connection or of HTTP."""
        import ssl

        import httpx

        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ssl.SSLError):
                return self._error(
                    "the connection is not safe",
                    why=getattr(cause, "verify_message", "") or str(cause),
                    todo="if a proxy of yours signs its own, name its certificate: SSL_CERT_FILE",
                )
            cause = cause.__cause__ or cause.__context__
        if isinstance(error, httpx.UnsupportedProtocol | httpx.LocalProtocolError):
            return self._error("the request cannot be sent", why=str(error))
        if "location header" in str(error):  # httpx reads it even where it is not to follow
            return self._error("the server redirects to an invalid address", why=str(error))
        what = "the server cannot be reached"
        if not isinstance(error, httpx.ConnectError | httpx.ProxyError):
            what = "the connection was dropped before the answer was whole"
        why = str(error) or type(error).__name__
        return _Passing(self._error(what, why=why, todo=_LATER))

    def _checked(self, target: str) -> str:
        """``target``, to which the server redirects, if it is one that is fetched."""
        # A server elsewhere must not send us to what listens on this machine.
        trusted = _is_loopback(urlsplit(self.address).hostname or "")
        if reason := _objection(target, loopback=trusted):
            raise self._error(
                f"the server redirects to {_shown(target)}, which is not followed", why=reason
            )
        return target

    async def _answer(self, response: httpx.Response) -> Fetched | None:
        """The document in ``response``, which is no redirect."""
        status = response.status_code
        if status == _NOT_MODIFIED and self.etag:
            return None
        if status != _OK:
            raise self._refused(response)
        content_type = response.headers.get("content-type", "")
        media = content_type.partition(";")[0].strip().lower()
        if media and not _DOCUMENTS.fullmatch(media):
            raise self._error(
                f"the answer is {media}, not a document",
                why="JSON or YAML is expected",
                todo="give the address of the document itself",
            )
        content = await self._content(response)
        if not content.strip():
            raise self._error("the answer is empty", todo=_LATER)
        if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            raise self._error(
                "the answer is a web page or XML, not a document",
                why="it begins with <",
                todo="give the address of the document itself",
            )
        return Fetched(
            content=content,
            etag=response.headers.get("etag"),
            date=_day(response.headers.get("last-modified", "")),
        )

    def _refused(self, response: httpx.Response) -> Exception:
        """The exception to raise for an answer without a document."""
        status = response.status_code
        phrase = f"{status} {response.reason_phrase}".strip()
        todo = {401: _OPEN, 403: _OPEN, 404: _MOVED, 410: _MOVED}.get(status, _LATER)
        error = self._error(f"the server answers {phrase}", todo=todo)
        if status not in _MAY_PASS:
            return error
        wait = response.headers.get("retry-after", "")
        return _Passing(error, float(wait) if re.fullmatch(r"[0-9]{1,4}", wait) else 0.0)

    async def _content(self, response: httpx.Response) -> bytes:
        """The body of ``response``, decompressed; no more of it is held than the limits allow."""
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "", "gzip", "x-gzip"):
            raise self._error(f"the answer is encoded as {encoding}", why="only gzip was accepted")
        raw = self._measured(response.aiter_raw(), "the answer")
        if encoding in ("identity", ""):
            return b"".join([chunk async for chunk in raw])
        return await self._unpacked(raw)

    async def _measured(self, chunks: AsyncIterator[bytes], name: str) -> AsyncIterator[bytes]:
        total = 0
        async for chunk in chunks:
            total += len(chunk)
            self._check_size(total, name)
            yield chunk

    def _check_size(self, total: int, name: str) -> None:
        if total > self.limits.bytes:
            raise self._error(f"{name} is larger than {self.limits.bytes:,} bytes")

    async def _unpacked(self, raw: AsyncIterator[bytes]) -> bytes:
        """The content of the gzip stream ``raw``, never more of it than the limit and one byte."""
        stream = zlib.decompressobj(wbits=_GZIP)
        parts = bytearray()
        try:
            async for chunk in raw:
                # One byte more than allowed is enough to know.
                parts += stream.decompress(chunk, self.limits.bytes + 1 - len(parts))
                self._check_size(len(parts), "the decompressed answer")
        except zlib.error as error:
            raise self._error(
                "the answer is not gzip, although its header says so", why=str(error)
            ) from None
        if stream.unused_data:
            raise self._error("the answer has more data after its gzip content")
        if not stream.eof:
            raise _Passing(self._error("the gzip content of the answer is incomplete", todo=_LATER))
        return bytes(parts)

    def _error(self, what: str, *, why: str = "", todo: str = "") -> WireloomError:
        return WireloomError(what, where=Location(self.address), why=why, todo=todo)


def _day(text: str) -> str | None:
    """The day of an HTTP date, as ``YYYY-MM-DD``."""
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None


_HEADERS = {
    "Accept": "application/json, application/yaml;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip",
    "User-Agent": f"wireloom/{__version__}",
}

_OK, _NOT_MODIFIED = 200, 304
_MAY_PASS = frozenset({408, 429, 500, 502, 503, 504})

_DOCUMENTS = re.compile(
    r"(application|text)/([\w.-]+\+)?(x-)?(json|yaml)|text/plain|(application|binary)/octet-stream"
    r"|application/vnd\.oai\.openapi"
)
"""Media types of documents; some servers send the general ones for every file."""

_GZIP = 16 + zlib.MAX_WBITS

_LATER = "try again later; if it lasts, look at the address in a browser"
_OPEN = "the address must be open to everybody: save the document, and give the file"
_MOVED = "give the address where the document is now"
