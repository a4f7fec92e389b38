"""Web frameworks: the page's programs are started on this machine, and webhooks posted to them."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Any

import hosting
import httpx
import pytest
import works_with_page as page
from fastapi import FastAPI
from support import TESTS
from vapi_messages import ServerMessage

SAMPLES = TESTS / "payloads"
ASKED = (SAMPLES / "assistant-request--deviating.json").read_bytes()
TOLD = (SAMPLES / "end-of-call-report--deviating.json").read_bytes()
JSON = {"Content-Type": "application/json"}
ANSWER = {"assistantId": "your-assistant-id"}


def more_routes(app: FastAPI) -> None:
    """Routes that the page has no room for."""

    def echo(event: ServerMessage) -> ServerMessage:
        return event

    def unannotated(event: ServerMessage) -> Any:
        return page.run("answer").answer(event)

    app.post("/echo")(echo)
    app.post("/unannotated", response_model=None)(unannotated)


@contextmanager
def serve(name: str) -> Generator[str]:
    """The address of the program that the page has under the heading ``name``."""
    program = page.run(f"with_{name}")
    match name:
        case "flask":
            running = hosting.wsgi(program.app)
        case "django":
            running = hosting.wsgi(program.application)
        case "fastapi":
            more_routes(program.app)
            running = hosting.asgi(program.app)
        case _:
            running = hosting.asgi(program.app)
    with running as address:
        yield address


@pytest.fixture(scope="module")
def started() -> Iterator[Callable[[str], httpx.Client]]:
    """A client of the page's program under a heading, which is started when first asked for."""
    with ExitStack() as stack:

        @cache
        def start(name: str) -> httpx.Client:
            address = stack.enter_context(serve(name))
            return stack.enter_context(httpx.Client(base_url=address, headers=JSON))

        yield start


@pytest.fixture(params=["fastapi", "starlette", "flask", "django"])
def client(request: pytest.FixtureRequest, started: Callable[[str], httpx.Client]) -> httpx.Client:
    return started(request.param)


def test_it_answers_a_webhook(client: httpx.Client) -> None:
    response = client.post("/webhook", content=ASKED)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    assert response.json() == ANSWER


def test_it_takes_what_departs_from_the_document(client: httpx.Client) -> None:
    assert client.post("/webhook", content=TOLD).status_code == 200
    unheard_of = b'{"message": {"type": "not-yet-invented", "status": [null]}, "new": 1}'
    assert client.post("/webhook", content=unheard_of).status_code == 200


@pytest.mark.parametrize("body", [b"[1, 2]", b"not JSON", b"\xff\xfe\xff", b""])
def test_it_says_what_is_no_message(client: httpx.Client, body: bytes) -> None:
    response = client.post("/webhook", content=body)
    assert response.status_code in (400, 422)
    assert re.search("JSON|required|parsing the body", response.text)


# --- FastAPI -------------------------------------------------------------------------------------


@pytest.fixture
def fastapi(started: Callable[[str], httpx.Client]) -> httpx.Client:
    return started("fastapi")


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*--*g.json")), ids=lambda file: file.stem)
def test_fastapi_gives_back_what_it_got(fastapi: httpx.Client, sample: Any) -> None:
    body = json.loads(sample.read_bytes())
    response = fastapi.post("/echo", json=body)
    assert response.status_code == 200
    assert response.json() == body


def test_fastapi_lists_departures_where_asked_to(fastapi: httpx.Client) -> None:
    assert fastapi.post("/strict", json={"message": {"type": "hang"}}).status_code == 200
    body = json.loads(ASKED)
    response = fastapi.post("/strict", json=body)
    assert response.status_code == 422
    (detail,) = response.json()["detail"]
    listed = [each["pointer"] for each in detail["ctx"]["error"]["deviations"]]
    assert listed == [each.pointer for each in ServerMessage.deviations(body)]
    assert listed


def test_fastapi_describes_the_bodies(fastapi: httpx.Client) -> None:
    paths = fastapi.get("/openapi.json").json()["paths"]
    operation = paths["/webhook"]["post"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["type"] == "object"
    assert "webhook" in schema["description"]
    response = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert [each["type"] for each in response["anyOf"]] == ["object", "null"]
    assert response["anyOf"][0]["title"] == "ServerMessageResponseAssistantRequest"


def test_fastapi_still_writes_the_names_of_python_without_an_annotation(
    fastapi: httpx.Client,
) -> None:
    assert "assistant_id" in fastapi.post("/unannotated", content=ASKED).json()


# --- Lambda --------------------------------------------------------------------------------------


def invoke(body: Any, *, is_base64: bool = False) -> dict[str, Any]:
    """What the page's handler answers, as the runtime has it: after a trip through JSON."""
    handler = page.run("with_aws_lambda").handler
    event = {"version": "2.0", "body": body, "isBase64Encoded": is_base64}
    answer: dict[str, Any] = json.loads(json.dumps(handler(json.loads(json.dumps(event)), None)))
    return answer


def test_a_lambda_handler_answers() -> None:
    for answer in (
        invoke(ASKED.decode()),
        invoke(base64.b64encode(ASKED).decode(), is_base64=True),
    ):
        assert answer["statusCode"] == 200
        assert json.loads(answer["body"]) == ANSWER
    assert invoke(TOLD.decode())["statusCode"] == 200


@pytest.mark.parametrize("body", ["[]", "not JSON", "", None])
def test_a_lambda_handler_says_what_is_no_message(body: Any) -> None:
    answer = invoke(body)
    assert answer["statusCode"] == 400
    assert "JSON" in answer["body"]
