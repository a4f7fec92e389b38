"""The recipes in docs/recipes, each behind the server that it names, on this machine."""

from __future__ import annotations

import ast
import base64
import importlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import PACKAGE, ROOT, TESTS, corpus
from vapi_messages import Record, ServerMessage

HERE = Path(__file__).parent
RECIPES = ROOT / "docs" / "recipes"
ANSWERS = TESTS / "payloads" / "responses"
SECRET = "the-secret-of-the-tests"  # noqa: S105
UVICORN = ("uvicorn", "--host", "127.0.0.1", "--port", "0")
GUNICORN = ("gunicorn", "--bind", "127.0.0.1:0", "--threads", "2")

SERVERS: dict[str, tuple[str, ...]] = {
    "fastapi_app": UVICORN,
    "starlette_app": UVICORN,
    "flask_app": GUNICORN,
    "django_app": GUNICORN,
    "aiohttp_app": (*GUNICORN[:3], "--worker-class", "aiohttp.GunicornWebWorker"),
    "uvicorn_alone": UVICORN,
    "gunicorn_alone": GUNICORN,
}


@dataclass
class Running:
    """A server that runs a recipe: a client of it, and what it has printed."""

    client: httpx.Client
    output: Path
    read: int = 0

    def new_lines(self, pattern: str) -> list[str]:
        """The lines printed since the last call that match; the first is waited for."""
        for _ in range(200):
            text = self.output.read_text()
            found = re.findall(pattern, text[self.read :], re.MULTILINE)
            if found:
                self.read = len(text)
                return found
            time.sleep(0.02)
        return []


@contextmanager
def run(module: str, server: tuple[str, ...], folder: Path, **variables: str) -> Generator[Running]:
    """Run ``module:app`` behind ``server`` on a free port."""
    output = Path(tempfile.mkstemp(dir=folder, suffix=".log")[1])
    path = os.pathsep.join(map(str, (HERE, RECIPES, PACKAGE.parent, folder)))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1", **variables}
    with output.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", *server, f"{module}:app"],
            cwd=folder,
            env=environment,
            stdout=stream,
            stderr=stream,
            start_new_session=True,
        )
    try:
        address = _address(process, output)
        with httpx.Client(base_url=address, timeout=30) as client:
            yield Running(client, output, len(output.read_text()))
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)


def _address(process: subprocess.Popen[bytes], output: Path) -> str:
    for _ in range(1500):
        text = output.read_text()
        found = re.search(r"(?:running on|Listening at:) (http://127\.0\.0\.1:\d+)", text)
        if found:
            return found[1]
        assert process.poll() is None, text
        time.sleep(0.02)
    raise AssertionError(output.read_text())


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Running]]:
    """The server of a recipe, which is started when it is first asked for."""
    folder = tmp_path_factory.mktemp("recipes")
    with ExitStack() as stack:

        @cache
        def start(name: str) -> Running:
            variables = {"RECIPE": name, "ANSWERS": str(ANSWERS), "VAPI_SECRET": SECRET}
            return stack.enter_context(run("watched", SERVERS[name], folder, **variables))

        yield start


@pytest.fixture(params=SERVERS)
def running(request: pytest.FixtureRequest, started: Callable[[str], Running]) -> Running:
    return started(request.param)


def payloads() -> list[Path]:
    """The payloads of the project, and those of the corpus."""
    found = [*(TESTS / "payloads").glob("*.json"), *(corpus() / "payloads").rglob("*.json")]
    return sorted(each for each in found if ".deviations" not in each.name)


def expected(body: bytes) -> tuple[str, str]:
    """The tag of the message in ``body``, and the name of its class: dict where it is unknown."""
    data = json.loads(body)
    message = data.get("message", data)
    kind = type(ServerMessage.from_dict({"message": message}).message)
    return message.get("type"), kind.__name__ if issubclass(kind, Record) else "dict"


def answer_to(tag: str) -> Any:
    """What has to be on the wire."""
    if tag == "assistant-request":
        return {"assistantId": "your-assistant-id"}
    file = ANSWERS / f"{tag}.json"
    return json.loads(file.read_text()) if file.exists() else {}


def check(running: Running, body: bytes) -> None:
    """Post ``body``: the right handler is called, and its answer is on the wire as it is."""
    tag, name = expected(body)
    headers = {"X-Vapi-Secret": SECRET, "Content-Type": "application/json"}
    response = running.client.post("/vapi", content=body, headers=headers)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/json"
    assert response.json() == answer_to(tag)
    if tag == "end-of-call-report":
        assert running.new_lines("^the call ended: .*$")
    elif tag != "assistant-request":
        assert running.new_lines("^handled: (.*)$") == [name]


def test_every_payload_reaches_its_handler_and_gets_its_answer(running: Running) -> None:
    files = payloads()
    assert files
    for file in files:
        check(running, file.read_bytes())


def test_what_is_not_signed_is_refused(running: Running) -> None:
    body = (TESTS / "payloads" / "hang.json").read_bytes()
    json_type = {"Content-Type": "application/json"}
    wrong = {**json_type, "X-Vapi-Secret": "wrong"}
    assert running.client.post("/vapi", content=body, headers=json_type).status_code == 401
    assert running.client.post("/vapi", content=body, headers=wrong).status_code == 401
    assert running.client.get("/vapi").status_code == 405
    assert SECRET not in running.output.read_text()


def test_a_report_of_several_megabytes_is_taken(running: Running) -> None:
    message = {"type": "end-of-call-report", "endedReason": "x", "transcript": "y" * 4_000_000}
    check(running, json.dumps({"message": message}).encode())


# --- AWS Lambda

FOLDER = TESTS / "fixtures" / "lambda"
EVENTS = ("function_url", "api_gateway_v1", "api_gateway_v2", "load_balancer")


@pytest.fixture(scope="module")
def lambda_handler() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VAPI_SECRET", SECRET)
        patch.setenv("RECIPE", "lambda_function")
        patch.setenv("ANSWERS", str(ANSWERS))
        patch.setattr(sys, "path", [str(HERE), *sys.path])
        yield importlib.import_module("watched").handler


def event(kind: str, body: bytes, *, is_base64: bool) -> dict[str, Any]:
    """An event of AWS with ``body``, as the runtime gives it to a function."""
    made: dict[str, Any] = json.loads((FOLDER / f"{kind}.json").read_text())
    made["body"] = base64.b64encode(body).decode() if is_base64 else body.decode()
    made["isBase64Encoded"] = is_base64
    return made


@pytest.mark.parametrize("is_base64", [False, True], ids=["text", "base64"])
@pytest.mark.parametrize("kind", EVENTS)
def test_a_lambda_function_answers_every_payload(
    lambda_handler: Any, capsys: pytest.CaptureFixture[str], kind: str, is_base64: bool
) -> None:
    for file in payloads():
        body = file.read_bytes()
        tag, name = expected(body)
        made = event(kind, body, is_base64=is_base64)
        response = json.loads(json.dumps(lambda_handler(made, None)))
        assert response["statusCode"] == 200
        assert json.loads(response["body"]) == answer_to(tag)
        assert response["isBase64Encoded"] is False
        printed = capsys.readouterr().out
        if tag == "end-of-call-report":
            assert "the call ended:" in printed
        elif tag != "assistant-request":
            assert printed == f"handled: {name}\n"


@pytest.mark.parametrize("kind", EVENTS)
def test_a_lambda_function_refuses_what_is_not_signed(lambda_handler: Any, kind: str) -> None:
    made = event(kind, b'{"message": {"type": "hang"}}', is_base64=False)
    for headers in (made.get("headers", {}), made.get("multiValueHeaders", {})):
        for name in [each for each in headers if each.lower() == "x-vapi-secret"]:
            del headers[name]
    assert lambda_handler(made, None)["statusCode"] == 401


# --- Tools


@pytest.fixture(scope="module")
def tools_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("tools")
    with run("tools_app", UVICORN, folder, VAPI_SECRET=SECRET) as running:
        yield running


def results(running: Running, message: dict[str, Any]) -> list[dict[str, Any]]:
    """The results that the server gives for a message with tool calls, with status 200."""
    body = {"message": {"type": "tool-calls", **message}}
    response = running.client.post("/vapi", json=body, headers={"X-Vapi-Secret": SECRET})
    assert response.status_code == 200, response.text
    assert response.json().keys() == {"results"}
    found: list[dict[str, Any]] = response.json()["results"]
    assert all("\n" not in json.dumps(each.get("result", "")) for each in found)
    return found


UNEXPECTED = "wrong arguments: got an unexpected keyword argument 'when'"
BOOKED = "A table for 3 on Friday."
ARGUMENTS = {"day": "Friday", "guests": 3}


def call(call_id: str = "c1", name: str = "bookTable", **more: Any) -> dict[str, Any]:
    return {"id": call_id, "type": "function", "function": {"name": name, **more}}


@pytest.mark.parametrize("arguments", [ARGUMENTS, json.dumps(ARGUMENTS)], ids=["object", "text"])
@pytest.mark.parametrize("place", ["toolCallList", "toolCalls", "toolWithToolCallList"])
def test_a_tool_is_called_wherever_its_call_is(
    tools_app: Running, place: str, arguments: Any
) -> None:
    item = call(arguments=arguments)
    if place == "toolWithToolCallList":
        item = {"type": "function", "function": {"name": "bookTable"}, "toolCall": item}
    (result,) = results(tools_app, {place: [item]})
    assert result == {"name": "bookTable", "toolCallId": "c1", "result": BOOKED}


def test_the_short_form_of_the_guides_is_read(tools_app: Running) -> None:
    short = {"id": "c1", "name": "bookTable", "parameters": ARGUMENTS}
    with_tool = {"name": "bookTable", "toolCall": {"id": "c2", "parameters": ARGUMENTS}}
    message = {"toolCallList": [short], "toolWithToolCallList": [with_tool]}
    found = [(each["toolCallId"], each["result"]) for each in results(tools_app, message)]
    assert found == [("c1", BOOKED), ("c2", BOOKED)]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (None, "wrong arguments: missing a required argument: 'day'"),
        ("", "wrong arguments: missing a required argument: 'day'"),
        ("{", "the arguments are not JSON"),
        ("[1]", "the arguments are not an object"),
        (
            {"day": "Friday", "when": 1},
            UNEXPECTED,
        ),
        ({"day": 5}, "day is not of type str"),
        ({"day": "Friday", "guests": "many"}, "guests is not a number"),
        ({"day": "Friday", "guests": 9}, "we have no table for more than eight"),
    ],
    ids=str,
)
def test_what_goes_wrong_is_the_error_of_its_result(
    tools_app: Running, arguments: Any, error: str
) -> None:
    (result,) = results(tools_app, {"toolCallList": [call(arguments=arguments)]})
    assert result == {"name": "bookTable", "toolCallId": "c1", "error": error}


def test_a_number_may_come_as_text(tools_app: Running) -> None:
    arguments = {"day": "Friday", "guests": "3"}
    (result,) = results(tools_app, {"toolCallList": [call(arguments=arguments)]})
    assert result["result"] == BOOKED


def test_every_call_has_one_result(tools_app: Running) -> None:
    calls = [call("a", arguments=ARGUMENTS), call("b", "noSuchTool"), call("c", arguments=None)]
    found = results(tools_app, {"toolCallList": calls, "toolCalls": calls})
    assert [each["toolCallId"] for each in found] == ["a", "b", "c"]
    assert found[1]["error"] == "there is no tool called noSuchTool"
    assert results(tools_app, {"toolCallList": None}) == []


def test_every_recorded_tool_call_has_its_result(tools_app: Running) -> None:
    files = sorted((corpus() / "payloads" / "tool-calls").glob("*.json"))
    assert files
    for file in files:
        data = json.loads(file.read_text())
        message = data.get("message", data)
        ids = {each["id"] for key in ("toolCallList", "toolCalls") for each in message.get(key, [])}
        assert {each["toolCallId"] for each in results(tools_app, message)} == ids


def test_the_text_of_an_unexpected_exception_is_not_sent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(RECIPES), *sys.path])
        recipe = importlib.import_module("tools")
    tools = recipe.Tools()
    tools.tool("lookUp")(lambda: 1 / 0)
    tools.tool("list")(lambda: [1, "two\nlines"])
    message = {"type": "tool-calls", "toolCallList": [call("a", "lookUp"), call("b", "list")]}
    answer = tools.answer(recipe.ServerMessageToolCalls.from_dict(message)).to_dict()
    assert answer["results"] == [
        {"name": "lookUp", "toolCallId": "a", "error": "the tool failed"},
        {"name": "list", "toolCallId": "b", "result": '[1, "two\\nlines"]'},
    ]


# --- Metrics and logs


def post_several(running: Running) -> None:
    """A message as the document says, one that departs from it in a list, and a stranger's."""
    wrong = {"type": "conversation-update", "messagesOpenAIFormatted": [{"role": 1}, {"role": 2}]}
    for message in ({"type": "hang"}, wrong):
        headers = {"X-Vapi-Secret": SECRET}
        assert running.client.post("/vapi", json={"message": message}, headers=headers).is_success
    assert running.client.post("/vapi", json={}).status_code == 401


def test_prometheus_counts(tmp_path: Path) -> None:
    with run("prometheus_app", UVICORN, tmp_path, VAPI_SECRET=SECRET) as running:
        post_several(running)
        text = running.client.get("/metrics/").text
    assert 'vapi_messages_total{message="ServerMessageHang",status="200"} 1.0' in text
    assert 'vapi_refused_total{status="401"} 1.0' in text
    assert 'vapi_handler_seconds_count{message="ServerMessageHang"} 1.0' in text
    found = re.findall(r'vapi_deviations_total\{.*place="(.*?)",rule="(.*?)"\}', text)
    assert any("/*/" in place for place, _ in found)
    assert not any(re.search(r"/\d", place) for place, _ in found)


def test_logs_are_lines_of_json_without_values(tmp_path: Path) -> None:
    with run("logging_app", UVICORN, tmp_path, VAPI_SECRET=SECRET) as running:
        post_several(running)
        lines = [json.loads(each) for each in running.new_lines(r"^\{.*\}$")]
    events = {each["event"] for each in lines}
    assert events == {"message", "deviation", "refused"}
    (hang,) = [each for each in lines if each.get("message") == "ServerMessageHang"]
    assert hang.keys() == {"time", "level", "event", "message", "status", "seconds", "duplicate"}
    assert hang["status"] == 200


# --- GitHub


@pytest.fixture(scope="module")
def octokit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of npm's package of GitHub's document, or a skip that says why there is none."""
    folder = tmp_path_factory.mktemp("octokit")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    name = "@octokit/openapi-webhooks@12.1.0"
    done = subprocess.run(
        [npm, "pack", name, "--silent"], cwd=folder, capture_output=True, timeout=120, check=False
    )
    if done.returncode:
        pytest.skip(f"npm cannot get {name}: {done.stderr.decode()[-200:]}")
    (archive,) = folder.glob("*.tgz")
    shutil.unpack_archive(archive, folder)
    return folder


def test_github_is_received_with_its_signature(octokit: Path) -> None:
    docstring = ast.get_docstring(ast.parse((RECIPES / "github_app.py").read_text())) or ""
    command = re.search(r"(wireloom generate .*?)\n\n", docstring, re.DOTALL)
    assert command
    arguments = command[1].replace("\\\n", " ").split()[1:]
    wireloom(octokit, *arguments)
    document = octokit / "package" / "generated" / "api.github.com.json"
    sent: list[tuple[str, str, list[str]]] = [
        ("issues", "webhook-issues-opened", ["opened: text"]),
        ("issues", "webhook-issues-closed", []),
        ("ping", "webhook-ping", ["ping: text"]),
    ]
    with run("github_app", UVICORN, octokit, GITHUB_SECRET=SECRET) as running:
        for event_name, schema, printed in sent:
            settings = ["--schema", str(document), "--root", schema, "--out", "unused"]
            body = wireloom(octokit, "sample", schema, "--full", *settings)
            headers = {"X-GitHub-Event": event_name, "Content-Type": "application/json"}
            signed = {**headers, "X-Hub-Signature-256": signature(body)}
            response = running.client.post("/", content=body, headers=signed)
            assert response.status_code == 200, response.text
            if printed:
                assert running.new_lines(r"^(?:opened|ping): .*$") == printed
            altered = running.client.post("/", content=body + b" ", headers=signed)
            assert altered.status_code == 401


def wireloom(folder: Path, *arguments: str) -> bytes:
    """What the command prints."""
    command = [sys.executable, "-m", "wireloom", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def signature(body: bytes) -> str:
    """The signature that GitHub's documentation describes, by another tool than the package."""
    digest = subprocess.run(
        ["openssl", "dgst", "-sha256", "-hmac", SECRET, "-r"],
        input=body,
        capture_output=True,
        check=True,
    ).stdout
    return "sha256=" + digest.decode().split()[0]
