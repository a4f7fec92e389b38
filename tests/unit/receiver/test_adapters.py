"""The adapters for ASGI, WSGI and AWS Lambda, by the events of each, without a server."""

from __future__ import annotations

import asyncio
import base64
import io
import json
from typing import Any
from wsgiref.validate import validator

import pytest
from vapi_messages import (
    ServerMessageAssistantRequest,
    ServerMessageHang,
    ServerMessageResponseAssistantRequest,
)
from vapi_messages.receiver import Bearer, Receiver

ASKED = '{"message":{"type":"assistant-request","call":{"name":"Zoë"}}}'.encode()
ANSWER = b'{"assistantId":"an-assistant"}'
HEADERS = {"authorization": "Bearer secret", "content-type": "application/json"}


@pytest.fixture(params=["plain", "coroutine"])
def receiver(request: pytest.FixtureRequest) -> Receiver:
    receiver = Receiver(auth=Bearer("secret"), limit=1000)
    answer = ServerMessageResponseAssistantRequest(assistant_id="an-assistant")

    def plain(
        message: ServerMessageAssistantRequest,
    ) -> ServerMessageResponseAssistantRequest:
        assert message.call is not None
        assert message.call.name == "Zoë"
        return answer

    async def coroutine(
        message: ServerMessageAssistantRequest,
    ) -> ServerMessageResponseAssistantRequest:
        await asyncio.sleep(0)
        return plain(message)

    on = receiver.on(ServerMessageAssistantRequest)
    if request.param == "plain":
        on(plain)
    else:
        on(coroutine)
    return receiver


# --- ASGI


def asgi(receiver: Receiver, *parts: bytes, **scope: Any) -> list[Any]:
    """What the application sends for a request whose body comes in ``parts``."""
    sent: list[Any] = []
    events = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    events[-1] = (
        {"type": "http.request", "body": parts[-1]} if parts[-1] else {"type": "http.request"}
    )
    waiting = iter(events)

    async def receive() -> Any:
        return next(waiting)

    async def send(event: Any) -> None:
        sent.append(event)

    headers = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
    whole = {"type": "http", "method": "POST", "headers": headers, **scope}
    asyncio.run(receiver.asgi(whole, receive, send))
    return sent


def test_asgi_answers(receiver: Receiver) -> None:
    for parts in ([ASKED], [ASKED[:7], ASKED[7:]], [ASKED, b""], [b"", ASKED]):
        start, body = asgi(receiver, *parts)
        assert (start["type"], start["status"]) == ("http.response.start", 200)
        assert (b"content-length", str(len(ANSWER)).encode()) in start["headers"]
        assert body == {"type": "http.response.body", "body": ANSWER}


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "OPTIONS", "post"])
def test_asgi_takes_post_alone(receiver: Receiver, method: str) -> None:
    start, _ = asgi(receiver, ASKED, method=method)
    assert start["status"] == 405
    assert (b"allow", b"POST") in start["headers"]


def test_asgi_stops_reading_at_the_limit(receiver: Receiver) -> None:
    start, _ = asgi(receiver, b" " * 600, b" " * 600, b"this is never asked for")
    assert start["status"] == 413
    headers = [(b"content-length", b"1001")]
    assert asgi(receiver, b"", headers=headers)[0]["status"] == 413
    for length in (b"9" * 5000, b"-1", b"1e3", "²".encode("latin-1")):
        start, _ = asgi(receiver, b"", headers=[(b"content-length", length)])
        assert start["status"] in (400, 413)


def test_asgi_says_nothing_to_a_client_that_has_left(receiver: Receiver) -> None:
    receiver.otherwise(pytest.fail)

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(event: Any) -> None:
        pytest.fail("there is nobody to send to")

    scope: dict[str, Any] = {"type": "http", "method": "POST", "headers": []}
    asyncio.run(receiver.asgi(scope, receive, send))


def test_asgi_starts_and_stops_with_its_server(receiver: Receiver) -> None:
    events = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    sent: list[str] = []

    async def receive() -> Any:
        return next(events)

    async def send(event: Any) -> None:
        sent.append(event["type"])

    asyncio.run(receiver.asgi({"type": "lifespan"}, receive, send))
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_asgi_closes_a_websocket(receiver: Receiver) -> None:
    assert asgi(receiver, b"", type="websocket") == [{"type": "websocket.close", "code": 1003}]
    with pytest.raises(ValueError, match="mail"):
        asgi(receiver, b"", type="mail")


# --- WSGI


def wsgi(
    receiver: Receiver, body: bytes = ASKED, **changes: Any
) -> tuple[str, dict[str, str], bytes]:
    started: list[Any] = []
    environ: dict[str, Any] = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_AUTHORIZATION": "Bearer secret",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/",
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **changes,
    }
    environ = {name: value for name, value in environ.items() if value is not None}
    is_length = (environ.get("CONTENT_LENGTH") or "0").isdigit()  # the validator says int(...)
    app: Any = validator(receiver.wsgi) if is_length else receiver.wsgi

    def start_response(*start: Any) -> None:
        started.append(start)

    result = app(environ, start_response)
    answered = b"".join(result)
    if is_length:
        result.close()
    (status, headers), *_ = started
    return status, dict(headers), answered


def test_wsgi_answers(receiver: Receiver) -> None:
    assert wsgi(receiver) == (
        "200 OK",
        {"content-type": "application/json", "content-length": str(len(ANSWER))},
        ANSWER,
    )


def test_wsgi_reads_a_body_without_a_length_where_the_server_ends_it(receiver: Receiver) -> None:
    chunked: dict[str, Any] = {"CONTENT_LENGTH": None, "HTTP_TRANSFER_ENCODING": "chunked"}
    ended: dict[str, Any] = {**chunked, "wsgi.input_terminated": True}
    assert wsgi(receiver, **ended)[2] == ANSWER
    assert wsgi(receiver, b" " * 1001, **ended)[0].startswith("413")
    assert wsgi(receiver, **chunked)[0].startswith("400")


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"REQUEST_METHOD": "GET"}, "405 Method Not Allowed"),
        ({"HTTP_AUTHORIZATION": None}, "401 Unauthorized"),
        ({"CONTENT_LENGTH": "many"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "1001"}, "413"),
        ({"CONTENT_LENGTH": "999"}, "400 Bad Request"),
        ({"CONTENT_TYPE": "text/plain"}, "415 Unsupported Media Type"),
    ],
)
def test_wsgi_refuses(receiver: Receiver, changes: dict[str, Any], status: str) -> None:
    assert wsgi(receiver, **changes)[0].startswith(status)


# --- AWS Lambda

HTTP = {"method": "POST", "path": "/", "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1"}
LISTS = {name: [value] for name, value in HEADERS.items()}
EVENTS: dict[str, dict[str, Any]] = {
    "function url": {
        "version": "2.0",
        "routeKey": "$default",
        "headers": HEADERS,
        "requestContext": {"http": HTTP},
    },
    "api gateway, version 2": {
        "version": "2.0",
        "routeKey": "POST /webhook",
        "headers": HEADERS,
        "requestContext": {"http": HTTP, "stage": "$default"},
    },
    "api gateway, version 1": {
        "version": "1.0",
        "httpMethod": "POST",
        "headers": HEADERS,
        "multiValueHeaders": LISTS,
        "requestContext": {"httpMethod": "POST"},
    },
    "load balancer": {
        "requestContext": {"elb": {"targetGroupArn": "arn:aws:elasticloadbalancing:..."}},
        "httpMethod": "POST",
        "headers": HEADERS,
    },
    "load balancer with lists": {
        "requestContext": {"elb": {"targetGroupArn": "arn:aws:elasticloadbalancing:..."}},
        "httpMethod": "POST",
        "multiValueHeaders": LISTS,
    },
}


def invoke(receiver: Receiver, event: Any) -> dict[str, Any]:
    """What the function gives for ``event``; both are JSON on their way."""
    answer: dict[str, Any] = json.loads(
        json.dumps(receiver.aws_lambda(json.loads(json.dumps(event)), None))
    )
    return answer


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_lambda_answers(receiver: Receiver, name: str) -> None:
    bodies = [
        {"body": ASKED.decode(), "isBase64Encoded": False},
        {"body": base64.b64encode(ASKED).decode(), "isBase64Encoded": True},
    ]
    for body in bodies:
        response = invoke(receiver, {**EVENTS[name], **body})
        assert (response["statusCode"], response["body"]) == (200, ANSWER.decode())
        assert response["isBase64Encoded"] is False
        if "multiValueHeaders" in EVENTS[name]:
            assert response["multiValueHeaders"]["content-type"] == ["application/json"]
        else:
            assert response["headers"]["content-type"] == "application/json"
        if "elb" in EVENTS[name]["requestContext"]:
            assert response["statusDescription"] == "200 OK"


@pytest.mark.parametrize("name", sorted(EVENTS))
@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"body": None}, 400),
        ({"body": ""}, 400),
        ({"body": "\ud800"}, 400),
        ({"body": "*", "isBase64Encoded": True}, 400),
        ({"body": " " * 1001}, 413),
        ({"body": " " * 5000}, 413),
        ({"body": "{}", "headers": {}, "multiValueHeaders": None}, 401),
        ({"body": "{}", "headers": None, "multiValueHeaders": None}, 401),
    ],
)
def test_lambda_refuses(receiver: Receiver, name: str, changes: Any, status: int) -> None:
    assert invoke(receiver, {**EVENTS[name], **changes})["statusCode"] == status


@pytest.mark.parametrize("event", [None, {}, [], "event", {"requestContext": []}, {"Records": []}])
def test_lambda_says_that_an_event_is_no_request(receiver: Receiver, event: Any) -> None:
    assert invoke(receiver, event)["statusCode"] == 400


def test_lambda_takes_post_alone(receiver: Receiver) -> None:
    get = {"requestContext": {"http": {**HTTP, "method": "GET"}}, "headers": HEADERS}
    response = invoke(receiver, get)
    assert (response["statusCode"], response["headers"]["allow"]) == (405, "POST")


# --- All of them


def test_they_tell_of_what_they_refuse() -> None:
    refused: list[int] = []
    receiver = Receiver(auth=None, on_refused=lambda status, why: refused.append(status))
    receiver.on(ServerMessageHang)(lambda message: None)
    asgi(receiver, b"", method="GET")
    wsgi(receiver, REQUEST_METHOD="GET")
    invoke(receiver, {})
    assert refused == [405, 405, 400]
