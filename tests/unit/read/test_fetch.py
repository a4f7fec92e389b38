"""What comes out of an address, and what is said when a server does something wrong."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from servers import CERTIFICATE, Answer, Server, always, in_turn, serving
from wireloom.model.errors import UsageError, WireloomError
from wireloom.read.fetch import Fetched, Limits, fetch

DOCUMENT = b'{"openapi": "3.0.3"}'
QUICK = Limits(connect=2, read=2, total=5, pause=0.01, bytes=100_000)
JSON = {"Content-Type": "application/json; charset=utf-8"}

Serve = Callable[..., Server]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def serve() -> Iterator[Serve]:
    running: list[AbstractContextManager[Server]] = []

    def start(respond: Any, **options: Any) -> Server:
        running.append(
            serving(always(respond) if isinstance(respond, Answer) else respond, **options)
        )
        return running[-1].__enter__()

    yield start
    for each in running:
        each.__exit__(None, None, None)


def refusal(address: str, limits: Limits = QUICK) -> str:
    """The one message about why there is no document at ``address``."""
    with pytest.raises(WireloomError) as caught:
        fetch(address, limits=limits)
    assert caught.value.exit_code == 1
    text = str(caught.value)
    assert text.startswith(f"error: {address}: ")
    return text


# --- what comes


def test_the_bytes_come_as_they_are_with_what_the_server_says_of_them(serve: Serve) -> None:
    headers = {**JSON, "ETag": 'W/"7"', "Last-Modified": "Tue, 18 Aug 2026 23:59:00 GMT"}
    server = serve(Answer(body=DOCUMENT, headers=headers))
    assert fetch(server.address) == Fetched(content=DOCUMENT, etag='W/"7"', date="2026-08-18")
    (request,) = server.requests
    assert "If-None-Match" not in request.headers
    assert request.headers["User-Agent"].startswith("wireloom/")


def test_a_server_need_not_say_anything_of_them(serve: Serve) -> None:
    server = serve(Answer(body=DOCUMENT, headers={"Last-Modified": "yesterday"}))
    assert fetch(server.address) == Fetched(content=DOCUMENT)


def test_an_unchanged_document_is_not_sent_again(serve: Serve) -> None:
    def respond(handler: BaseHTTPRequestHandler) -> Answer:
        return Answer(304) if handler.headers["If-None-Match"] == '"7"' else Answer(body=DOCUMENT)

    server = serve(respond)
    assert fetch(server.address, etag='"7"') is None
    assert fetch(server.address, etag='"6"') == Fetched(content=DOCUMENT)


@pytest.mark.parametrize(
    "media",
    [
        *("application/json", "text/json", "application/vnd.oai.openapi+json;version=3.0"),
        *("application/yaml", "text/x-yaml", "Application/JSON", "text/plain; charset=utf-8"),
        "application/octet-stream",
    ],
)
def test_a_document_may_come_as(serve: Serve, media: str) -> None:
    server = serve(Answer(body=DOCUMENT, headers={"Content-Type": media}))
    assert fetch(server.address) == Fetched(content=DOCUMENT)


def test_a_gzip_answer_is_decompressed(serve: Serve) -> None:
    packed = gzip.compress(DOCUMENT * 1000)
    server = serve(Answer(body=packed, headers={**JSON, "Content-Encoding": "gzip"}))
    assert fetch(server.address) == Fetched(content=DOCUMENT * 1000)
    assert server.requests[0].headers["Accept-Encoding"] == "gzip"


def test_a_redirect_on_this_machine_is_followed_with_the_entity_tag(serve: Serve) -> None:
    there = Answer(302, headers={"Location": "/moved.json"})
    server = serve(in_turn(there, Answer(304)))
    assert fetch(f"{server.address}/a.json", etag='"7"') is None
    assert [each.path for each in server.requests] == ["/a.json", "/moved.json"]
    assert server.requests[1].headers["If-None-Match"] == '"7"'


def test_a_proxy_of_the_environment_is_asked(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(Answer(body=DOCUMENT))
    monkeypatch.setenv("HTTP_PROXY", proxy.address)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert fetch("http://127.0.0.1:9/api.json") == Fetched(content=DOCUMENT)
    assert proxy.requests[0].path == "http://127.0.0.1:9/api.json"


# --- what may pass


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_failure_is_reported_and_the_next_attempt_succeeds(serve: Serve, status: int) -> None:
    server = serve(in_turn(Answer(status), Answer(status), Answer(body=DOCUMENT)))
    told: list[str] = []
    assert fetch(server.address, limits=QUICK, retrying=told.append) == Fetched(content=DOCUMENT)
    assert len(told) == 2
    assert all(str(status) in each for each in told)


def test_a_dropped_connection_is_tried_again(serve: Serve) -> None:
    server = serve(in_turn(cut_short, hang_up, Answer(body=DOCUMENT)))
    assert fetch(server.address, limits=QUICK) == Fetched(content=DOCUMENT)


def test_a_server_that_keeps_failing_is_given_up(serve: Serve) -> None:
    server = serve(Answer(503))
    assert "the server answers 503 Service Unavailable\n  fix: try again" in refusal(server.address)
    assert len(server.requests) == QUICK.attempts


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 501])
def test_a_client_error_is_not_retried(serve: Serve, status: int) -> None:
    server = serve(Answer(status, body=b"<html>no</html>"))
    text = refusal(server.address)
    assert f"the server answers {status} " in text
    assert "\n  fix: " in text
    assert len(server.requests) == 1


def test_a_server_that_asks_for_more_time_than_there_is_is_not_waited_for(serve: Serve) -> None:
    server = serve(Answer(503, headers={"Retry-After": "9999"}))
    before = time.monotonic()
    text = refusal(server.address, limits=Limits(total=0.5, pause=0.01))
    assert "did not arrive within 0.5 seconds" in text
    assert time.monotonic() - before < 5


# --- what goes wrong


def cut_short(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Length: 99\r\n\r\n" + DOCUMENT)


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Not even a status line."""


def trickle(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    _drip(handler)


def trickle_headers(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Name: ")
    _drip(handler)


def _drip(handler: BaseHTTPRequestHandler) -> None:
    while True:  # until the client has had enough, and the next byte raises
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def silent(_handler: BaseHTTPRequestHandler) -> None:
    time.sleep(1)


def no_http(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"220 mail.example.com\r\n\r\n")


@pytest.mark.parametrize(
    ("respond", "message"),
    [
        (cut_short, "the connection was dropped before the answer was whole\n  why: "),
        (hang_up, "the connection was dropped before the answer was whole\n  why: "),
        (no_http, "the connection was dropped before the answer was whole\n  why: "),
        (Answer(), "the answer is empty"),
        (Answer(body=b" \n"), "the answer is empty"),
        (Answer(204), "the server answers 204 No Content"),
        (Answer(206, body=DOCUMENT), "the server answers 206 Partial Content"),
        (Answer(304), "the server answers 304 Not Modified"),
        (
            Answer(body=b"<p>Sorry", headers={"Content-Type": "text/html; charset=utf-8"}),
            "the answer is text/html, not a document\n  why: JSON or YAML is expected\n  fix: ",
        ),
        (Answer(body=DOCUMENT, headers={"Content-Type": "image/png"}), "the answer is image/png"),
        (
            Answer(body=b"\xef\xbb\xbf\n<!DOCTYPE html><title>Down", headers=JSON),
            "the answer is a web page or XML, not a document",
        ),
        (Answer(body=b"x" * 100_001), "the answer is larger than 100,000 bytes"),
        (
            Answer(body=gzip.compress(b"x" * 100_001), headers={"Content-Encoding": "gzip"}),
            "the decompressed answer is larger than 100,000 bytes",
        ),
        (
            Answer(body=gzip.compress(DOCUMENT)[:-9], headers={"Content-Encoding": "gzip"}),
            "the gzip content of the answer is incomplete",
        ),
        (
            Answer(body=gzip.compress(DOCUMENT) + b"x", headers={"Content-Encoding": "gzip"}),
            "the answer has more data after its gzip content",
        ),
        (
            Answer(body=DOCUMENT, headers={"Content-Encoding": "gzip"}),
            "the answer is not gzip, although its header says so\n  why: ",
        ),
        (Answer(body=b"?", headers={"Content-Encoding": "br"}), "the answer is encoded as br\n"),
        (Answer(302), "the server answers 302 Found"),
        (Answer(302, headers={"Location": "/"}), "the server redirects more than 5 times\n  fix: "),
        (
            Answer(301, headers={"Location": "file:///etc/passwd"}),
            "the server redirects to file://127.0.0.1/etc/passwd, which is not followed\n"
            "  why: file is not https",
        ),
        (
            Answer(301, headers={"Location": "http://203.0.113.1/api.json"}),
            "the server redirects to http://203.0.113.1/api.json, which is not followed\n"
            "  why: http is neither encrypted nor signed; only https is",
        ),
        (Answer(301, headers={"Location": "https://me:pass@203.0.113.1/"}), "to https://...@203"),
        (
            Answer(301, headers={"Location": "http://[::1"}),
            "redirects to an invalid address\n  why: ",
        ),
    ],
)
def test_each_wrong_answer_gives_one_message(serve: Serve, respond: Any, message: str) -> None:
    assert message in refusal(serve(respond).address)


def test_a_gzip_bomb_is_not_decompressed_beyond_the_limit(serve: Serve) -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)  # 200 kB on the wire
    server = serve(Answer(body=bomb, headers={**JSON, "Content-Encoding": "gzip"}))
    limits = Limits(bytes=1_000_000)
    assert "larger than 1,000,000 bytes" in refusal(server.address, limits=limits)


@pytest.mark.parametrize("respond", [trickle, trickle_headers])
def test_a_slow_server_is_given_up(serve: Serve, respond: Any) -> None:
    text = refusal(serve(respond).address, limits=Limits(total=0.5))
    assert "the document did not arrive within 0.5 seconds\n  why: the server is slow" in text


def test_a_server_that_is_silent_is_given_up(serve: Serve) -> None:
    server = serve(silent)
    text = refusal(server.address, limits=Limits(read=0.1, attempts=2, pause=0.01))
    assert "the server was silent for 0.1 seconds" in text
    assert len(server.requests) == 2


def test_a_port_where_nobody_listens(serve: Serve) -> None:
    with serving(always(Answer())) as server:
        pass
    assert "the server cannot be reached\n  why: " in refusal(server.address)


# --- whom we trust


def test_an_untrusted_certificate_is_refused_without_a_retry(serve: Serve) -> None:
    server = serve(Answer(body=DOCUMENT), tls=True)
    text = refusal(server.address.replace("127.0.0.1", "localhost"))
    assert "the connection is not safe\n  why: self" in text
    assert "SSL_CERT_FILE" in text
    assert server.requests == []


def test_a_certificate_of_the_environment_is_trusted_for_its_name_alone(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = serve(Answer(body=DOCUMENT), tls=True)
    named = server.address.replace("127.0.0.1", "localhost")
    assert fetch(named) == Fetched(content=DOCUMENT)
    assert "the connection is not safe" in refusal(server.address)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://api.example.com/openapi.json", "http is neither encrypted nor signed"),
        ("http://127.0.0.1.example.com/", "http is neither encrypted nor signed"),
        ("file:///etc/passwd", "file is not https"),
        ("ftp://example.com/a.json", "ftp is not https"),
        ("api.example.com/openapi.json", "it does not begin with https://"),
        ("https://", "it has no host"),
        ("https://a b.example.com/", "a blank or a control character"),
        ("https://a.example.com/\n", "a blank or a control character"),
        ("https://a.example.com:99999/", "Port"),
        ("https://me:secret@example.com/", "a name or a password"),
        ("", "it does not begin with https://"),
    ],
)
def test_an_address_that_is_not_fetched(address: str, reason: str) -> None:
    with pytest.raises(UsageError) as caught:
        fetch(address)
    assert reason in str(caught.value)
    assert "secret" not in str(caught.value)
