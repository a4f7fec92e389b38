"""What a user of the generated package notices: how its classes behave in a program."""

from __future__ import annotations

import ast
import copy
import dataclasses
import datetime
import gc
import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import textwrap
import typing
from collections import UserDict
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
import vapi_messages
from support import PACKAGE, ROOT
from type_checkers import mypy
from vapi_messages import (
    Call,
    Call_Status,
    CreateCustomerDTO,
    DateTime,
    DecodeError,
    Deviation,
    OpenEnum,
    Record,
    ServerMessage,
    ServerMessageEndOfCallReport_EndedReason,
    ServerMessageHang,
    ServerMessageStatusUpdate,
    ServerMessageStatusUpdate_Status,
)
from wireloom.config import Settings
from wireloom.generate import generate
from wireloom.output.imported import import_package
from wireloom.progress import Silent

CALL: dict[str, Any] = {
    "id": "6f0c1a52-6f6b-4a0e-9d0a-3a1f0f1c0011",
    "orgId": "6f0c1a52-6f6b-4a0e-9d0a-3a1f0f1c0002",
    "createdAt": "2026-03-02T15:04:03.120Z",
    "updatedAt": "2026-03-02T15:04:04.900Z",
    "status": "ringing",
}
ENDED: dict[str, Any] = {
    "type": "status-update",
    "status": "ended",
    "endedReason": "customer-ended-call",
    "call": CALL,
    "new": {"key": [1]},
}
BODY: dict[str, Any] = {"message": ENDED}


def ended(**more: Any) -> ServerMessageStatusUpdate:
    return ServerMessageStatusUpdate.from_dict({**ENDED, **more})


# ------------------------------------------------------------------------------------ dataclasses


def test_the_fields_are_the_attributes() -> None:
    names = [field.name for field in dataclasses.fields(CreateCustomerDTO) if field.repr]
    assert {"number", "name", "email", "extra"} <= {*names}
    assert names[-1] == "extra"


def test_replace_changes_a_copy() -> None:
    before = ended(summary=None)
    after = dataclasses.replace(before, ended_reason=None, transcript="bye")
    assert after.to_dict() == {
        **without(ENDED, "endedReason"),
        "summary": None,
        "transcript": "bye",
    }
    assert before.to_dict() == {**ENDED, "summary": None}


def test_asdict_goes_all_the_way_down() -> None:
    plain = dataclasses.asdict(ended())
    assert plain["status"] == "ended"
    assert plain["call"]["created_at"] == CALL["createdAt"]
    assert plain["extra"] == {"new": {"key": [1]}}


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


@pytest.mark.parametrize("clone", [copy.deepcopy, pickled])
def test_a_deep_copy_is_equal_and_independent(clone: Any) -> None:
    message = ended(status="brand-new", summary=None)
    twin = clone(message)
    assert twin == message
    assert twin.to_dict() == message.to_dict()
    assert type(twin.status) is ServerMessageStatusUpdate_Status
    assert type(twin.call.created_at) is DateTime
    twin.call.id = "2"
    twin.extra["new"]["key"].append(2)
    assert message.to_dict() == {**ENDED, "status": "brand-new", "summary": None}


def test_a_shallow_copy_shares_what_is_inside() -> None:
    message = ended()
    twin = copy.copy(message)
    assert twin == message
    assert twin is not message
    assert twin.call is message.call


def test_equality_is_by_value_and_class() -> None:
    assert ended() == ended()
    assert ended() != ended(summary="other")
    assert ended() != ENDED
    assert ServerMessageHang.from_dict({}) != Call.from_dict({})


def test_repr_shows_attributes_and_can_be_read() -> None:
    text = repr(CreateCustomerDTO(number="+15550100100"))
    assert text.startswith("CreateCustomerDTO(")
    assert "number='+15550100100'" in text
    assert "_nulls" not in text


def test_an_attribute_that_no_class_has_is_a_mistake() -> None:
    customer: Any = CreateCustomerDTO()
    with pytest.raises(AttributeError):
        customer.nmuber = "+15550100100"
    with pytest.raises(TypeError):
        CreateCustomerDTO(nmuber="+15550100100")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_required_attributes_must_be_given_and_no_other() -> None:
    assert ServerMessageStatusUpdate(
        type="status-update", status=ServerMessageStatusUpdate_Status.RINGING
    ).to_dict() == {"type": "status-update", "status": "ringing"}
    with pytest.raises(TypeError, match="status"):
        ServerMessageStatusUpdate(type="status-update")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_match_on_a_message() -> None:
    match ServerMessage.from_dict(BODY).message:
        case ServerMessageStatusUpdate(status="ended", ended_reason=reason, call=Call(id=number)):
            assert reason == "customer-ended-call"
            assert number == CALL["id"]
        case _:
            pytest.fail("not matched")


def test_match_on_a_message_that_nobody_knows() -> None:
    match ServerMessage.from_dict({"message": {"type": "brand-new", "id": 7}}).message:
        case {"type": kind, "id": number}:
            assert (kind, number) == ("brand-new", 7)
        case _:
            pytest.fail("not matched")


# ------------------------------------------------------------------------------------ null, extra


def without(value: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name != key}


def test_absent_and_null_read_alike_and_come_out_as_they_came() -> None:
    absent, null = Call.from_dict(CALL), Call.from_dict({**CALL, "assistantId": None})
    assert absent.assistant_id is None
    assert null.assistant_id is None
    assert absent == null
    assert absent.to_dict() == CALL
    assert null.to_dict() == {**CALL, "assistantId": None}


def test_setting_an_attribute_wins_over_null_and_extra() -> None:
    call = Call.from_dict({**CALL, "assistantId": None})
    call.assistant_id = "a1"
    call.extra["assistantId"] = "from extra"
    assert call.to_dict() == {**CALL, "assistantId": "a1"}


def test_setting_none_takes_the_key_away() -> None:
    call = Call.from_dict({**CALL, "assistantId": "a1"})
    call.assistant_id = None
    assert call.to_dict() == CALL


def test_a_null_by_hand() -> None:
    customer = CreateCustomerDTO(number="+15550100100", extra={"name": None})
    assert customer.to_dict() == {"number": "+15550100100", "name": None}


NULLABLE = """
openapi: 3.0.3
info: {title: Notes, version: "1"}
paths: {}
components:
  schemas:
    Note:
      type: object
      required: [text]
      properties:
        text: {type: string, nullable: true}
        title: {type: string, nullable: true}
"""


def test_what_is_required_and_nullable_is_written_as_null(tmp_path: Path) -> None:
    schema = tmp_path / "notes.yaml"
    schema.write_text(NULLABLE, encoding="utf-8")
    out = tmp_path / "notes"
    generate(Settings(schema=schema, out=out, receive=("Note",)), Silent())
    note: Any = import_package(out, "notes").Note
    assert note(text=None, title=None).to_dict() == {"text": None}
    assert note.deviations({"text": None}) == []
    assert [each.key for each in note.deviations({})] == ["text"]
    assert note.from_dict({}).to_dict() == {}


def test_extra_is_a_dictionary_of_each_record_alone() -> None:
    first, second = CreateCustomerDTO.from_dict({}), CreateCustomerDTO.from_dict({})
    assert type(first.extra) is dict
    assert first.extra == {}
    first.extra["new"] = 1
    assert first.to_dict() == {"new": 1}
    assert (second.extra, second.to_dict()) == ({}, {})
    assert first != second
    assert "extra={'new': 1}" in repr(first)
    for clone in (copy.copy(first), copy.deepcopy(first), pickled(first)):
        assert clone == first
        assert clone.to_dict() == {"new": 1}
    first.extra = {"other": 2}
    assert first.to_dict() == {"other": 2}


def test_unknown_keys_are_in_extra_and_can_be_added() -> None:
    message = ended()
    assert message.extra == {"new": {"key": [1]}}
    message.extra["customer"] = CreateCustomerDTO(name="Ada")
    message.extra["when"] = DateTime("2026-03-02T15:04:03Z")
    written = message.to_dict()
    assert written == {**ENDED, "customer": {"name": "Ada"}, "when": "2026-03-02T15:04:03Z"}
    assert type(written["when"]) is str


def test_what_is_written_is_plain_json() -> None:
    written = ended(status="brand-new").to_dict()
    assert type(written["status"]) is str
    assert type(written["call"]["createdAt"]) is str
    assert type(written["call"]["status"]) is str


def test_values_of_another_type_stay_as_they_are() -> None:
    message = ended(status=7, call=[CALL], messages="hello", timestamp=[1])
    assert message.status == 7  # type: ignore[comparison-overlap]
    assert message.call == [CALL]  # type: ignore[comparison-overlap]
    assert message.messages == "hello"  # type: ignore[comparison-overlap]
    assert message.timestamp == [1]  # type: ignore[comparison-overlap]


def test_any_mapping_is_an_object() -> None:
    assert ServerMessage.from_dict(MappingProxyType(BODY)).to_dict() == BODY
    assert ServerMessage.from_dict(UserDict(BODY)).to_dict() == BODY


# ------------------------------------------------------------------------------------ enums


def test_a_known_value_is_a_member() -> None:
    status = ended().status
    assert status is ServerMessageStatusUpdate_Status.ENDED
    assert status.is_known
    assert status == "ended"
    assert hash(status) == hash("ended")
    assert {"ended": 1}[status] == 1
    assert f"{status}|{status:>7}|{status!s}" == "ended|  ended|ended"
    assert json.dumps(status) == '"ended"'
    assert isinstance(status, str)
    assert status.value == "ended"


def test_an_unknown_value_is_like_a_member() -> None:
    status = ended(status="brand-new").status
    assert isinstance(status, ServerMessageStatusUpdate_Status)
    assert not status.is_known
    assert status == "brand-new"
    assert status != ServerMessageStatusUpdate_Status.ENDED
    assert hash(status) == hash("brand-new")
    assert f"{status}|{status:>10}" == "brand-new| brand-new"
    assert "brand-new" in repr(status)
    assert (status.value, status.name) == ("brand-new", "brand-new")
    assert json.dumps(status) == '"brand-new"'


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_an_unknown_value_survives_copies(protocol: int) -> None:
    status = Call_Status("brand-new")
    for twin in (
        copy.copy(status),
        copy.deepcopy(status),
        pickle.loads(pickle.dumps(status, protocol)),  # noqa: S301
    ):
        assert twin == status
        assert type(twin) is Call_Status
        assert not twin.is_known


def test_an_unknown_value_is_not_remembered() -> None:
    before = len(Call_Status), len(vars(Call_Status)["_value2member_map_"])
    for number in range(10_000):
        assert not Call_Status(f"unknown {number}").is_known
    assert (len(Call_Status), len(vars(Call_Status)["_value2member_map_"])) == before
    assert Call_Status("brand-new") is not Call_Status("brand-new")


def test_ten_thousand_unknown_values_leave_nothing_behind() -> None:
    def read(start: int) -> None:
        for number in range(start, start + 10_000):
            ended(status=f"unknown {number}", call={**CALL, "status": f"unknown {number}"})

    read(0)
    gc.collect()
    before = sys.getallocatedblocks()
    read(10_000)
    gc.collect()
    assert sys.getallocatedblocks() - before < 1000


def test_only_a_string_is_an_enum_value() -> None:
    with pytest.raises(ValueError, match="7"):
        Call_Status(7)


def test_the_largest_enum_has_its_members() -> None:
    assert len(ServerMessageEndOfCallReport_EndedReason) > 500
    assert all(
        issubclass(type(each), OpenEnum) for each in ServerMessageEndOfCallReport_EndedReason
    )


# ------------------------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02T15:04:03.120Z", (15, 4, 3, 120_000, 0)),
        ("2026-03-02T15:04:03Z", (15, 4, 3, 0, 0)),
        ("2026-03-02t15:04:03z", (15, 4, 3, 0, 0)),
        ("2026-03-02 15:04:03+00:00", (15, 4, 3, 0, 0)),
        ("2026-03-02T15:04:03.123456789-02:30", (15, 4, 3, 123_456, -150)),
        ("2026-03-02T15:04:03+0530", (15, 4, 3, 0, 330)),
    ],
)
def test_a_date_and_time_is_text_that_can_be_read(text: str, moment: tuple[int, ...]) -> None:
    *clock, offset = moment
    zone = datetime.timezone(datetime.timedelta(minutes=offset))
    value = Call.from_dict({**CALL, "createdAt": text}).created_at
    assert value == text
    assert isinstance(value, str)
    assert value.datetime == datetime.datetime(2026, 3, 2, *clock, tzinfo=zone)  # type: ignore[arg-type]


def test_a_time_without_an_offset_is_naive() -> None:
    assert DateTime("2026-03-02T15:04:03").datetime.tzinfo is None


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-03-02", "2026-13-02T15:04:03Z", "٢026-03-02T15:04:03Z"]
)
def test_text_that_is_no_date_and_time_is_kept_and_says_so_when_asked(text: str) -> None:
    value = Call.from_dict({**CALL, "createdAt": text}).created_at
    assert value == text
    assert isinstance(value, DateTime)
    with pytest.raises(ValueError):
        _ = value.datetime


def test_a_date_and_time_survives_copies() -> None:
    value = DateTime("2026-03-02T15:04:03Z")
    for twin in (copy.deepcopy(value), pickled(value)):
        assert twin == value
        assert type(twin) is DateTime


# ------------------------------------------------------------------------------------ JSON text


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(BODY),
        json.dumps(BODY, indent=2) + "\n",
        json.dumps(BODY).encode(),
        bytearray(json.dumps(BODY).encode()),
        "\ufeff" + json.dumps(BODY),
        ("\ufeff" + json.dumps(BODY)).encode(),
    ],
    ids=["text", "indented", "bytes", "bytearray", "text with BOM", "bytes with BOM"],
)
def test_json_text_in_any_wrapping(text: str | bytes | bytearray) -> None:
    assert ServerMessage.from_json(text).to_dict() == BODY


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "{", "{'a': 1}", "garbage", '{"a": 1} x', '{"a": 01}', '{"a": "\n"}'),
        *("null", "1", '"text"', "[]", "[{}]", "true"),
        *('{"a": NaN}', '{"a": Infinity}', '{"a": -Infinity}', "NaN"),
        *('{"a": 1e400}', '{"a": -1e400}'),
        *(b"", b"\xff\xfe{", b'{"a": "\xff"}', b"\x80"),
        *("[" * 100_000, '{"a":' * 100_000, "9" * 10_000),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_what_is_no_json_object_is_refused(text: str | bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        ServerMessage.from_json(text)
    assert str(caught.value).startswith("ServerMessage: ")
    assert len(str(caught.value)) < 200
    assert caught.value.deviations == ()


@pytest.mark.parametrize("value", [None, 1, "text", [], [{}], True, b"{}"])
def test_what_is_no_object_is_refused(value: Any) -> None:
    with pytest.raises(DecodeError, match="expected a JSON object"):
        ServerMessage.from_dict(value)
    assert [each.rule for each in ServerMessage.deviations(value)] in (["type"], ["null"])


@pytest.mark.parametrize("value", [None, 1, {}, []])
def test_what_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(DecodeError, match="expected the text of a JSON value"):
        ServerMessage.from_json(value)


def test_numbers_keep_their_kind() -> None:
    text = '{"message":{"type":"status-update","status":"ended","timestamp":3.0,"a":3,"b":1e3}}'
    written = ServerMessage.from_json(text).to_json()
    assert written == text.replace("1e3", "1000.0")


def test_text_is_written_compact_and_in_ascii() -> None:
    assert CreateCustomerDTO(name="Zoë \ud800").to_json() == '{"name":"Zo\\u00eb \\ud800"}'


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_no_number_is_written_that_json_does_not_have(number: float) -> None:
    with pytest.raises(ValueError):
        CreateCustomerDTO(extra={"a": number}).to_json()


def test_what_is_no_json_is_not_written() -> None:
    with pytest.raises(TypeError, match="not JSON: set"):
        CreateCustomerDTO(extra={"a": {1}}).to_json()


# ------------------------------------------------------------------------------------ strict


def test_strict_refuses_what_departs_and_says_where() -> None:
    payload = {"message": {**ENDED, "transcript": 7, "summary": None}}
    with pytest.raises(DecodeError) as caught:
        ServerMessage.from_dict(payload, strict=True)
    assert [(each.pointer, each.rule) for each in caught.value.deviations] == [
        ("/message/transcript", "type"),
        ("/message/summary", "null"),
    ]
    assert "/message/transcript: type: expected a string" in str(caught.value)
    assert "and 1 more" in str(caught.value)
    twin = pickled(caught.value)
    assert (str(twin), twin.deviations) == (str(caught.value), caught.value.deviations)


def test_strict_lets_a_new_enum_value_pass_unless_asked() -> None:
    payload = {"message": {**ENDED, "status": "brand-new"}}
    event = ServerMessage.from_dict(payload, strict=True)
    assert event.to_dict() == payload
    assert ServerMessage.from_json(json.dumps(payload), strict=True) == event
    with pytest.raises(DecodeError) as caught:
        ServerMessage.from_dict(payload, strict=True, closed_enums=True)
    assert [each.rule for each in caught.value.deviations] == ["enum"]


def test_strict_accepts_what_agrees() -> None:
    assert ServerMessage.from_dict(BODY, strict=True, closed_enums=True).to_dict() == BODY


def test_a_deviation_reads_well() -> None:
    (found,) = ServerMessage.deviations({"message": {"type": "hang", "customer": "Ada"}})
    assert found == Deviation("/message/customer", "type", "CreateCustomerDTO", '"Ada"')
    assert str(found) == '/message/customer: type: expected CreateCustomerDTO, found "Ada"'
    (top,) = ServerMessage.deviations(None)
    assert str(top) == "(top): null: expected ServerMessage, found null"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("x" * 500, '"' + "x" * 57 + '..."'),
        ({"a": 1}, "an object of 1 key"),
        ([1, 2], "an array of 2 items"),
        ({}, "{}"),
        ([], "[]"),
        (True, "true"),
        ("\ud800", '"\\ud800"'),
        (10**5000, "a number of very many digits"),
    ],
    ids=["text", "object", "array", "{}", "[]", "boolean", "surrogate", "digits"],
)
def test_a_deviation_shows_what_is_there_in_few_words(value: Any, found: str) -> None:
    (deviation,) = ServerMessageHang.deviations({"type": value})
    assert deviation.found == found
    assert str(deviation).encode()


# ------------------------------------------------------------------------------------ types


def classes() -> list[Any]:
    vapi_messages.load_all()
    found: list[Any] = [getattr(vapi_messages, name) for name in dir(vapi_messages)]
    records = [each for each in found if isinstance(each, type) and issubclass(each, Record)]
    return [each for each in records if each is not Record]


def test_type_hints_work_on_every_class() -> None:
    assert len(classes()) > 100
    for cls in classes():
        hints = typing.get_type_hints(cls)
        names = [field.name for field in dataclasses.fields(cls)]
        assert {*names} <= {*hints}
    hints = typing.get_type_hints(ServerMessageStatusUpdate)
    assert hints["status"] is ServerMessageStatusUpdate_Status
    assert hints["call"] == Call | None


def test_every_public_name_can_be_had_and_no_other() -> None:
    for name in dir(vapi_messages):
        assert getattr(vapi_messages, name) is not None
    with pytest.raises(ImportError, match="Nope"):
        from vapi_messages import Nope  # type: ignore[attr-defined]  # noqa: F401  # pyright: ignore
    with pytest.raises(AttributeError, match="no attribute 'Nope'"):
        _ = vapi_messages.Nope  # type: ignore[attr-defined]  # pyright: ignore


def check_types(tmp_path: Path, source: str) -> str:
    program = tmp_path / "program.py"
    program.write_text(textwrap.dedent(source), encoding="utf-8")
    run = mypy("--no-error-summary", str(program), cwd=tmp_path)
    return run.stdout + run.stderr


def test_type_checkers_know_every_name_and_no_other(tmp_path: Path) -> None:
    found = check_types(
        tmp_path,
        """
        from vapi_messages import ServerMessage, ServerMessageStatusUpdate
        from vapi_messages import Nope

        event = ServerMessage.from_json("{}")
        match event.message:
            case ServerMessageStatusUpdate(status="ended", ended_reason=reason, call=call):
                if reason is not None and call is not None:
                    print(reason.is_known, call.id.upper(), call.updated_at.datetime.year)
                    print(call.nope)
        """,
    )
    assert 'has no attribute "Nope"' in found
    assert '"Call" has no attribute "nope"' in found
    assert found.count("error:") == 2, found


def test_an_import_of_everything_gives_what_type_checkers_accept(tmp_path: Path) -> None:
    everything: dict[str, Any] = {}
    exec("from vapi_messages import *", everything)  # noqa: S102 - our own text
    given = {*everything} - {"__builtins__"}
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    bound = {each.asname or each.name for node in imports for each in node.names}
    names = sorted(bound | given)
    lines = ["from vapi_messages import *", "print(", *(f"    {name}," for name in names), ")"]
    found = check_types(tmp_path, "\n".join(lines))
    refused = {*re.findall(r'Name "(\w+)" is not defined', found)}
    assert found.count("error:") == len(refused), found
    assert {*names} - refused == given


# ------------------------------------------------------------------------------------ imports


def run_alone(program: str, *arguments: str, python: str = sys.executable) -> str:
    """What ``program`` prints on the standard library alone."""
    run = subprocess.run(
        [python, "-I", "-S", "-B", "-c", textwrap.dedent(program), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


MODULES = """
import json, sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
import vapi_messages
imported = set(sys.modules) - before
body = {"message": {"type": "status-update", "status": "ended"}}
event = vapi_messages.ServerMessage.from_json(json.dumps(body))
event.to_json()
decoded = set(sys.modules) - before
event.message.to_json()
read = set(sys.modules) - before
print(json.dumps([sorted(imported), sorted(decoded), sorted(read)]))
"""


def test_only_what_is_used_is_imported() -> None:
    imported, decoded, read = json.loads(run_alone(MODULES, str(PACKAGE.parent)))
    assert not_of_the_runtime(imported) == ["vapi_messages"]
    assert not_of_the_runtime(decoded) == [
        "vapi_messages",
        "vapi_messages.models",
        "vapi_messages.models.server_message",
    ]
    assert not_of_the_runtime(read) == [
        "vapi_messages",
        "vapi_messages.enums",
        "vapi_messages.enums.server_message_status_update__status",
        "vapi_messages.models",
        "vapi_messages.models.server_message",
        "vapi_messages.models.server_message_status_update",
    ]


def not_of_the_runtime(modules: list[str]) -> list[str]:
    ours = [name for name in modules if name.split(".")[0] == "vapi_messages"]
    return [name for name in ours if not name.startswith("vapi_messages._runtime")]


def test_nothing_but_the_standard_library_is_imported() -> None:
    _, _, decoded = json.loads(run_alone(MODULES, str(PACKAGE.parent)))
    others = {name.partition(".")[0] for name in decoded} - {"vapi_messages"}
    assert others <= sys.stdlib_module_names


SMOKE = """
import copy, dataclasses, gc, json, pickle, sys, typing
sys.path.insert(0, sys.argv[1])
import {package} as package

message = {{"type": "status-update", "status": "brand-new", "endedReason": None, "new": 1,
           "call": {{"id": "1", "createdAt": "2026-03-02T15:04:03.5Z"}},
           "messages": [{{"role": "user", "message": "Hi"}}, {{"role": "narrator"}}]}}
event = package.ServerMessage.from_json(json.dumps({{"message": message}}))
assert type(event.message) is package.ServerMessageStatusUpdate, event
assert type(event.message.messages[0]) is package.UserMessage
assert event.message.messages[1] == {{"role": "narrator"}}
assert not event.message.status.is_known and event.message.status == "brand-new"
assert f"{{event.message.status}}" == "brand-new"
assert event.message.call.created_at.datetime.microsecond == 500000
assert event.to_dict() == {{"message": message}}
for twin in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event)),
             dataclasses.replace(event)):
    assert twin == event and twin.to_dict() == event.to_dict()
assert dataclasses.asdict(event)["message"]["status"] == "brand-new"
match event.message:
    case package.ServerMessageStatusUpdate(status="brand-new", call=package.Call(id="1")):
        pass
    case _:
        raise SystemExit("no match")
try:
    package.ServerMessage.from_dict({{"message": message}}, strict=True)
except package.DecodeError as error:
    assert len(error.deviations) > 3
for deep in ('{{"message":' * 100000, '{{"items":' * 3000 + "1" + "}}" * 3000):
    try:
        package.JsonSchema.from_json(deep)
    except package.DecodeError:
        pass
package.load_all()
for name in dir(package):
    value = getattr(package, name)
    if isinstance(value, type) and issubclass(value, package.Record):
        assert typing.get_type_hints(value)
print("fine", *sys.version_info[:2])
"""


@pytest.mark.slow
def test_it_works_in_a_folder_of_another_name(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "hooks_2026", ignore=shutil.ignore_patterns("__pycache__"))
    assert run_alone(SMOKE.format(package="hooks_2026"), str(tmp_path)).startswith("fine")


@pytest.mark.slow
def test_it_works_inside_another_package(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    inside = tmp_path / "shop" / "vapi"
    shutil.copytree(PACKAGE, inside, ignore=shutil.ignore_patterns("__pycache__"))
    assert run_alone(SMOKE.format(package="shop.vapi"), str(tmp_path)).startswith("fine")


@pytest.mark.slow
@pytest.mark.parametrize("version", ["3.10", "3.11", "3.12", "3.13", "3.14"])
def test_it_works_on_every_python_it_promises(version: str) -> None:
    python = find_python(version)
    if python is None:
        pytest.skip(f"no Python {version} found, neither on the PATH nor by pyenv")
    printed = run_alone(SMOKE.format(package="vapi_messages"), str(PACKAGE.parent), python=python)
    assert printed == f"fine {version.replace('.', ' ')}\n"


def find_python(version: str) -> str | None:
    """An interpreter that works: of this version, on the PATH or kept by pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(f"python{version}")]
    found += [str(path) for path in sorted(pyenv.glob(f"{version}.*/bin/python"))]
    if sys.version_info[:2] == tuple(map(int, version.split("."))):
        found.insert(0, sys.executable)
    for python in filter(None, found):
        run = subprocess.run([python, "-c", ""], capture_output=True, check=False)
        if run.returncode == 0:
            return python
    return None


def test_the_package_lies_where_this_test_looks() -> None:
    assert Path(vapi_messages.__file__ or "").parent == PACKAGE
    assert PACKAGE.is_relative_to(ROOT)
