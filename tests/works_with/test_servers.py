"""FastAPI as docs/works-with.md has it: the program is started on this machine and posted to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import hosting
import httpx
import pytest
import works_with_page as page
from support import TESTS
from vapi_messages import ServerMessage

SAMPLES = TESTS / "payloads"
ASKED = (SAMPLES / "assistant-request--deviating.json").read_bytes()
TOLD = (SAMPLES / "end-of-call-report--deviating.json").read_bytes()


@pytest.fixture(scope="module")
def fastapi() -> Iterator[httpx.Client]:
    """A client of the page's program, with two routes that the page has no room for."""
    program = page.run("with_fastapi")

    def echo(event: ServerMessage) -> ServerMessage:
        return event

    def unannotated(event: ServerMessage) -> Any:
        return program.answer(event)

    program.app.post("/echo")(echo)
    program.app.post("/unannotated", response_model=None)(unannotated)
    headers = {"Content-Type": "application/json"}
    with (
        hosting.asgi(program.app) as address,
        httpx.Client(base_url=address, headers=headers) as client,
    ):
        yield client


def test_it_answers_a_webhook(fastapi: httpx.Client) -> None:
    response = fastapi.post("/webhook", content=ASKED)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    assert response.json() == {"assistantId": "your-assistant-id"}


def test_it_takes_what_departs_from_the_document(fastapi: httpx.Client) -> None:
    assert fastapi.post("/webhook", content=TOLD).status_code == 200
    unheard_of = b'{"message": {"type": "not-yet-invented", "status": [null]}, "new": 1}'
    assert fastapi.post("/webhook", content=unheard_of).status_code == 200


@pytest.mark.parametrize("body", [b"[1, 2]", b"not JSON", b"\xff\xfe\xff", b""])
def test_it_says_what_is_no_message(fastapi: httpx.Client, body: bytes) -> None:
    response = fastapi.post("/webhook", content=body)
    assert response.status_code in (400, 422)
    assert re.search("JSON|required|parsing the body", response.text)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*--*g.json")), ids=lambda file: file.stem)
def test_it_gives_back_what_it_got(fastapi: httpx.Client, sample: Any) -> None:
    body = json.loads(sample.read_bytes())
    response = fastapi.post("/echo", json=body)
    assert response.status_code == 200
    assert response.json() == body


def test_it_lists_deviations_where_asked_to(fastapi: httpx.Client) -> None:
    assert fastapi.post("/strict", json={"message": {"type": "hang"}}).status_code == 200
    body = json.loads(ASKED)
    response = fastapi.post("/strict", json=body)
    assert response.status_code == 422
    (detail,) = response.json()["detail"]
    listed = [each["pointer"] for each in detail["ctx"]["error"]["deviations"]]
    assert listed == [each.pointer for each in ServerMessage.deviations(body)]
    assert listed


def test_it_describes_the_bodies(fastapi: httpx.Client) -> None:
    paths = fastapi.get("/openapi.json").json()["paths"]
    operation = paths["/webhook"]["post"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["type"] == "object"
    assert "webhook" in schema["description"]
    response = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert [each["type"] for each in response["anyOf"]] == ["object", "null"]
    assert response["anyOf"][0]["title"] == "ServerMessageResponseAssistantRequest"


def test_it_still_writes_the_names_of_python_without_an_annotation(fastapi: httpx.Client) -> None:
    assert "assistant_id" in fastapi.post("/unannotated", content=ASKED).json()
