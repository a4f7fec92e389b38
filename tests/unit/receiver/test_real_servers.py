"""A receiver behind real servers on this machine, under requests of every kind."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, make_server

import hosting
import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support import TESTS, corpus
from vapi_messages import (
    Record,
    ServerMessageAssistantRequest,
    ServerMessageHang,
    ServerMessageResponseAssistantRequest,
)
from vapi_messages.receiver import Hmac, Receiver

pytestmark = pytest.mark.slow

SECRET = "a-secret-of-nobody"  # noqa: S105
VALUE = "a-value-of-nobody"
AUTH = Hmac(SECRET)
LIMIT = 200_000
SAMPLES = [each for each in sorted((TESTS / "payloads").glob("*.json")) if "devia" not in each.name]


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        logging.getLogger("wsgiref").info(format, *args)


@contextmanager
def wsgiref(app: Any) -> Generator[str]:
    """The address of ``app`` behind the server of the standard library."""
    with hosting.serving(make_server("127.0.0.1", 0, app, handler_class=_Quiet)) as address:
        yield address


@pytest.fixture(scope="module")
def messages() -> list[Any]:
    """What the handlers got."""
    return []


@pytest.fixture(scope="module")
def receiver(messages: list[Any]) -> Receiver:
    receiver = Receiver(auth=AUTH, limit=LIMIT, refuse_replays=False)

    @receiver.on(ServerMessageAssistantRequest)
    async def answer(
        message: ServerMessageAssistantRequest,
    ) -> ServerMessageResponseAssistantRequest:
        await asyncio.sleep(0)
        messages.append(message)
        return ServerMessageResponseAssistantRequest(assistant_id="an-assistant")

    @receiver.on(ServerMessageHang)
    def hang(message: ServerMessageHang) -> None:
        messages.append(message)

    receiver.otherwise(messages.append)
    return receiver


@pytest.fixture(scope="module", params=["uvicorn", "wsgiref"])
def address(request: pytest.FixtureRequest, receiver: Receiver) -> Iterator[str]:
    serve = hosting.asgi(receiver.asgi) if request.param == "uvicorn" else wsgiref(receiver.wsgi)
    with serve as address:
        yield address


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, trust_env=False) as client:
        yield client


def post(client: httpx.Client, body: bytes, **headers: str) -> httpx.Response:
    sent = {"content-type": "application/json", **AUTH.sign(body), **headers}
    return client.post("/", content=body, headers=sent)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_samples_reach_their_handlers(file: Any, client: httpx.Client, messages: list[Any]) -> None:
    messages.clear()
    body = file.read_bytes()
    response = post(client, body)
    data = json.loads(body)
    data = data.get("message", data)
    asked = data["type"] == "assistant-request"
    assert (response.status_code, response.json()) == (
        200,
        {"assistantId": "an-assistant"} if asked else {},
    )
    assert [message.to_dict() for message in messages] == [data]


def test_real_payloads_reach_their_handlers(client: httpx.Client, messages: list[Any]) -> None:
    for file in sorted((corpus() / "payloads").glob("*/*.json")):
        messages.clear()
        assert post(client, file.read_bytes()).status_code == 200, file
        (message,) = messages
        data = json.loads(file.read_bytes())
        data = data["message"] if isinstance(data.get("message"), dict) else data
        assert (message.to_dict() if isinstance(message, Record) else message) == data


# --- Hostile requests

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["message", "type", "call", "id", "x"]), inner, max_size=4),
    max_leaves=12,
)
MESSAGES = st.fixed_dictionaries(
    {
        "message": st.fixed_dictionaries(
            {"type": st.sampled_from(["hang", "new", VALUE]), "call": JSON}
        )
    }
)
BODIES = st.binary(max_size=200) | (JSON | MESSAGES).map(
    lambda data: json.dumps(data).encode("utf-8", "surrogatepass")
)
HOSTILE = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@HOSTILE
@given(body=BODIES)
@example(body=b"[" * LIMIT)
@example(body=b'{"message":' * 15_000)
@example(body=b'{"message":{"type":"hang","call":' * 5_000)
@example(body=b'{"message":{"type":"hang","call":' + b'{"a":' * 400 + b"1" + b"}" * 402)
@example(body=b" " * (LIMIT + 1))
@example(body=b'{"message":{"type":' + b"9" * 5_000 + b"}}")
@example(body=b'{"message":{"type":"\\ud800"}}')
def test_a_signed_body_of_any_kind_is_answered(
    client: httpx.Client, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert post(client, body).status_code in (200, 400, 413)
    assert SECRET not in caplog.text
    assert VALUE not in caplog.text


TOKEN = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=12)
PRINTABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40)


@HOSTILE
@given(
    method=st.sampled_from(["POST", "GET", "PUT", "DELETE", "OPTIONS", "PATCH"]) | TOKEN,
    headers=st.dictionaries(
        st.sampled_from(["x-signature", "x-timestamp", "content-type"]) | TOKEN,
        PRINTABLE,
        max_size=4,
    ),
    body=BODIES,
)
def test_a_request_that_is_not_signed_is_refused(
    client: httpx.Client,
    method: str,
    headers: dict[str, str],
    body: bytes,
    caplog: pytest.LogCaptureFixture,
) -> None:
    headers = {
        name: value
        for name, value in headers.items()
        if name not in ("content-length", "host", "connection", "transfer-encoding", "expect", "te")
    }
    with caplog.at_level(logging.INFO):
        response = client.request(method, "/", content=body, headers=headers)
    assert response.status_code in (400, 401, 405, 415)
    assert SECRET not in caplog.text + response.text
    assert VALUE not in caplog.text + response.text


RAW = [
    b"",
    b"\r\n\r\n",
    b"POST / HTTP/1.1\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{}",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1e9\r\n\r\n{}",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
    b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nX-Signature: \xff\xfe\r\nX-Timestamp: \xe9\r\n"
    b"Content-Length: 2\r\n\r\n{}",
    b"POST / HTTP/1.0\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
]


@pytest.mark.parametrize("request_", RAW, ids=lambda data: repr(data[:40]))
def test_broken_requests_end_no_server(
    client: httpx.Client, address: str, request_: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    url = urlsplit(address)
    with socket.create_connection((url.hostname or "", url.port or 0), timeout=10) as connection:
        connection.sendall(request_)
        connection.shutdown(socket.SHUT_WR)
        reply = b""
        while part := connection.recv(65536):
            reply += part
    assert not reply.startswith((b"HTTP/1.1 5", b"HTTP/1.0 5"))
    assert "Traceback" not in caplog.text
    assert post(client, b'{"message":{"type":"hang"}}').status_code == 200
