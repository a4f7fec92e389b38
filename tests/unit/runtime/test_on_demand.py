"""Branches are decoded when they are first read, and nobody who uses a record can tell."""

from __future__ import annotations

import copy
import dataclasses
import gc
import json
import pickle
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from vapi_messages import (
    Artifact,
    Call,
    ServerMessage,
    ServerMessageHang,
    ServerMessageStatusUpdate,
    ToolCallFunction,
    UserMessage,
)


def body() -> dict[str, Any]:
    return {
        "message": {
            "type": "hang",
            "timestamp": 1,
            "new": {"key": [1]},
            "phoneNumber": None,
            "artifact": {"messages": [{"role": "user", "message": "Hi."}], "transcript": "Hi."},
            "call": {"id": "1", "orgId": "2", "customer": {"number": "+1"}, "squad": None},
        }
    }


def message(data: dict[str, Any] | None = None) -> Any:
    return ServerMessage.from_dict(data or body()).message


def test_an_untouched_branch_is_written_as_the_object_that_came() -> None:
    data = body()
    hang = message(data)
    assert hang.timestamp == 1
    written = hang.to_dict()
    assert written == data["message"]
    assert written["call"] is data["message"]["call"]
    assert list(written) == list(hang.to_dict())
    assert repr(hang)  # reads everything
    assert list(written) == list(hang.to_dict())


def test_what_is_set_appended_or_taken_away_wins_at_any_depth() -> None:
    data = body()
    event = ServerMessage.from_dict(data)
    hang: Any = event.message
    hang.artifact.messages.append(UserMessage.from_dict({"role": "user", "message": "Bye."}))
    del hang.artifact.messages[0]
    hang.call.customer.number = "+2"
    hang.call.id = None
    hang.timestamp = None
    hang.extra["new"]["key"].append(2)
    expected = {
        "message": {
            "type": "hang",
            "new": {"key": [1, 2]},
            "phoneNumber": None,
            "artifact": {"messages": [{"role": "user", "message": "Bye."}], "transcript": "Hi."},
            "call": {"orgId": "2", "customer": {"number": "+2"}, "squad": None},
        }
    }
    assert event.to_dict() == json.loads(event.to_json()) == expected


@pytest.mark.parametrize("value", [None, Call.from_dict({"id": "3"}), {"id": "3"}])
def test_an_unread_branch_that_is_set_is_never_decoded_again(value: Any) -> None:
    hang = message()
    hang.call = value
    assert hang.call is value
    expected = value.to_dict() if isinstance(value, Call) else value
    assert hang.to_dict().get("call") == expected
    for clone in (copy.copy(hang), pickle.loads(pickle.dumps(hang))):  # noqa: S301 - our own bytes
        assert clone == hang
        assert clone.to_dict() == hang.to_dict()
    assert b"+1" not in pickle.dumps(hang)


USES: dict[str, Callable[[Any], Any]] = {
    "==": lambda each: each == message(),
    "repr": repr,
    "asdict": dataclasses.asdict,
    "astuple": dataclasses.astuple,
    "replace": dataclasses.replace,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda each: pickle.loads(pickle.dumps(each)),  # noqa: S301 - our own bytes
    "fields": lambda each: [getattr(each, field.name) for field in dataclasses.fields(each)],
    "dir": lambda each: {name: getattr(each, name) for name in dir(each) if name[0] != "_"}["call"],
}


@pytest.mark.parametrize("use", USES)
def test_every_use_sees_the_same_as_of_a_record_that_was_read(use: str) -> None:
    read = message()
    assert repr(read)  # reads everything
    assert USES[use](message()) == USES[use](read)


def test_match_reads_what_it_names() -> None:
    match message():
        case ServerMessageHang(call=Call(customer=customer), artifact=Artifact(transcript=text)):
            assert (customer.number if customer else None, text) == ("+1", "Hi.")
        case other:
            pytest.fail(f"no match: {other}")


def test_a_second_read_gives_the_same_object() -> None:
    hang = message()
    assert hang.call is hang.call
    assert hang.artifact.messages is hang.artifact.messages
    assert copy.copy(hang).call is hang.call
    assert hang.extra is hang.extra


def test_an_attribute_that_is_not_there_is_an_attribute_error() -> None:
    hang = message()
    with pytest.raises(AttributeError, match="'ServerMessageHang' object has no attribute 'cal'"):
        _ = hang.cal
    assert not hasattr(hang, "__array__")
    assert getattr(hang, "cal", 1) == 1
    del hang.type
    with pytest.raises(AttributeError, match="type"):
        _ = hang.type


def test_a_branch_that_is_deleted_and_read_again_loses_no_other_branch() -> None:
    data = {"type": "status-update", "status": "ended", "call": {"id": "1"}, "chat": {"id": "2"}}
    update = ServerMessageStatusUpdate.from_dict(data)
    call = update.call
    del update.call
    assert update.call is call
    assert update.extra == {}
    assert update.chat is not None
    assert update.to_dict() == data


def test_a_plain_attribute_that_is_deleted_stays_deleted() -> None:
    data = {"type": "status-update", "status": "ended", "call": {"id": "1"}, "chat": {"id": "2"}}
    update = ServerMessageStatusUpdate.from_dict(data)
    del update.status
    with pytest.raises(AttributeError, match="status"):
        _ = update.status
    assert update.call is not None
    assert update.chat is not None


def test_a_record_made_by_hand_has_nothing_to_decode() -> None:
    update = ServerMessageStatusUpdate(type="status-update", status="ended")  # type: ignore[arg-type]
    assert update.call is None
    assert update.to_dict() == {"type": "status-update", "status": "ended"}


def test_the_json_belongs_to_the_record() -> None:
    """It is not copied: a change of it is seen in what was not read yet, and only there."""
    data = body()
    hang = message(data)
    assert hang.artifact.transcript == "Hi."
    data["message"]["artifact"]["transcript"] = "changed"
    data["message"]["call"]["id"] = "changed"
    data["message"]["timestamp"] = "changed"
    assert hang.artifact.transcript == "Hi."
    assert hang.timestamp == 1
    assert hang.call.id == "changed"
    kept = ServerMessage.from_dict(copy.deepcopy(data))
    data["message"]["call"]["id"] = "changed again"
    assert kept.to_dict()["message"]["call"]["id"] == "changed"


class Watched(dict[str, Any]):
    """A dict that can be referred to weakly."""


def test_a_record_that_was_read_in_full_does_not_keep_the_json() -> None:
    branch = Watched(body()["message"]["call"])
    hang = message({"message": {"type": "hang", "call": branch}})
    gone = weakref.ref(branch)
    del branch
    assert gone() is not None
    assert hang.call.id == "1"
    gc.collect()
    assert gone() is None


def test_threads_that_read_first_get_one_object() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(200):
            hang = message()
            found = in_threads(lambda hang=hang: (hang.call, hang.artifact.messages[0], hang.extra))
            for call, first, extra in found:
                assert call is hang.call
                assert first is hang.artifact.messages[0]
                assert extra is hang.extra
            assert hang.to_dict() == body()["message"]
    finally:
        sys.setswitchinterval(interval)


def test_threads_share_an_extra_that_is_made_when_it_is_asked_for() -> None:
    for _ in range(200):
        function = ToolCallFunction.from_dict({"name": "f", "arguments": "{}"})
        made = in_threads(lambda function=function: function.extra)
        assert all(each is made[0] for each in made)


def in_threads(read: Callable[[], Any]) -> list[Any]:
    gate = threading.Barrier(4)
    found: list[Any] = []

    def run() -> None:
        gate.wait()
        found.append(read())

    threads = [threading.Thread(target=run) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(found) == len(threads)
    return found


def test_a_deviation_has_its_facts_as_data() -> None:
    data: dict[str, Any] = {"message": {"type": "status-update", "transcript": 1}}
    missing, wrong = ServerMessage.deviations(data)
    assert (missing.rule, missing.key, missing.value) == ("required", "status", data["message"])
    assert missing.expected == 'the key "status"'
    assert (wrong.rule, wrong.key, wrong.value) == ("type", None, 1)
    assert wrong == dataclasses.replace(wrong, value=2)
    assert hash(missing) == hash(dataclasses.replace(missing, value=None))
    assert "value" not in repr(missing)
    clone = pickle.loads(pickle.dumps(missing))  # noqa: S301 - our own bytes
    assert (clone, clone.value) == (missing, missing.value)


def test_branches_that_are_read_after_the_extra_keys_are_not_lost() -> None:
    data = body()["message"]
    hang = ServerMessageHang.from_dict(data)
    assert hang.extra == {"new": {"key": [1]}}
    assert hang.call is not None
    assert hang.artifact is not None
    assert hang.to_dict() == data
