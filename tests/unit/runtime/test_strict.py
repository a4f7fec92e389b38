"""What is sent with ``strict=True`` agrees with the document, or an error says where."""

from __future__ import annotations

import json
import pickle
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple, cast

import pytest
import vapi_messages as v
from vapi_messages import DateTime, EncodeError


class Place(str, Enum):
    HERE = "here"


class Number(Enum):
    ONE = 1


def answer(**fields: Any) -> v.ServerMessageResponseToolCalls:
    result = v.ToolCallResult(name="find", tool_call_id="call_1", **fields)
    return v.ServerMessageResponseToolCalls(results=[result])


def refusal(record: v.Record) -> str:
    with pytest.raises(EncodeError) as caught:
        record.to_dict(strict=True)
    with pytest.raises(EncodeError) as again:
        record.to_json(strict=True)
    assert str(again.value) == str(caught.value)
    return str(caught.value)


def test_what_agrees_with_the_document_is_written_as_ever() -> None:
    record = answer(result="found")
    assert record.to_dict(strict=True) == record.to_dict()
    assert record.to_json(strict=True) == record.to_json()


def test_an_error_names_the_attribute_and_what_was_expected() -> None:
    assert refusal(answer(result=cast("str", 3))) == (
        "ServerMessageResponseToolCalls.results[0].result: expected a string, found 3"
    )


def test_a_missing_key_is_named_on_its_object() -> None:
    record = v.ServerMessageResponseToolCalls.from_dict({"results": [{"name": "find"}]})
    assert refusal(record) == (
        'ServerMessageResponseToolCalls.results[0]: expected the key "toolCallId", '
        "found an object of 1 key"
    )


def test_all_deviations_are_in_the_error_and_survive_a_pickle() -> None:
    record = answer(result=cast("str", 3), error=cast("str", 4))
    with pytest.raises(EncodeError) as caught:
        record.to_dict(strict=True)
    places = [each.pointer for each in caught.value.deviations]
    assert places == ["/results/0/result", "/results/0/error"]
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (str(copy), copy.deviations) == (str(caught.value), caught.value.deviations)


def test_a_long_message_is_cut() -> None:
    results: Any = [{"name": "find"}] * 9
    message = refusal(v.ServerMessageResponseToolCalls.from_dict({"results": results}))
    assert message.count("toolCallId") == 5
    assert message.endswith("; and 4 more")


def test_an_enum_value_that_the_document_does_not_list_is_sent() -> None:
    record = v.ServerMessageStatusUpdate.from_dict({"type": "status-update", "status": "on-hold"})
    assert record.to_dict(strict=True)["status"] == "on-hold"


MOMENT = datetime(2026, 3, 2, 15, 4, 5, tzinfo=timezone.utc)
ID = uuid.UUID("6f0c1a52-6f6b-4a0e-9d0a-3a1f0f1c0012")


class Pair(NamedTuple):
    a: int
    b: Place


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (MOMENT, "2026-03-02T15:04:05Z"),
        (date(2026, 3, 2), "2026-03-02"),
        (ID, str(ID)),
        (Place.HERE, "here"),
        (Number.ONE, 1),
        ((1, MOMENT), [1, "2026-03-02T15:04:05Z"]),
        (Pair(1, Place.HERE), [1, "here"]),
        (MappingProxyType({"at": MOMENT}), {"at": "2026-03-02T15:04:05Z"}),
        ({"deep": [{"id": ID}]}, {"deep": [{"id": str(ID)}]}),
    ],
)
def test_values_of_pythons_own_types_are_written_as_json(value: Any, written: Any) -> None:
    record = answer(metadata={"value": value})
    expected = {"value": written}
    assert record.to_dict(strict=True)["results"][0]["metadata"] == expected
    text = record.to_json(strict=True)
    assert json.loads(text)["results"][0]["metadata"] == expected
    assert json.loads(record.to_json()) == json.loads(text)


def test_they_are_written_where_the_field_allows_what_they_become() -> None:
    named = answer(result=cast("str", ID))
    assert named.to_dict(strict=True)["results"][0]["result"] == str(ID)
    wrong = answer(result=cast("str", Number.ONE))
    assert refusal(wrong).endswith(".results[0].result: expected a string, found 1")


def test_a_member_of_a_users_enum_is_its_value_where_the_document_has_an_enum() -> None:
    class Status(str, Enum):
        ENDED = "ended"

    status = cast("v.ServerMessageStatusUpdate_Status", Status.ENDED)
    record = v.ServerMessageStatusUpdate(type="status-update", status=status)
    assert record.to_dict()["status"] == "ended"
    assert record.to_dict(strict=True)["status"] == "ended"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (Decimal("1.5"), "not JSON: Decimal"),
        (b"bytes", "not JSON: bytes"),
        ({1, 2}, "not JSON: set"),
        (datetime(2026, 3, 2), "needs a time zone"),
        (float("nan"), "JSON has no such number"),
        ({1: "x"}, "a key is int, not str"),
    ],
)
def test_anything_else_is_an_error_that_names_the_field(value: Any, why: str) -> None:
    message = refusal(answer(metadata={"value": [value]}))
    assert message.startswith("ServerMessageResponseToolCalls.results[0].metadata['value'][0]: ")
    assert "expected JSON" in message
    assert why in message


def test_a_value_in_extra_is_named_there() -> None:
    record = answer()
    record.extra["more"] = {"when": b""}
    assert "ServerMessageResponseToolCalls.extra['more']['when']: expected JSON" in refusal(record)


def test_what_is_nested_too_deep_or_contains_itself_is_an_error() -> None:
    inner: list[Any] = []
    inner.append(inner)
    assert "nested too deep" in refusal(answer(metadata={"value": inner}))


def test_nothing_that_was_given_is_changed() -> None:
    given = {"value": (1, 2)}
    answer(metadata=given).to_dict(strict=True)
    assert given == {"value": (1, 2)}


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (MOMENT, "2026-03-02T15:04:05Z"),
        (MOMENT.replace(microsecond=120), "2026-03-02T15:04:05.000120Z"),
        (MOMENT.astimezone(timezone(timedelta(hours=-3))), "2026-03-02T12:04:05-03:00"),
    ],
)
def test_a_date_time_of_a_datetime(moment: datetime, text: str) -> None:
    made = DateTime.of(moment)
    assert type(made) is DateTime
    assert made == text
    assert made.datetime == moment


def test_a_date_time_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        DateTime.of(datetime(2026, 3, 2))
