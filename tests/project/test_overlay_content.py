"""schema/overlay.yaml fits the document, describes what users meet first, in our own text."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

import jsonpath_rfc9535
import pytest
from schema_changes import was_added
from support import ROOT, corpus, newest
from wireloom import overlay, read
from wireloom.model.document import Document, JsonObject

RUN = 6
"""The length of a run of terms in common with the vendor's text that counts as a copy."""

ROLES = {
    "UserMessage": "user",
    "BotMessage": "bot",
    "SystemMessage": "system",
    "ToolCallMessage": "tool_calls",
    "ToolCallResultMessage": "tool_call_result",
}

FIRST_MET = [
    "Call",
    "Artifact",
    "Analysis",
    "CreateAssistantDTO",
    "CreateCustomerDTO",
    "OpenAIMessage",
    "ToolCall",
    "ToolCallFunction",
    "ToolCallResult",
    *ROLES,
]
"""What the handler of a message touches first, beside the messages themselves."""


@cache
def _document() -> Document:
    return read.read(ROOT / "schema" / "vapi.yaml")


@cache
def _overlay() -> Document:
    return read.read(ROOT / "schema" / "overlay.yaml")


@cache
def _overlaid() -> overlay.Overlaid:
    return overlay.apply(_document(), _overlay())


def _patched() -> Document:
    return _overlaid().document


def _actions() -> list[JsonObject]:
    return cast("list[JsonObject]", _overlay().data["actions"])


def _descriptions() -> Iterator[tuple[str, str]]:
    """The target and the text of every description that the overlay writes."""
    for action in _actions():
        text = action.get("update", {}).get("description")
        if text is not None:
            yield action["target"], text


def _messages() -> list[str]:
    return [name for name in _patched().schemas if name.startswith("ServerMessage")]


def _terms(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    terms = _terms(text)
    return (tuple(terms[start : start + RUN]) for start in range(len(terms) - RUN + 1))


def _json(path: Path) -> JsonObject:
    return cast("JsonObject", json.loads(path.read_text("utf-8")))


def _vendor_descriptions() -> list[str]:
    nodes = jsonpath_rfc9535.find("$..description", _json(newest()))
    return [node.value for node in nodes if isinstance(node.value, str)]


def test_every_target_is_in_the_document() -> None:
    """A target is looked for in what the actions before it have made."""
    gone = overlay.apply(_document(), _overlay(), strict=False).gone
    assert [each.target for each in gone] == []


def test_every_action_has_an_effect_and_fits_the_version_of_the_overlay() -> None:
    assert [str(each) for each in _overlaid().diagnostics] == []


def test_no_target_uses_a_list_index() -> None:
    assert [each["target"] for each in _actions() if re.search(r"\[-?\d", each["target"])] == []


def test_the_overlay_adds_no_component_and_only_properties_that_are_marked_as_observed() -> None:
    def members(document: Document, *, observed: bool) -> dict[str, list[str]]:
        return {
            name: sorted(
                key
                for key, schema in each.get("properties", {}).items()
                if observed or "x-wireloom-observed" not in schema
            )
            for name, each in document.schemas.items()
        }

    assert members(_patched(), observed=False) == members(_document(), observed=True)


def test_the_status_update_is_described_field_by_field() -> None:
    properties = _patched().schemas["ServerMessageStatusUpdate"]["properties"]
    assert [
        name
        for name, schema in properties.items()
        if not schema.get("description") and not was_added("ServerMessageStatusUpdate", name)
    ] == []


def test_every_message_and_response_is_described_with_its_fields() -> None:
    schemas = _patched().schemas
    missing = [
        name for name in _messages() if not schemas[name].get("description") and not was_added(name)
    ]
    missing += [
        f"{name}.{key}"
        for name in _messages()
        for key, schema in schemas[name]["properties"].items()
        if not schema.get("description") and not was_added(name, key)
    ]
    assert missing == []


@pytest.mark.parametrize("name", FIRST_MET)
def test_the_most_used_classes_are_described_with_their_fields(name: str) -> None:
    component = _patched().schemas[name]
    assert component["description"]
    # A bare reference has no room for a description of its own (OpenAPI 3.0.3, Reference Object).
    assert [
        key
        for key, schema in component["properties"].items()
        if "$ref" not in schema and not schema.get("description") and not was_added(name, key)
    ] == []


def test_class_descriptions_begin_with_a_line_that_fits_a_docstring() -> None:
    long = [
        text
        for target, text in _descriptions()
        if ".properties" not in target and len(text.splitlines()[0]) > 88
    ]
    assert long == []


def test_field_descriptions_begin_with_a_short_sentence() -> None:
    long = [
        text
        for target, text in _descriptions()
        if ".properties" in target and len(re.split(r"(?<=\.)\s", text)[0]) > 100
    ]
    assert long == []


@pytest.mark.parametrize(("name", "role"), ROLES.items())
def test_a_message_of_the_conversation_is_known_by_its_role(name: str, role: str) -> None:
    assert _patched().schemas[name]["properties"]["role"]["enum"] == [role]


def test_arguments_may_be_an_object_or_the_text_of_one() -> None:
    arguments = _patched().schemas["ToolCallFunction"]["properties"]["arguments"]
    assert [each["type"] for each in arguments["oneOf"]] == ["object", "string"]
    assert "type" not in arguments


def test_no_description_is_copied_from_the_vendor() -> None:
    vendor = _vendor_descriptions()
    whole = {" ".join(_terms(text)) for text in vendor}
    runs = {run for text in vendor for run in _runs(text)}
    borrowed = [
        (target, text)
        for target, text in _descriptions()
        if " ".join(_terms(text)) in whole or any(run in runs for run in _runs(text))
    ]
    assert borrowed == []


def _captures() -> list[JsonObject]:
    """The messages of the corpus that are recordings of real traffic."""
    folder = corpus() / "payloads"
    rows = [row.split("\t") for row in (folder / "INDEX.tsv").read_text("utf-8").splitlines()[1:]]
    bodies = [_json(folder / row[0]) for row in rows if row[-1] == "captured"]
    return [body.get("message", body) for body in bodies]


def _object(holder: JsonObject, key: str) -> JsonObject:
    return cast("JsonObject", holder.get(key) or {})


def _objects(holder: JsonObject, key: str) -> list[JsonObject]:
    return cast("list[JsonObject]", holder.get(key) or [])


def test_captures_agree_with_the_roles() -> None:
    turns = [
        turn
        for message in _captures()
        for holder in (message, _object(message, "artifact"))
        for turn in _objects(holder, "messages")
    ]
    kinds = {role: _patched().schemas[name] for name, role in ROLES.items()}
    seen = Counter(turn["role"] for turn in turns)
    assert set(kinds) <= set(seen)
    wrong = [
        turn
        for turn in turns
        if turn["role"] in kinds and not set(kinds[turn["role"]]["required"]) <= set(turn)
    ]
    assert wrong == []


def test_captures_hold_the_nulls_and_the_arguments_that_are_allowed() -> None:
    calls = [_object(message, "call") for message in _captures()]
    for key in ("assistantId", "squadId"):
        assert sum(key in call and call[key] is None for call in calls) >= 2
    arguments = [
        each["function"]["arguments"]
        for message in _captures()
        for each in _objects(message, "toolCallList")
    ]
    assert len(arguments) >= 2
    assert all(isinstance(each, dict) for each in arguments)
