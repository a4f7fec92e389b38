"""Each library of docs/works-with.md: what the page shows, and what it says cannot be done."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import subprocess
import sys
import typing
import weakref
from pathlib import Path
from typing import Any, Union, cast

import cattrs
import hypothesis.errors
import hypothesis.strategies as st
import msgspec
import orjson
import pydantic
import pytest
import vapi_messages
import works_with_page as page
from polyfactory.factories import DataclassFactory
from support import PACKAGE, ROOT, TESTS
from type_checkers import mypy
from vapi_messages import (
    Call,
    DecodeError,
    Record,
    ServerMessage,
    ServerMessageHang,
    ServerMessageStatusUpdate,
)

SAMPLES_FOLDER = TESTS / "payloads"
SAMPLES = sorted(SAMPLES_FOLDER.glob("*--*g.json"))
MESSAGES = [file for file in SAMPLES_FOLDER.glob("*.json") if "deviations" not in file.name]
RUN_BY_PYTEST = "with_hypothesis"
"""It tells Hypothesis about types, for as long as the process lives."""


# --- The page ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(set(page.blocks()) - {RUN_BY_PYTEST}))
def test_what_the_page_shows_works(name: str) -> None:
    page.run(name)


def test_the_page_shows_what_its_table_lists() -> None:
    rows = re.findall(r"^\| \[.*?\]\(#([\w-]+)\) \|", page.PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(rows) > 10
    assert {f"with_{row.replace('-', '_')}" for row in rows} == set(page.blocks())


def test_the_page_is_well_written(programs: Path) -> None:
    run("black", "--check", "--quiet", "--diff", "--line-length", "100", str(programs))


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> None:
    """Run a module; the test fails, and shows what it prints, if it does."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout


def test_type_checkers_accept_the_page(programs: Path) -> None:
    settings: dict[str, Any] = {"extraPaths": [str(PACKAGE.parent)], "typeCheckingMode": "strict"}
    (programs / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run("pyright", "--pythonpath", sys.executable, "--project", str(programs))
    checked = mypy("--exclude", "with_django", str(programs), cwd=ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr


# --- The standard library ------------------------------------------------------------------------


def test_the_classes_are_not_hashed_nor_weakly_referenced() -> None:
    message = ServerMessageHang(type="hang")
    with pytest.raises(TypeError, match="unhashable"):
        hash(message)
    with pytest.raises(TypeError, match="weak reference"):
        weakref.ref(message)
    with pytest.raises(AttributeError):
        message.nope = 1  # type: ignore[attr-defined]  # pyright: ignore


def test_asdict_still_has_the_names_of_python() -> None:
    message = ServerMessageStatusUpdate.from_dict({"type": "status-update", "endedReason": "x"})
    assert "endedReason" not in dataclasses.asdict(message)
    assert dataclasses.asdict(message)["ended_reason"] == "x"


def test_a_positional_pattern_still_fails() -> None:
    program = "match event:\n case ServerMessage(message): pass"
    names = {"ServerMessage": ServerMessage, "event": ServerMessage.from_dict({"message": 1})}
    with pytest.raises(TypeError, match="positional"):
        exec(program, names)  # noqa: S102 - type checkers know that it fails


def test_type_hints_still_need_load_all() -> None:
    program = f"""
import sys, typing
sys.path.insert(0, {str(PACKAGE.parent)!r})
import vapi_messages
try:
    typing.get_type_hints(vapi_messages.Call)
except NameError:
    vapi_messages.load_all()
    assert typing.get_type_hints(vapi_messages.Call)["id"] is str
    print("fine")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, encoding="utf-8"
    )
    assert done.stdout == "fine\n", done.stderr


# --- pydantic ------------------------------------------------------------------------------------


EVENT: pydantic.TypeAdapter[ServerMessage] = pydantic.TypeAdapter(ServerMessage)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_pydantic_gives_back_what_it_got(sample: Path) -> None:
    text = sample.read_text("utf-8")
    body = json.loads(text)
    event = EVENT.validate_json(text)
    assert event == EVENT.validate_python(body) == ServerMessage.from_dict(body)
    assert EVENT.validate_python(event) is event
    assert EVENT.dump_python(event) == EVENT.dump_python(event, mode="json") == body
    assert json.loads(EVENT.dump_json(event, by_alias=True, exclude_none=True)) == body


@pytest.mark.parametrize("wrong", [None, 1, "text", [{}], ServerMessageHang(type="hang")])
def test_pydantic_refuses_what_is_no_object(wrong: Any) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        EVENT.validate_python(wrong)
    (error,) = caught.value.errors()
    assert isinstance(error.get("ctx", {})["error"], DecodeError)
    assert "expected a JSON object" in error["msg"]


def test_pydantic_says_where_in_a_model() -> None:
    class Log(pydantic.BaseModel):
        events: list[ServerMessage]
        last: ServerMessage | None

    with pytest.raises(pydantic.ValidationError) as caught:
        Log.model_validate_json('{"events": [{"message": 1}, []], "last": 0}')
    assert [error["loc"] for error in caught.value.errors()] == [("events", 1), ("last",)]
    log = Log.model_validate({"events": [{"message": 1}], "last": None})
    assert log.model_copy(deep=True) == log
    properties = log.model_json_schema()["properties"]
    assert properties["events"]["items"]["title"] == "ServerMessage"


def test_pydantic_takes_the_class_whose_tag_fits_and_leaves_what_is_unknown() -> None:
    vapi_messages.load_all()
    for order in (
        ServerMessageStatusUpdate | ServerMessageHang | dict[str, Any],
        ServerMessageHang | ServerMessageStatusUpdate | dict[str, Any],
    ):
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(order)
        for kind, cls in (
            ("status-update", ServerMessageStatusUpdate),
            ("hang", ServerMessageHang),
        ):
            assert type(adapter.validate_python({"type": kind, "call": 1})) is cls
            assert type(adapter.validate_json(json.dumps({"type": kind}))) is cls
        for unknown in ({"type": "new"}, {"type": None}, {}):
            assert adapter.validate_python(unknown) == unknown
            assert adapter.dump_python(unknown) == unknown


def test_pydantic_takes_the_class_that_from_dict_takes() -> None:
    vapi_messages.load_all()
    choice: Any = vapi_messages.ServerMessage_Message
    *classes, rest = typing.get_args(choice)
    turned: Any = Union[(*reversed(classes), rest)]
    files = [each for each in MESSAGES if "--bare" not in each.stem]
    assert len(files) > 29
    for adapter in (pydantic.TypeAdapter[Any](choice), pydantic.TypeAdapter[Any](turned)):
        for file in files:
            body = json.loads(file.read_text("utf-8"))
            message = ServerMessage.from_dict(body).message
            assert adapter.validate_python(body["message"]) == message, file.stem
            assert adapter.validate_json(json.dumps(body["message"])) == message, file.stem
        for unknown in ({"type": "new"}, {"type": "new", "role": "user"}, {"role": "user"}):
            assert adapter.validate_python(unknown) == unknown


def test_pydantic_takes_the_first_where_no_tag_fits() -> None:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(
        ServerMessageStatusUpdate | ServerMessageHang
    )
    found = adapter.validate_python({"type": "new"})
    assert type(found) is ServerMessageStatusUpdate
    assert found.to_dict() == {"type": "new"}


def test_pydantic_builds_a_schema_for_every_class() -> None:
    vapi_messages.load_all()
    for name in dir(vapi_messages):
        cls = getattr(vapi_messages, name)
        if isinstance(cls, type) and issubclass(cls, Record) and cls is not Record:
            adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(cls)
            assert adapter.json_schema()["title"] == name
            assert adapter.dump_python(adapter.validate_python({"a": None})) == {"a": None}


def test_pydantic_reads_and_writes_text_by_its_own_rules() -> None:
    for refused in ('{"a":' * 250 + "1" + "}" * 250, r'{"a": "\ud800"}'):
        with pytest.raises(pydantic.ValidationError, match="Invalid JSON"):
            EVENT.validate_json(refused)
        assert ServerMessage.from_json(refused).extra
    assert EVENT.dump_json(EVENT.validate_json('{"a": NaN}')) == b'{"a":null}'
    with pytest.raises(DecodeError):
        ServerMessage.from_json('{"a": NaN}')


def test_pydantic_is_imported_by_nobody_else() -> None:
    program = f"""
import sys
sys.path.insert(0, {str(PACKAGE.parent)!r})
import vapi_messages
vapi_messages.load_all()
assert not [name for name in sys.modules if name.startswith(("pydantic", "typing_extensions"))]
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr


# --- Other readers and writers of JSON -----------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_the_others_give_back_what_they_got(sample: Path) -> None:
    text = sample.read_bytes()
    body = json.loads(text)
    converter = page.run("with_cattrs").converter
    assert ServerMessage.from_dict(orjson.loads(text)).to_dict() == body
    assert ServerMessage.from_dict(msgspec.json.decode(text)).to_dict() == body
    event = ServerMessage.from_dict(body)
    assert orjson.loads(orjson.dumps(event.to_dict())) == body
    assert msgspec.json.decode(msgspec.json.encode(event.to_dict())) == body
    assert converter.dumps(event) == json.dumps(event.to_dict())
    assert converter.loads(text, ServerMessage) == event


def test_orjson_still_writes_the_names_of_python_by_itself() -> None:
    message = ServerMessageStatusUpdate.from_dict({"type": "status-update", "endedReason": "x"})
    assert b'"ended_reason"' in orjson.dumps(message)
    with pytest.raises(TypeError, match="64-bit"):
        orjson.dumps(ServerMessage.from_dict({"a": 2**64}).to_dict())
    with pytest.raises(TypeError, match="surrogates"):
        orjson.dumps(ServerMessage.from_dict({"a": "\ud800"}).to_dict())
    assert orjson.dumps(float("nan")) == b"null"


def test_msgspec_still_builds_no_choice_between_dataclasses() -> None:
    vapi_messages.load_all()
    with pytest.raises(TypeError, match="more than one"):
        msgspec.json.decode(b'{"message": {"type": "hang"}}', type=ServerMessage)
    message = ServerMessageStatusUpdate.from_dict({"type": "status-update", "endedReason": "x"})
    assert b"ended_reason" in msgspec.json.encode(message)


def test_cattrs_still_needs_its_hooks() -> None:
    vapi_messages.load_all()
    # Which of them depends on the version.
    cattrs_refuses = (
        cattrs.errors.ClassValidationError,
        cattrs.errors.StructureHandlerNotFoundError,
    )
    with pytest.raises((TypeError, *cattrs_refuses)):
        cattrs.Converter().structure({"message": {"type": "hang"}}, ServerMessage)


# --- Sample data ---------------------------------------------------------------------------------


def test_polyfactory_makes_messages_of_every_kind() -> None:
    vapi_messages.load_all()
    kinds = [name for name in dir(vapi_messages) if name.startswith("ServerMessage")]
    classes = [getattr(vapi_messages, name) for name in kinds]
    for cls in classes:
        if isinstance(cls, type) and issubclass(cls, Record):
            for whole in (False, True):
                factory = cast("Any", DataclassFactory).create_factory(
                    cls, __use_defaults__=not whole, __random_seed__=1
                )
                made = factory.build()
                assert cls.from_dict(made.to_dict()).to_dict() == made.to_dict()


def test_what_the_page_tells_hypothesis_works(programs: Path) -> None:
    run(
        *("pytest", "-q", "-p", "no:cacheprovider", f"{RUN_BY_PYTEST}.py"),
        cwd=programs,
        PYTHONPATH=str(PACKAGE.parent),
        CI="1",  # Hypothesis then sets no time limits, which a busy machine would break
    )


def test_hypothesis_builds_a_message_as_it_is() -> None:
    vapi_messages.load_all()

    @hypothesis.given(
        st.builds(ServerMessageStatusUpdate, ended_reason=..., call=st.builds(Call, id=st.text()))
    )
    @hypothesis.settings(max_examples=10, database=None, deadline=None)
    def check(message: ServerMessageStatusUpdate) -> None:
        assert message.deviations(message.to_dict()) == []

    check()


def test_hypothesis_still_has_no_value_for_any() -> None:
    with pytest.raises(hypothesis.errors.InvalidArgument, match="Any"):
        st.from_type(dict[str, Any]).validate()
