"""Sample payloads: each becomes the right class, comes out as it went in, and says how it departs.

``UPDATE_GOLDEN=1`` writes the ``.deviations.json`` files anew; read the difference before you
commit it.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vapi_messages as v
from annotation_checks import untrue
from schema_changes import was_added
from support import TESTS, corpus
from vapi_messages import ServerMessage, ServerMessageResponse

PAYLOADS = TESTS / "payloads"
GOLDEN = ".deviations.json"
SHOWN = ("pointer", "rule", "expected", "found")
"""The attributes of a deviation in a golden file; the others repeat the payload."""

KINDS: dict[str, type[v.Record]] = {
    "assistant-request": v.ServerMessageAssistantRequest,
    "assistant.speechStarted": v.ServerMessageAssistantSpeech,
    "call.artifact.upload": v.ServerMessageCallArtifactUpload,
    "call.delete.failed": v.ServerMessageCallDeleteFailed,
    "call.deleted": v.ServerMessageCallDeleted,
    "call.endpointing.request": v.ServerMessageCallEndpointingRequest,
    "campaign.predial": v.ServerMessageCampaignPredial,
    "chat.created": v.ServerMessageChatCreated,
    "chat.deleted": v.ServerMessageChatDeleted,
    "conversation-update": v.ServerMessageConversationUpdate,
    "end-of-call-report": v.ServerMessageEndOfCallReport,
    "handoff-destination-request": v.ServerMessageHandoffDestinationRequest,
    "hang": v.ServerMessageHang,
    "knowledge-base-request": v.ServerMessageKnowledgeBaseRequest,
    "language-change-detected": v.ServerMessageLanguageChangeDetected,
    "model-output": v.ServerMessageModelOutput,
    "phone-call-control": v.ServerMessagePhoneCallControl,
    "session.created": v.ServerMessageSessionCreated,
    "session.deleted": v.ServerMessageSessionDeleted,
    "session.updated": v.ServerMessageSessionUpdated,
    "speech-update": v.ServerMessageSpeechUpdate,
    "status-update": v.ServerMessageStatusUpdate,
    "tool-calls": v.ServerMessageToolCalls,
    "transcript": v.ServerMessageTranscript,
    'transcript[transcriptType="final"]': v.ServerMessageTranscript,
    "transfer-destination-request": v.ServerMessageTransferDestinationRequest,
    "transfer-update": v.ServerMessageTransferUpdate,
    "user-interrupted": v.ServerMessageUserInterrupted,
    "voice-input": v.ServerMessageVoiceInput,
    "voice-request": v.ServerMessageVoiceRequest,
}
"""The class of each ``type``; ``transcript`` has two."""

ROLES: dict[str, type[v.Record]] = {
    "user": v.UserMessage,
    "bot": v.BotMessage,
    "system": v.SystemMessage,
    "tool_calls": v.ToolCallMessage,
    "tool_call_result": v.ToolCallResultMessage,
}
"""The class of each ``role`` in a conversation."""

RESPONSES: dict[str, type[v.Record]] = {
    "assistant-request": v.ServerMessageResponseAssistantRequest,
    "call.endpointing.request": v.ServerMessageResponseCallEndpointingRequest,
    "campaign.predial": v.ServerMessageResponseCampaignPredial,
    "handoff-destination-request": v.ServerMessageResponseHandoffDestinationRequest,
    "knowledge-base-request": v.ServerMessageResponseKnowledgeBaseRequest,
    "tool-calls": v.ServerMessageResponseToolCalls,
    "transfer-destination-request": v.ServerMessageResponseTransferDestinationRequest,
    "voice-request": v.ServerMessageResponseVoiceRequest,
}
"""The class of what is sent back to each ``type`` that asks for something."""

INVENTED = {
    "end-of-call-report--deviating": ["ServerMessageEndOfCallReport.cost"],
    "status-update--deviating": ["UserMessage.end_time"],
    "tool-calls--deviating": ["ToolCallFunction.arguments"],
}
"""The attributes whose annotation is false, by payload: values that no recorded webhook has."""


def payloads(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.json") if not path.name.endswith(GOLDEN))


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def envelope(payload: dict[str, Any]) -> dict[str, Any]:
    return payload if "message" in payload else {"message": payload}


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are the same, types of numbers included, order of keys aside."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


@pytest.fixture(params=payloads(PAYLOADS), ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_each_kind_of_message_has_a_payload() -> None:
    plain = {path.stem for path in payloads(PAYLOADS) if "--" not in path.stem}
    assert plain == {kind for kind in KINDS if "[" not in kind}
    assert {each.__name__ for each in KINDS.values()} == {
        name
        for name in message_classes()
        if name in {each.__name__ for each in KINDS.values()} or not was_added(name)
    }


def message_classes() -> set[str]:
    """The names of the classes that ``ServerMessage.message`` may hold."""
    v.load_all()
    union = typing.get_type_hints(ServerMessage)["message"]
    return {each.__name__ for each in typing.get_args(union) if hasattr(each, "from_dict")}


def test_a_payload_becomes_the_class_of_its_type(path: Path) -> None:
    event = ServerMessage.from_dict(envelope(read(path)))
    assert type(event.message) is KINDS[path.stem.partition("--")[0]]
    assert type(event.message) is KINDS[envelope(read(path))["message"]["type"]]


def test_text_bytes_and_object_give_the_same_message(path: Path) -> None:
    text = json.dumps(envelope(read(path)))
    event = ServerMessage.from_dict(json.loads(text))
    assert ServerMessage.from_json(text) == event
    assert ServerMessage.from_json(text.encode()) == event


def test_a_conversation_becomes_the_classes_of_its_roles(path: Path) -> None:
    payload = envelope(read(path))
    event = ServerMessage.from_dict(payload)
    for given, made in conversations(payload["message"], event.message):
        assert [type(each) for each in made] == [ROLES.get(each["role"], dict) for each in given]


def conversations(given: dict[str, Any], made: Any) -> Iterator[tuple[list[Any], list[Any]]]:
    """The lists of messages in a payload, each with what it became.

    What the document has no ``messages`` for (an end-of-call-report itself) is left out.
    """
    if isinstance(given.get("messages"), list) and hasattr(made, "messages"):
        yield given["messages"], made.messages
    for key in ("artifact", "call"):
        if isinstance(given.get(key), dict) and hasattr(made, key):
            yield from conversations(given[key], getattr(made, key))


def test_every_role_occurs_in_a_conversation() -> None:
    seen = {
        each["role"]
        for path in payloads(PAYLOADS)
        for body in [envelope(read(path))]
        for given, _ in conversations(body["message"], ServerMessage.from_dict(body).message)
        for each in given
    }
    assert seen >= {*ROLES}


def test_a_payload_is_encoded_to_the_same_json(path: Path) -> None:
    payload = read(path)
    event = ServerMessage.from_dict(envelope(payload))
    assert same(event.to_dict(), envelope(payload))
    assert same(json.loads(event.to_json()), envelope(payload))


def test_its_annotations_are_true(path: Path) -> None:
    found = [each.partition(" ")[0] for each in false_annotations(path)]
    assert found == INVENTED.get(path.stem, [])


def false_annotations(path: Path) -> list[str]:
    """The attributes of the payload, decoded leniently, that do not hold what their type says."""
    v.load_all()
    return [*untrue(v, ServerMessage.from_dict(envelope(read(path))))]


def test_the_deviations_are_those_in_the_golden_file(path: Path) -> None:
    golden = path.with_name(path.stem + GOLDEN)
    deviations = ServerMessage.deviations(envelope(read(path)))
    found = [{name: getattr(each, name) for name in SHOWN} for each in deviations]
    if os.environ.get("UPDATE_GOLDEN"):
        text = json.dumps(found, indent=2, ensure_ascii=False)
        golden.write_text(text + "\n", encoding="utf-8")
    if not golden.exists():
        pytest.fail(f"there is no {golden.name}; UPDATE_GOLDEN=1 writes it")
    assert found == read(golden), "UPDATE_GOLDEN=1 writes the file anew"


def test_a_payload_has_deviations_if_its_name_says_so(path: Path) -> None:
    deviations = ServerMessage.deviations(envelope(read(path)))
    assert bool(deviations) == path.stem.endswith("--deviating")


def test_each_deviation_points_to_its_place(path: Path) -> None:
    payload = envelope(read(path))
    for deviation in ServerMessage.deviations(payload):
        value: Any = payload
        for token in deviation.pointer.split("/")[1:]:
            value = value[int(token) if isinstance(value, list) else token]
        assert isinstance(value, dict) or deviation.rule != "required"
        assert value is None or deviation.rule != "null"


def test_every_golden_file_belongs_to_a_payload() -> None:
    stems = {path.stem for path in payloads(PAYLOADS)}
    goldens = {path.name.removesuffix(GOLDEN) for path in PAYLOADS.glob("*" + GOLDEN)}
    assert goldens == stems


def test_a_message_without_its_envelope() -> None:
    payload = read(PAYLOADS / "status-update--bare.json")
    event = ServerMessage.from_message(payload)
    assert isinstance(event.message, v.ServerMessageStatusUpdate)
    assert event.message.ended_reason == "customer-ended-call"
    assert event.message.to_dict() == payload
    assert event.to_dict() == {"message": payload}


def test_status_updates_hold_every_field() -> None:
    seen = {
        field.name
        for path in payloads(PAYLOADS)
        if path.stem.startswith("status-update")
        for message in [ServerMessage.from_dict(envelope(read(path))).message]
        for field in dataclasses.fields(v.ServerMessageStatusUpdate)
        if getattr(message, field.name) is not None
    }
    # A null is all that a call without a saved assistant has.
    nulls = {"assistant_version"}
    names = {field.name for field in dataclasses.fields(v.ServerMessageStatusUpdate)}
    new = {name for name in names if was_added("ServerMessageStatusUpdate", name)}
    assert seen | nulls | new == names


# ------------------------------------------------------------------------------------ responses


@pytest.mark.parametrize("path", payloads(PAYLOADS / "responses"), ids=lambda path: path.stem)
def test_a_response_becomes_its_class_and_is_encoded_to_the_same_json(path: Path) -> None:
    payload = read(path)
    answer = RESPONSES[path.stem].from_dict(payload, strict=True, closed_enums=True)
    assert same(answer.to_dict(), payload)
    # The document puts an object around it, and knows the class of the answer by what it holds.
    wrapped = ServerMessageResponse.from_dict({"messageResponse": payload}, strict=True)
    assert type(wrapped.message_response) is RESPONSES[path.stem]


def test_each_kind_of_response_has_a_payload() -> None:
    assert {path.stem for path in payloads(PAYLOADS / "responses")} == {*RESPONSES}


def test_an_answer_to_an_assistant_request_by_hand() -> None:
    response = v.ServerMessageResponseAssistantRequest(
        assistant_id="6f0c1a52-6f6b-4a0e-9d0a-3a1f0f1c0012",
        assistant_overrides=v.AssistantOverrides(
            first_message="Good morning, Ada.", variable_values={"name": "Ada"}
        ),
    )
    assert response.to_dict() == read(PAYLOADS / "responses" / "assistant-request.json")
    assert type(response).deviations(response.to_dict()) == []


def test_an_answer_to_tool_calls_by_hand() -> None:
    response = v.ServerMessageResponseToolCalls(
        results=[
            v.ToolCallResult(
                name="bookTable",
                tool_call_id="call_book",
                result='{"booked": true}',
                message=v.ToolMessageComplete(
                    type="request-complete", content="Your table is booked."
                ),
                metadata={"table": 4},
            )
        ]
    )
    expected = read(PAYLOADS / "responses" / "tool-calls.json")
    assert response.to_dict() == expected
    assert json.loads(response.to_json()) == expected
    assert v.ServerMessageResponseToolCalls.from_dict(expected) == response


def test_an_answer_to_a_transfer_destination_request_by_hand() -> None:
    response = v.ServerMessageResponseTransferDestinationRequest(
        destination=v.TransferDestinationNumber(
            type="number", number="+15550100142", caller_id="+15550100100"
        ),
        message=v.ToolMessageStart(
            type="request-start", content="I am putting you through.", blocking=True
        ),
    )
    path = PAYLOADS / "responses" / "transfer-destination-request.json"
    assert response.to_dict() == read(path)


# ------------------------------------------------------------------------------------ real traffic


def captured_payloads() -> list[Path]:
    """The recordings of real webhooks; the rest of the corpus was written by people."""
    folder = corpus() / "payloads"
    with (folder / "INDEX.tsv").open(encoding="utf-8") as index:
        rows = csv.DictReader(index, delimiter="\t")
        return [folder / row["file"] for row in rows if row["kind"] == "captured"]


def test_no_captured_payload_makes_an_annotation_false() -> None:
    found = captured_payloads()
    assert found
    false = {path.name: false_annotations(path) for path in found}
    assert {name: each for name, each in false.items() if each} == {}


def real_payloads() -> list[tuple[str, Any]]:
    folder = corpus() / "payloads"
    return [(path.parent.name, read(path)) for path in sorted(folder.glob("*/*.json"))]


def test_real_payloads_become_the_class_of_their_type() -> None:
    found = real_payloads()
    assert len(found) >= 60
    for kind, payload in found:
        body = envelope(payload)
        message = ServerMessage.from_dict(body).message
        assert type(message) is KINDS.get(body["message"]["type"], dict), kind
        if kind == "function-call":
            assert message == body["message"]


def test_real_payloads_are_encoded_to_the_same_json() -> None:
    for kind, payload in real_payloads():
        event = ServerMessage.from_json(json.dumps(envelope(payload)))
        assert same(event.to_dict(), envelope(payload)), kind
        assert same(json.loads(event.to_json()), envelope(payload)), kind


def test_real_conversations_become_the_classes_of_their_roles() -> None:
    compared = 0
    for kind, payload in real_payloads():
        body = envelope(payload)
        event = ServerMessage.from_dict(body)
        if isinstance(event.message, dict):
            continue
        for given, made in conversations(body["message"], event.message):
            expected = [ROLES.get(each.get("role"), dict) for each in given]
            assert [type(each) for each in made] == expected, kind
            compared += len(made)
    assert compared > 40


def test_most_real_payloads_have_deviations_with_a_known_rule() -> None:
    found = [ServerMessage.deviations(envelope(payload)) for _, payload in real_payloads()]
    assert sum(map(bool, found)) > len(found) / 2
    assert {each.rule for deviations in found for each in deviations} <= RULES


RULES = {
    *("type", "null", "required", "enum", "const", "tag", "additionalProperties"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minProperties", "maxProperties"),
}
"""Every rule of the codecs; docs/deviations.md says what each means."""

RULES_OF_CHECKS = {
    *("not", "anyOf", "oneOf", "contains", "minContains", "maxContains", "dependentRequired"),
    *("propertyNames", "properties", "patternProperties", "unevaluatedProperties"),
    *("prefixItems", "items", "unevaluatedItems", "false"),
}
"""The rules of keywords that no type says, in the packages whose documents have them."""


def test_the_rules_are_those_in_the_documentation() -> None:
    text = (TESTS.parent / "docs" / "deviations.md").read_text(encoding="utf-8")
    section = text.partition("## Rules")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    listed = [name for row in rows for name in row.split(" | ")[0].split("`")[1::2]]
    assert sorted(listed) == sorted(RULES | RULES_OF_CHECKS)
