"""The command send, against real servers on this machine."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import hosting
import pytest
from support import ROOT, TESTS
from vapi_messages import (
    ServerMessageAssistantRequest,
    ServerMessageResponseAssistantRequest,
)
from vapi_messages.receiver import Bearer, GitHub, Hmac, Receiver, StandardWebhooks, Stripe
from wireloom.cli.main import main

pytestmark = pytest.mark.slow

SECRET = "c2VjcmV0LW9mLXRoZS10ZXN0LW9mLXNlbmQ="  # noqa: S105
"""Also valid where a secret has to be base64."""

Serve = Callable[[Any], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a WSGI application, and gives its address."""
    with ExitStack() as stack:
        yield lambda app: stack.enter_context(hosting.wsgi(app)) + "/"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("TEST_SECRET", SECRET)


@pytest.fixture
def send(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Runs the command; gives its exit code, and what it printed. The secret is never in it."""

    def run(*arguments: str | Path) -> tuple[int, str]:
        status = main(["send", *map(str, arguments)])
        printed = capsys.readouterr()
        text = printed.out + printed.err
        assert SECRET not in text
        assert "Traceback" not in text
        return status, text

    return run


def app(
    status: str = "200 OK",
    body: bytes = b"{}",
    seen: list[tuple[dict[str, str], bytes]] | None = None,
) -> Any:
    """A WSGI application that always answers the same, and notes what it has seen."""

    def respond(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        data = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        if seen is not None:
            seen.append(({key: each for key, each in environ.items() if "HTTP_" in key}, data))
        start_response(status, [("Content-Type", "application/json")])
        return [body]

    return respond


def receiver(auth: Any = None) -> Any:
    made = Receiver(auth=auth)

    @made.on(ServerMessageAssistantRequest)
    def choose(message: ServerMessageAssistantRequest) -> ServerMessageResponseAssistantRequest:
        return ServerMessageResponseAssistantRequest(assistant_id="yours")

    return made.wsgi


# --- What is sent


def test_a_sample_is_sent_in_its_envelope(send: Any, serve: Serve) -> None:
    seen: list[Any] = []
    status, text = send("ServerMessageHang", serve(app(seen=seen)))
    assert status == 0
    assert [json.loads(body) for _, body in seen] == [{"message": {"type": "hang"}}]
    assert "sample of ServerMessageHang: ServerMessageHang: 200 after" in text
    assert "1 message sent, 0 with problems" in text


def test_the_envelope_itself_and_a_full_sample_can_be_sent(send: Any, serve: Serve) -> None:
    seen: list[Any] = []
    address = serve(app(seen=seen))
    assert send("ServerMessage", address, "--variant", "hang")[0] == 0
    assert send("ServerMessageHang", address, "--full")[0] == 0
    small, full = (json.loads(body)["message"] for _, body in seen)
    assert small == {"type": "hang"}
    assert full["type"] == "hang"
    assert len(full) > len(small)


@pytest.mark.parametrize("kind", ["array", "lines", "one"])
def test_a_recording_is_sent_in_order_and_to_the_byte(
    send: Any, serve: Serve, tmp_path: Path, kind: str
) -> None:
    texts = [f'{{"message": {{"type": "hang",  "number": {n}.0}}}}' for n in range(12)]
    texts = texts[:1] if kind == "one" else texts
    whole = f"[{', '.join(texts)}]" if kind == "array" else "\n".join(texts)
    recording = tmp_path / ("recording.jsonl" if kind == "lines" else "recording.json")
    recording.write_text(whole)
    seen: list[Any] = []
    status, text = send(recording, serve(app(seen=seen)))
    assert status == 0
    assert [body.decode() for _, body in seen] == texts
    assert "recording.json" in text


def test_a_rate_is_not_exceeded(send: Any, serve: Serve, tmp_path: Path) -> None:
    recording = tmp_path / "recording.jsonl"
    recording.write_text('{"message": {"type": "hang"}}\n' * 4)
    times: list[float] = []

    def respond(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        times.append(time.monotonic())
        return list(app()(environ, start_response))

    assert send(recording, serve(respond), "--rate", "20")[0] == 0
    assert times[-1] - times[0] > 0.1  # three pauses of 0.05 s, less what the first request took


# --- Signatures


def with_(*options: str) -> list[str]:
    return [each for option in options for each in ("--with", option)]


UNTIMED = with_("include_timestamp=false")
HMAC = ["ServerMessageHang", "http://[::1]:9/", "--hmac", "--secret-env", "TEST_SECRET"]


@pytest.mark.parametrize(
    ("flags", "scheme"),
    [
        (["--bearer"], Bearer(SECRET)),
        (["--secret-header", "X-Vapi-Secret"], Bearer(SECRET, header="X-Vapi-Secret", prefix="")),
        (["--hmac"], Hmac(SECRET)),
        (
            ["--hmac", *with_("algorithm=sha512", "prefix=v1=", "encoding=base64"), *UNTIMED],
            Hmac(
                SECRET, algorithm="sha512", prefix="v1=", encoding="base64", include_timestamp=False
            ),
        ),
        (["--github"], GitHub(SECRET)),
        (["--standard-webhooks"], StandardWebhooks(SECRET)),
        (["--stripe"], Stripe(SECRET)),
    ],
    ids=str,
)
def test_a_receiver_accepts_what_is_signed_and_refuses_the_rest(
    send: Any, serve: Serve, flags: list[str], scheme: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = serve(receiver(scheme))
    name = "ServerMessageAssistantRequest"
    status, text = send(name, address, *flags, "--secret-env", "TEST_SECRET")
    assert status == 0, text
    assert "answered by ServerMessageResponseAssistantRequest" in text
    monkeypatch.setenv("TEST_SECRET", SECRET.replace("c", "d"))
    status, text = send(name, address, *flags, "--secret-env", "TEST_SECRET")
    assert status == 1
    assert "the status 401 is not one of success" in text


def test_other_headers_are_sent_as_they_are(send: Any, serve: Serve) -> None:
    seen: list[Any] = []
    address = serve(app(seen=seen))
    assert send("ServerMessageHang", address, "--header", "X-GitHub-Event: push")[0] == 0
    assert seen[0][0]["HTTP_X_GITHUB_EVENT"] == "push"


# --- What comes back


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"{}", "the answer is an empty object"),
        (b"[]", "the answer is not a JSON object"),
        (b"ok", "the answer is not JSON"),
        (b"", "the answer is not JSON"),
        (b"[" * 100_000, "the answer is not JSON"),
        (b'{"assistantId": 7}', "/assistantId: type"),
        (
            b'{"messageResponse": {"assistantId": "x"}}',
            "it has keys that the class does not know: messageResponse",
        ),
    ],
    ids=["empty", "array", "text", "nothing", "deep", "type", "wrapped"],
)
def test_a_wrong_answer_is_named(send: Any, serve: Serve, body: bytes, problem: str) -> None:
    status, text = send("ServerMessageAssistantRequest", serve(app(body=body)))
    assert status == 1
    assert problem in text
    assert "1 message sent, 1 with problems" in text


def test_a_message_that_asks_for_nothing_needs_no_answer(send: Any, serve: Serve) -> None:
    assert send("ServerMessageHang", serve(app(status="204 No Content", body=b"")))[0] == 0


@pytest.mark.parametrize("status", ["500 Oops", "302 Found", "404 Not Found"])
def test_a_status_that_is_not_one_of_success_is_a_problem(
    send: Any, serve: Serve, status: str
) -> None:
    code, text = send("ServerMessageHang", serve(app(status=status)))
    assert code == 1
    assert f"the status {status[:3]} is not one of success" in text


def test_an_answer_after_the_deadline_is_a_problem(send: Any, serve: Serve) -> None:
    released = threading.Event()

    def respond(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        released.wait(0.2)
        return list(app()(environ, start_response))

    code, text = send("ServerMessageHang", serve(respond), "--deadline", "0.05")
    assert code == 1
    assert "it took longer than 0.05 s" in text


def test_a_receiver_of_our_own_passes_with_every_payload_of_the_project(
    send: Any, serve: Serve
) -> None:
    made = Receiver(auth=None)
    folder = TESTS / "payloads"
    payloads = [f for f in sorted(folder.glob("*.json")) if ".deviations" not in f.name]
    asks = ("assistant-request", "call.endpointing", "campaign", "handoff", "knowledge")
    asks = (*asks, "tool-calls", "transfer-destination", "voice-request")
    address = serve(made.wsgi)
    for each in payloads:
        status, text = send(each, address)
        assert status == int(each.name.startswith(asks)), text
        assert "unknown message" not in text


# --- What goes wrong before anything is sent


@pytest.mark.parametrize(
    ("arguments", "code", "parts"),
    [
        (["ServerMessageHang", "http://example.com/"], 2, ["not this machine", "--allow-remote"]),
        (["ServerMessageHang", "http://localhost.example.com/"], 2, ["not this machine"]),
        (["ServerMessageHang", "ftp://127.0.0.1/"], 2, ["is not an address"]),
        (["ServerMessageHang", "127.0.0.1:80"], 2, ["is not an address"]),
        (["ServerMessageHang", "http://127.0.0.1:9/"], 1, ["cannot connect", "start the receiver"]),
        (["NoSuchMessage", "http://127.0.0.1:9/"], 2, ["no class NoSuchMessage"]),
        (["nothing.jsonl", "http://127.0.0.1:9/"], 1, ["no such file"]),
        (["README.md", "http://127.0.0.1:9/", "--full"], 2, ["not for files"]),
        (["ServerMessageHang", "http://[::1]:9/", "--bearer"], 2, ["--secret-env NAME"]),
        (
            ["ServerMessageHang", "http://[::1]:9/", "--bearer", "--secret-env", "NOT_SET"],
            2,
            ["the environment variable NOT_SET is not set"],
        ),
        (["ServerMessageHang", "http://[::1]:9/", "--secret-env", "X"], 2, ["no scheme is named"]),
        (
            [*HMAC, "--with", "algoritm=sha512"],
            2,
            ["no option algoritm=sha512", "algorithm"],
        ),
        (
            [*HMAC, "--with", "algorithm=md5"],
            2,
            ["there is no algorithm 'md5'"],
        ),
        (["ServerMessageHang", "http://[::1]:9/", "--header", "x"], 2, ["is not a header"]),
        (["ServerMessageHang", "http://[::1]:9/", "--rate", "0"], 2, ["--rate"]),
        (["ServerMessageHang", "http://[::1]:9/", "--bearer", "--hmac"], 2, ["not allowed with"]),
    ],
)
def test_what_is_wrong_is_one_message(
    send: Any, arguments: list[str], code: int, parts: list[str]
) -> None:
    status, text = send(*arguments)
    assert status == code, text
    assert text.startswith("error: ")
    for part in parts:
        assert part in text


def test_without_settings_and_package_the_classes_are_not_checked_and_that_is_said(
    send: Any, serve: Serve, tmp_path: Path
) -> None:
    os.chdir(tmp_path)  # `here` goes back
    Path("one.json").write_text('{"message": {"type": "assistant-request"}}')
    address = serve(app())
    status, text = send("one.json", address)
    assert status == 0
    assert "note: the classes of answers are not checked" in text
    status, text = send("one.json", address, "--package", ROOT / "generated" / "vapi_messages")
    assert status == 1
    assert "expected ServerMessageResponseAssistantRequest" in text
