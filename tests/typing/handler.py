"""A handler as a user would write it, and what type checkers have to know at each place."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import assert_type
from vapi_messages import (
    Analysis,
    Artifact,
    Call,
    CreateAssistantDTO,
    CreateCustomerDTO,
    DateTime,
    DecodeError,
    Deviation,
    OpenAIMessage,
    ServerMessage,
    ServerMessageAssistantRequest,
    ServerMessageEndOfCallReport,
    ServerMessageResponse,
    ServerMessageResponseAssistantRequest,
    ServerMessageResponseToolCalls,
    ServerMessageStatusUpdate,
    ServerMessageStatusUpdate_EndedReason,
    ServerMessageStatusUpdate_Status,
    ServerMessageToolCalls,
    ToolCall,
    ToolCallResult,
    UserMessage,
)


def handle(body: bytes) -> ServerMessageResponse | str | None:
    """Answer one webhook."""
    event = ServerMessage.from_json(body)
    assert_type(event, ServerMessage)
    match event.message:
        case ServerMessageStatusUpdate(status="ended", ended_reason=reason):
            assert_type(reason, ServerMessageStatusUpdate_EndedReason | None)
            return f"ended: {reason}"
        case ServerMessageStatusUpdate() as update:
            return on_status(update)
        case ServerMessageToolCalls(tool_call_list=calls):
            results = [run(call) for call in calls]
            return ServerMessageResponse(
                message_response=ServerMessageResponseToolCalls(results=results)
            )
        case ServerMessageAssistantRequest():
            answer = ServerMessageResponseAssistantRequest(assistant_id="an-assistant")
            return ServerMessageResponse(message_response=answer)
        case ServerMessageEndOfCallReport() as report:
            return on_report(report)
        case dict() as unknown:
            return f"unknown: {unknown.get('type')}"
        case _:
            return None


def on_status(update: ServerMessageStatusUpdate) -> str:
    assert_type(update.type, Literal["status-update"])
    assert_type(update.status, ServerMessageStatusUpdate_Status)
    assert_type(update.status.is_known, bool)
    assert_type(update.timestamp, int | float | None)
    assert_type(update.extra, dict[str, Any])
    assert_type(update.to_dict(), dict[str, Any])
    assert_type(update.to_json(), str)
    text: str = update.status  # a member is a string
    if update.status == ServerMessageStatusUpdate_Status.RINGING:
        return "ringing"
    for message in update.messages or []:
        if isinstance(message, UserMessage):
            assert_type(message.message, str)
    for formatted in update.messages_open_ai_formatted or []:
        assert_type(formatted, OpenAIMessage)
    return text


def on_report(report: ServerMessageEndOfCallReport) -> str:
    assert_type(report.artifact, Artifact)
    assert_type(report.analysis, Analysis)
    assert_type(report.customer, CreateCustomerDTO | None)
    call = report.call
    assert_type(call, Call | None)
    if call is None or call.started_at is None:
        return "no call"
    assert_type(call.started_at, DateTime)
    assert_type(call.started_at.datetime, datetime)
    assert_type(call.assistant, CreateAssistantDTO | None)
    number = call.customer.number if call.customer else None
    assert_type(number, str | None)
    return f"{call.id} of {number}: {report.analysis.summary}"


def run(call: ToolCall) -> ToolCallResult:
    assert_type(call.function.name, str)
    assert_type(call.function.arguments, dict[str, Any] | str)
    return ToolCallResult(name=call.function.name, tool_call_id=call.id, result="done")


def judge(data: dict[str, Any]) -> list[str]:
    assert_type(ServerMessage.deviations(data), list[Deviation])
    try:
        bare = ServerMessage.from_message(data, strict=True)
    except DecodeError as error:
        assert_type(error.deviations, tuple[Deviation, ...])
        return [each.pointer for each in error.deviations]
    assert_type(bare, ServerMessage)
    return []


def greet() -> dict[str, Any]:
    assistant = CreateAssistantDTO(name="Greeter", first_message="Hello!")
    answer = ServerMessageResponseAssistantRequest(assistant=assistant)
    return ServerMessageResponse(message_response=answer).to_dict()
