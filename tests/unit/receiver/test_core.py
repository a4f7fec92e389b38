"""What a receiver does with a request, without any server."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from support import ROOT, TESTS
from vapi_messages import (
    Call,
    Record,
    ServerMessageAssistantRequest,
    ServerMessageEndOfCallReport,
    ServerMessageHang,
    ServerMessageResponseAssistantRequest,
    ServerMessageResponseToolCalls,
    ServerMessageResponseVoiceRequest,
    ServerMessageStatusUpdate,
    ServerMessageToolCalls,
    ToolCallResult,
)
from vapi_messages.receiver import (
    AnswerError,
    Bearer,
    DeadlineError,
    Handled,
    Hmac,
    Receiver,
    Reply,
    StandardWebhooks,
)

SECRET = "vapi-and-we"  # noqa: S105 - of nobody
AUTH = Bearer(SECRET, header="X-Vapi-Secret", prefix="")
HEADERS = {"X-Vapi-Secret": SECRET, "Content-Type": "application/json"}
SAMPLES = TESTS / "payloads"
ASKED = b'{"message":{"type":"assistant-request"}}'
HANG = b'{"message":{"type":"hang"}}'
ANSWER = ServerMessageResponseAssistantRequest(assistant_id="an-assistant")

Handle = Callable[[Receiver, bytes, Any], Reply]


def plain(receiver: Receiver, body: bytes, headers: Any) -> Reply:
    return receiver.handle(body, headers)


def in_a_loop(receiver: Receiver, body: bytes, headers: Any) -> Reply:
    return asyncio.run(receiver.ahandle(body, headers))


@pytest.fixture(params=[plain, in_a_loop], ids=["handle", "ahandle"])
def handle(request: pytest.FixtureRequest) -> Handle:
    chosen: Handle = request.param
    return chosen


def must_not_be_called(message: Any) -> None:
    pytest.fail("the handler was called")


def gives(answer: Any) -> Callable[[Any], Any]:
    def handler(message: Any) -> Any:
        return answer

    return handler


def ignore(*_: Any) -> None:
    pass


def asks(receiver: Receiver, **options: Any) -> Any:
    return receiver.on(ServerMessageAssistantRequest, **options)


# --- Messages and answers


FILES = [each for each in sorted(SAMPLES.glob("*.json")) if ".deviations" not in each.name]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_sample_is_read(file: Any, handle: Handle) -> None:
    receiver = Receiver(auth=AUTH)
    seen: list[Any] = []
    receiver.otherwise(seen.append)
    body = file.read_bytes()
    assert handle(receiver, body, HEADERS).status == 200
    (message,) = seen
    data = json.loads(body)
    assert message.to_dict() == data.get("message", data)


def test_a_coroutine_and_a_plain_function_answer_alike(handle: Handle) -> None:
    def answer(message: ServerMessageAssistantRequest) -> ServerMessageResponseAssistantRequest:
        return ANSWER

    async def later(
        message: ServerMessageAssistantRequest,
    ) -> ServerMessageResponseAssistantRequest:
        await asyncio.sleep(0)
        return ANSWER

    def gives_later(message: Any) -> Any:
        return later(message)

    class Callable_:  # noqa: N801 - a class whose instances are called
        async def __call__(self, message: Any) -> Any:
            return ANSWER

    handlers: list[Any] = [
        answer,
        later,
        partial(later),
        gives_later,
        Callable_(),
    ]
    for each in handlers:
        receiver = Receiver(auth=AUTH)
        asks(receiver)(each)
        reply = handle(receiver, ASKED, HEADERS)
        assert reply.body == b'{"assistantId":"an-assistant"}'
        assert (reply.status, dict(reply.headers)["content-type"]) == (200, "application/json")


def test_the_decorator_gives_back_the_function() -> None:
    def answer(message: ServerMessageAssistantRequest) -> ServerMessageResponseAssistantRequest:
        return ANSWER

    assert Receiver(auth=None).on(ServerMessageAssistantRequest)(answer) is answer


@pytest.mark.parametrize(
    "body",
    [HANG, b'{"message":{"type":"not-yet-invented"}}', b'{"message":null}', b"{}", b'{"a":1}'],
)
def test_what_nobody_handles_is_accepted(body: bytes, handle: Handle) -> None:
    reply = handle(Receiver(auth=AUTH), body, HEADERS)
    assert (reply.status, reply.body) == (200, b"{}")


def test_an_unknown_message_is_given_as_json(handle: Handle) -> None:
    receiver = Receiver(auth=AUTH)
    seen: list[Any] = []
    receiver.otherwise(seen.append)
    handle(receiver, b'{"message":{"type":"not-yet-invented"}}', HEADERS)
    assert seen == [{"type": "not-yet-invented"}]


def test_the_handler_of_all_others_may_answer(handle: Handle) -> None:
    errors: list[Exception] = []
    for answer, status in ((ANSWER, 200), (ServerMessageResponseVoiceRequest(data=""), 500)):
        receiver = Receiver(auth=AUTH, on_error=lambda error, name: errors.append(error))
        receiver.otherwise(gives(answer))
        assert handle(receiver, ASKED, HEADERS).status == status
    assert len(errors) == 1


def test_the_handler_of_a_class_comes_before_the_one_of_all_others(handle: Handle) -> None:
    receiver = Receiver(auth=AUTH)
    seen: list[str] = []
    receiver.on(ServerMessageHang)(lambda message: seen.append("hang"))
    receiver.otherwise(lambda message: seen.append("other"))
    for body in (HANG, ASKED):
        handle(receiver, body, HEADERS)
    assert seen == ["hang", "other"]


def test_a_plain_function_does_not_hold_up_the_loop() -> None:
    receiver = Receiver(auth=None)
    go_on = threading.Event()

    def wait(message: Any) -> Any:
        return go_on.wait(30) and ANSWER

    asks(receiver)(wait)

    async def both() -> Reply:
        waiting = asyncio.create_task(receiver.ahandle(ASKED, {}))
        await receiver.ahandle(HANG, {})  # while the other one waits
        go_on.set()
        return await waiting

    assert asyncio.run(both()).status == 200


def test_a_handler_sees_the_context_of_its_request(handle: Handle) -> None:
    from contextvars import ContextVar

    request: ContextVar[str] = ContextVar("request", default="none")
    seen: list[str] = []
    receiver = Receiver(auth=None, deadline=30)
    receiver.on(ServerMessageHang)(lambda message: seen.append(request.get()))
    request.set("this one")
    handle(receiver, HANG, {})
    assert seen == ["this one"]


# --- What cannot be registered


def test_only_messages_have_handlers() -> None:
    receiver: Any = Receiver(auth=None)
    for cls in (Call, ServerMessageResponseToolCalls, Record, int):
        with pytest.raises(ValueError, match=f"{cls.__name__} is not a message"):
            receiver.on(cls)
    same_name = type("ServerMessageHang", (Record,), {})
    with pytest.raises(ValueError, match="not a message"):
        receiver.on(same_name)


def test_a_class_has_one_handler() -> None:
    receiver = Receiver(auth=None)
    receiver.on(ServerMessageHang)(ignore)
    with pytest.raises(ValueError, match="ServerMessageHang already"):
        receiver.on(ServerMessageHang)(ignore)


def test_a_handler_is_a_function() -> None:
    on: Any = Receiver(auth=None).on(ServerMessageHang)
    with pytest.raises(TypeError, match="not int"):
        on(5)


@pytest.mark.parametrize("auth", [[], (), "secret", ["secret"]])
def test_auth_is_written_out(auth: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="auth"):
        Receiver(auth=auth)
    make: Any = Receiver
    with pytest.raises(TypeError, match="auth"):
        make()


# --- Wrong answers

WRONG: list[Any] = [
    None,
    {"assistantId": "an-assistant"},
    "an-assistant",
    ServerMessageResponseVoiceRequest(data=""),
]


@pytest.mark.parametrize("answer", WRONG)
def test_an_answer_of_another_class_is_an_error(answer: Any, handle: Handle) -> None:
    errors: list[Exception] = []
    receiver = Receiver(auth=AUTH, on_error=lambda error, name: errors.append(error))
    asks(receiver)(gives(answer))
    assert handle(receiver, ASKED, HEADERS).status == 500
    (error,) = errors
    assert isinstance(error, AnswerError)
    assert "answered by ServerMessageResponseAssistantRequest" in str(error)


def test_a_message_without_an_answer_has_none(handle: Handle) -> None:
    errors: list[Exception] = []
    receiver: Any = Receiver(auth=AUTH, on_error=lambda error, name: errors.append(error))
    receiver.on(ServerMessageHang)(gives(ANSWER))
    assert handle(receiver, HANG, HEADERS).status == 500
    assert "ServerMessageHang has no answer" in str(errors[0])


def test_an_answer_that_departs_from_the_document_is_an_error(handle: Handle) -> None:
    wrong: Any = ToolCallResult(name="lookup", tool_call_id=None)  # type: ignore[arg-type]
    answer = ServerMessageResponseToolCalls(results=[wrong])
    errors: list[Exception] = []

    def reply(**options: Any) -> Reply:
        receiver = Receiver(auth=None, on_error=lambda error, _: errors.append(error), **options)
        receiver.on(ServerMessageToolCalls)(gives(answer))
        return handle(receiver, b'{"message":{"type":"tool-calls"}}', {})

    assert reply().status == 500
    assert ".results[0]: expected the key" in str(errors[0])
    assert reply(strict_answers=False).status == 200


def test_an_answer_that_json_cannot_say_is_an_error(handle: Handle) -> None:
    for extra in ({"x": float("nan")}, {"x": object()}):
        errors: list[Exception] = []
        receiver = Receiver(auth=None, on_error=lambda error, _, to=errors: to.append(error))
        answer = ServerMessageResponseAssistantRequest(extra=extra)
        asks(receiver)(gives(answer))
        assert handle(receiver, ASKED, {}).status == 500
        assert len(errors) == 1


# --- Failures, deadlines and fallbacks


def test_a_handler_that_raises_gives_no_details(
    handle: Handle, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver(auth=AUTH)

    def fails(message: ServerMessageHang) -> None:
        raise KeyError("+15550100142")

    receiver.on(ServerMessageHang)(fails)
    with caplog.at_level(logging.DEBUG):
        reply = handle(receiver, HANG, HEADERS)
    assert reply.status == 500
    assert b"KeyError" not in reply.body
    assert "ServerMessageHang" in caplog.text
    assert "KeyError" in caplog.text
    assert "test_core.py" in caplog.text
    assert "+15550100142" not in caplog.text


def test_errors_go_to_the_hook(handle: Handle, caplog: pytest.LogCaptureFixture) -> None:
    errors: list[tuple[Exception, str]] = []
    receiver = Receiver(auth=AUTH, on_error=lambda error, name: errors.append((error, name)))
    raised = RuntimeError("no luck")

    def fails(message: ServerMessageHang) -> None:
        raise raised

    receiver.on(ServerMessageHang)(fails)
    handle(receiver, HANG, HEADERS)
    assert errors == [(raised, "ServerMessageHang")]
    assert not caplog.records


def wait_plainly(message: Any) -> Any:
    time.sleep(0.2)
    return ANSWER


async def wait_in_a_loop(message: Any) -> Any:
    await asyncio.sleep(30)
    return ANSWER


@pytest.mark.parametrize("slow", [wait_plainly, wait_in_a_loop])
def test_a_handler_that_is_too_slow_fails(slow: Any, handle: Handle) -> None:
    errors: list[Exception] = []
    receiver = Receiver(auth=None, deadline=30, on_error=lambda error, _: errors.append(error))
    asks(receiver, deadline=0.01)(slow)
    assert handle(receiver, ASKED, {}).status == 500
    assert isinstance(errors[0], DeadlineError)
    assert "0.01 seconds" in str(errors[0])


def fail(message: Any) -> Any:
    raise RuntimeError


@pytest.mark.parametrize("bad", [fail, wait_plainly, wait_in_a_loop, ignore])
def test_the_fallback_answers_where_the_handler_does_not(bad: Any, handle: Handle) -> None:
    sorry = ServerMessageResponseAssistantRequest(error="Please call again later.")
    fallbacks: list[Any] = [sorry, gives(sorry)]
    for fallback in fallbacks:
        errors: list[Exception] = []
        receiver = Receiver(auth=None, on_error=lambda error, _, to=errors: to.append(error))
        asks(receiver, deadline=0.01, fallback=fallback)(bad)
        reply = handle(receiver, ASKED, {})
        assert (reply.status, json.loads(reply.body)) == (200, {"error": sorry.error})
        assert len(errors) == 1


def test_a_fallback_that_fails_is_an_error_too(handle: Handle) -> None:
    errors: list[Exception] = []
    receiver = Receiver(auth=None, on_error=lambda error, _: errors.append(error))
    asks(receiver, fallback=fail)(fail)
    assert handle(receiver, ASKED, {}).status == 500
    assert len(errors) == 2


def test_each_tool_call_gets_a_result_whatever_a_tool_does(handle: Handle) -> None:
    def sorry(message: ServerMessageToolCalls) -> ServerMessageResponseToolCalls:
        return ServerMessageResponseToolCalls(
            results=[
                ToolCallResult(name=call.function.name, tool_call_id=call.id, error="failed")
                for call in message.tool_call_list
            ]
        )

    receiver = Receiver(auth=None, on_error=lambda error, name: None)
    receiver.on(ServerMessageToolCalls, fallback=sorry)(fail)
    body = (SAMPLES / "tool-calls.json").read_bytes()
    reply = handle(receiver, body, {})
    asked = [call["id"] for call in json.loads(body)["message"]["toolCallList"]]
    assert [each["toolCallId"] for each in json.loads(reply.body)["results"]] == asked
    assert reply.status == 200


def test_a_cancelled_request_cancels_its_handler() -> None:
    receiver = Receiver(auth=None, deadline=30)
    cancelled = threading.Event()
    started = asyncio.Event()

    async def wait(message: ServerMessageHang) -> None:
        started.set()
        try:
            await asyncio.sleep(30)
        finally:
            cancelled.set()

    receiver.on(ServerMessageHang)(wait)

    async def cancel() -> None:
        task = asyncio.create_task(receiver.ahandle(HANG, {}))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)

    asyncio.run(cancel())
    assert cancelled.is_set()


def test_coroutines_of_plain_code_share_a_loop() -> None:
    """A client with connections to keep belongs to one loop."""
    receiver = Receiver(auth=None)
    loops: list[Any] = []

    async def note(message: ServerMessageHang) -> None:
        loops.append(asyncio.get_running_loop())

    receiver.on(ServerMessageHang)(note)
    for _ in range(2):
        assert receiver.handle(HANG, {}).status == 200

    async def inside() -> Reply:
        return receiver.handle(HANG, {})

    assert asyncio.run(inside()).status == 200
    assert len({id(loop) for loop in loops}) == 1


# --- Requests that are refused


def test_a_request_without_the_secret_is_refused(handle: Handle) -> None:
    refused: list[tuple[int, str]] = []
    receiver = Receiver(auth=AUTH, on_refused=lambda status, why: refused.append((status, why)))
    receiver.otherwise(must_not_be_called)
    for headers in ({}, {"X-Vapi-Secret": "other"}, {"X-Vapi-Secret": ""}):
        reply = handle(receiver, HANG, headers)
        assert reply.status == 401
        assert SECRET.encode() not in reply.body
    assert {status for status, _ in refused} == {401}
    assert not [reason for _, reason in refused if SECRET in reason or "other" in reason]


def test_one_of_several_schemes_is_enough(handle: Handle) -> None:
    receiver = Receiver(auth=[AUTH, Hmac("another secret")])
    assert handle(receiver, HANG, HEADERS).status == 200
    assert handle(receiver, HANG, Hmac("another secret").sign(HANG)).status == 200
    assert handle(receiver, HANG, Hmac(SECRET).sign(HANG)).status == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not JSON",
        b"[1, 2]",
        b'"text"',
        b"null",
        b'{"message": ',
        b'{"message": NaN}',
        b"\xff\xfe\xff",
        b"\x00",
        b"[" * 100_000,
        b'{"message":' * 100_000,
        b'{"message": 1' + b"0" * 10_000 + b"}",
    ],
    ids=lambda body: repr(body[:16]),
)
def test_a_body_that_is_no_json_object_is_refused(body: bytes, handle: Handle) -> None:
    receiver = Receiver(auth=AUTH)
    receiver.otherwise(must_not_be_called)
    assert handle(receiver, body, HEADERS).status == 400


def test_a_message_that_is_nested_deep_does_no_harm(handle: Handle) -> None:
    deep = b'{"a":' * 5_000 + b"1" + b"}" * 5_000
    body = b'{"message":{"type":"end-of-call-report","call":' + deep + b"}}"
    receiver = Receiver(auth=None, on_deviation=ignore)
    receiver.on(ServerMessageEndOfCallReport)(ignore)
    assert handle(receiver, body, {}).status in (200, 400)


def test_a_body_that_is_too_large_is_refused(handle: Handle) -> None:
    receiver = Receiver(auth=AUTH, limit=len(HANG))
    assert handle(receiver, HANG, HEADERS).status == 200
    assert handle(receiver, HANG + b" ", HEADERS).status == 413


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json; charset=utf-8", 200),
        ("Application/JSON", 200),
        ("application/cloudevents+json", 200),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        (";", 415),
    ],
)
def test_a_body_of_another_type_is_refused(kind: str, status: int, handle: Handle) -> None:
    assert handle(Receiver(auth=None), HANG, {"Content-Type": kind}).status == status


# --- Second deliveries


def test_a_copy_of_a_request_is_refused(handle: Handle) -> None:
    reasons: list[str] = []
    receiver = Receiver(auth=Hmac(SECRET), on_refused=lambda _, why: reasons.append(why))
    signed = Hmac(SECRET).sign(HANG)
    assert handle(receiver, HANG, signed).status == 200
    assert handle(receiver, HANG, signed).status == 401
    respelled = {name: value.upper() for name, value in signed.items()}
    assert handle(receiver, HANG, respelled).status == 401
    assert reasons == ["the request was received before"] * 2
    assert handle(receiver, ASKED, Hmac(SECRET).sign(ASKED)).status == 200
    allowing = Receiver(auth=Hmac(SECRET), refuse_replays=False)
    assert [handle(allowing, HANG, signed).status for _ in range(2)] == [200, 200]


def test_a_request_that_failed_may_come_again(handle: Handle) -> None:
    receiver = Receiver(auth=Hmac(SECRET), on_error=lambda error, name: None)
    receiver.on(ServerMessageHang)(fail)
    signed = Hmac(SECRET).sign(HANG)
    assert [handle(receiver, HANG, signed).status for _ in range(2)] == [500, 500]


def test_a_second_delivery_is_accepted_and_not_handled(handle: Handle) -> None:
    done: set[str] = set()
    told: list[Handled] = []

    def note(handled: Handled) -> None:
        told.append(handled)
        if handled.status == 200:
            done.add(handled.identity)

    scheme = StandardWebhooks(b"a key")
    receiver = Receiver(auth=scheme, is_duplicate=done.__contains__, on_message=note)
    handled: list[Any] = []
    receiver.on(ServerMessageHang)(handled.append)
    for moment in (0, 1):
        signed = scheme.sign(HANG, timestamp=time.time() - moment, message_id="msg_1")
        assert handle(receiver, HANG, signed).status == 200
    assert len(handled) == 1
    assert [each.identity for each in told] == ["msg_1", "msg_1"]
    assert [each.is_duplicate for each in told] == [False, True]


def test_a_body_is_its_own_identity_where_nothing_names_it(handle: Handle) -> None:
    asked: list[str] = []
    receiver = Receiver(auth=AUTH, is_duplicate=lambda identity: bool(asked.append(identity)))
    for body in (HANG, HANG, ASKED):
        handle(receiver, body, HEADERS)
    assert asked[0] == asked[1] != asked[2]


def test_a_failing_question_for_duplicates_is_a_failure(handle: Handle) -> None:
    receiver = Receiver(auth=None, is_duplicate=fail, on_error=lambda error, name: None)
    assert handle(receiver, HANG, {}).status == 500


# --- What operators see


def test_the_hook_is_told_of_each_message(handle: Handle) -> None:
    told: list[Handled] = []
    receiver = Receiver(auth=AUTH, on_message=told.append, on_error=lambda error, name: None)
    receiver.on(ServerMessageStatusUpdate)(lambda message: time.sleep(0.01))
    receiver.on(ServerMessageHang)(fail)
    update = (SAMPLES / "status-update.json").read_bytes()
    for body in (update, HANG, b'{"message":{"type":"new"}}', b"no JSON"):
        handle(receiver, body, HEADERS)
    assert [(each.message, each.status) for each in told] == [
        ("ServerMessageStatusUpdate", 200),
        ("ServerMessageHang", 500),
        ("", 200),
    ]
    assert told[0].seconds >= told[0].handler_seconds >= 0.01


def test_the_hook_is_told_of_deviations_without_values(handle: Handle) -> None:
    found: list[tuple[str, str, str]] = []
    receiver = Receiver(
        auth=None, on_deviation=lambda name, pointer, rule: found.append((name, pointer, rule))
    )
    handle(receiver, b'{"message":{"type":"hang","call":{"id":"+15550100142","type":5}}}', {})
    assert ("ServerMessageHang", "/message/call/type", "enum") in found or (
        "ServerMessageHang",
        "/message/call/type",
        "type",
    ) in found
    assert "+15550100142" not in str(found)


def test_a_hook_that_fails_does_not_change_the_reply(
    handle: Handle, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(*_: Any) -> None:
        raise RuntimeError("the text")

    receiver = Receiver(
        auth=AUTH, on_message=hook, on_deviation=hook, on_error=hook, on_refused=hook
    )
    receiver.on(ServerMessageHang)(fail)
    assert handle(receiver, b'{"message":{"type":"new"}}', HEADERS).status == 200
    assert handle(receiver, HANG, HEADERS).status == 500
    assert handle(receiver, HANG, {}).status == 401
    assert "RuntimeError" in caplog.text
    assert "the text" not in caplog.text


# --- What it costs


def test_the_package_does_not_import_it() -> None:
    code = (
        "import sys, vapi_messages\n"
        "from vapi_messages import ServerMessage\n"
        'ServerMessage.from_json(\'{"message": {"type": "hang"}}\').message\n'
        "print([name for name in sys.modules if 'receiver' in name or name == 'hmac'])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "generated",
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.stdout.strip() == "[]"


def test_the_receiver_imports_no_server_and_no_loop() -> None:
    code = (
        "import sys, vapi_messages.receiver\n"
        "print([name for name in ('asyncio', 'http', 'ssl', 'email') if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "generated",
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.stdout.strip() == "[]"
