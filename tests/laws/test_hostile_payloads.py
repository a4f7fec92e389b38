"""Whatever is posted to it, the package ends, says what is wrong, and keeps nothing.

Nothing is timed: what would not be linear would not end here.
"""

from __future__ import annotations

import contextlib
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import vapi_messages
from subject import ARRAY, OBJECT
from vapi_messages import CreateAssistantDTO, DecodeError, JsonSchema, Record, ServerMessage
from vapi_messages.models import rt

MANY = 100_000


def body(**more: Any) -> dict[str, Any]:
    return {"message": {"type": "status-update", "status": "ended", **more}}


def test_a_million_unknown_keys() -> None:
    payload = body()
    payload["message"].update((f"key {number}", number) for number in range(10 * MANY))
    event = ServerMessage.from_dict(payload)
    assert event.to_dict() == payload
    assert ServerMessage.deviations(payload) == []


def test_megabytes_of_text() -> None:
    text = "x" * 4_000_000
    payload = body(**{text: text}, endedReason=text, customer=text, call={"status": text})
    assert ServerMessage.from_dict(payload).to_dict() == payload
    deviations = ServerMessage.deviations(payload)
    assert {each.rule for each in deviations} == {"enum", "type", "required"}
    assert all(len(each.found) < 100 for each in deviations)
    with pytest.raises(DecodeError) as caught:
        ServerMessage.from_dict(payload, strict=True)
    assert len(str(caught.value)) < 1000


def test_many_different_unknown_values_do_not_stay_in_memory() -> None:
    call_statuses = [{"id": "1", "status": f"status {number}"} for number in range(MANY)]
    statuses = [
        body(status=f"new {number}", call=call) for number, call in enumerate(call_statuses)
    ]
    kinds = [{"message": {"type": f"kind {number}"}} for number in range(MANY)]

    def round_trip(payloads: list[dict[str, Any]]) -> None:
        for payload in payloads:
            ServerMessage.from_dict(payload)
            ServerMessage.deviations(payload)

    round_trip([*statuses[:100], *kinds[:100]])
    gc.collect()
    kept = sizes()
    before = sys.getallocatedblocks()
    round_trip([*statuses, *kinds])
    gc.collect()
    assert sys.getallocatedblocks() - before < MANY / 100
    assert sizes() == kept


def sizes() -> dict[str, int]:
    """How much there is in everything that the package could keep something in."""
    enums = (vapi_messages.Call_Status, vapi_messages.ServerMessageStatusUpdate_Status)
    holders = [*map(vars, enums), vars(vapi_messages), vars(rt)]
    return {
        f"{at} {name}": len(value)
        for at, holder in enumerate(holders)
        for name, value in holder.items()
        if isinstance(value, OBJECT | ARRAY)
    }


def assistant_in_assistant(depth: int) -> dict[str, Any]:
    """Choices within choices: a hook may be one of several kinds, and holds an assistant again."""
    assistant: dict[str, Any] = {"name": "innermost", "new": [None] * 100}
    for _ in range(depth):
        destination = {"type": "assistant", "assistant": assistant}
        tool = {"type": "handoff", "destinations": [destination]}
        hook = {"on": "something new", "do": [{"type": "tool", "tool": tool}]}
        assistant = {"hooks": [hook]}
    return assistant


def test_nested_unions_are_chosen_once() -> None:
    payload = assistant_in_assistant(25)
    assert CreateAssistantDTO.from_dict(payload).to_dict() == payload
    assert CreateAssistantDTO.deviations(payload) == []


def nested(levels: int, *, key: str) -> str:
    return f'{{"{key}":' * levels + "1" + "}" * levels


@pytest.mark.parametrize("key", ["message", "properties", "items", "new"])
@pytest.mark.parametrize("cls", [ServerMessage, JsonSchema])
@pytest.mark.parametrize("levels", [10_000, 1_000_000])
def test_text_nested_too_deep_is_refused(cls: type[Record], key: str, levels: int) -> None:
    text = nested(levels, key=key)
    try:
        json.loads(text)
    except RecursionError:
        with pytest.raises(DecodeError, match="nested too deep"):
            cls.from_json(text)
    else:  # newer Pythons can read the smaller one
        with contextlib.suppress(DecodeError):
            assert depth_of(cls.from_json(text).to_dict()) == levels + 1


def test_objects_nested_too_deep_to_be_checked_are_refused() -> None:
    payload: dict[str, Any] = {}
    for _ in range(50_000):
        payload = {"type": "object", "items": payload}
    with pytest.raises(DecodeError, match="nested too deep"):
        JsonSchema.from_dict(payload, strict=True)
    with pytest.raises(DecodeError, match="nested too deep"):
        JsonSchema.deviations(payload)


@pytest.mark.parametrize("kind", ["record", "list", "extra"])
def test_every_decoded_value_can_be_encoded(kind: str) -> None:
    payload: Any = {"type": "string"}
    deepest = 0
    for depth in range(1, 1200):
        payload = {
            "record": {"items": payload},
            "list": {"items": {"properties": {"a": payload}}},
            "extra": {"new": [payload]},
        }[kind]
        if depth % 20:
            continue
        try:
            record = JsonSchema.from_dict(payload)
        except DecodeError:
            break
        assert depth_of(record.to_dict()) == depth_of(payload)
        deepest = depth
    assert deepest > 100


def depth_of(value: Any) -> int:
    depth = 0
    layer: list[Any] = [value]
    while layer:
        depth += 1
        values = [list(each.values()) for each in layer if isinstance(each, OBJECT)]
        items = [each for each in layer if isinstance(each, ARRAY)]
        layer = [each for inside in [*values, *items] for each in inside]
    return depth


def test_encoding_a_value_that_contains_itself_is_an_error() -> None:
    event = ServerMessage.from_dict(body())
    event.extra["self"] = event
    with pytest.raises((ValueError, RecursionError)):
        event.to_dict()


# --- linear: operations are counted, for time says nothing on a busy machine


def operations(action: Callable[[Any], object], value: dict[str, Any]) -> int:
    """How many functions, of Python and of C, ``action`` calls for ``value``."""
    count = 0

    def counted(frame: object, event: str, _: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        action(value)
    finally:
        sys.setprofile(None)
    return count


GROWING: dict[str, Callable[[int], dict[str, Any]]] = {
    "unknown keys": lambda size: {f"key {at}": at for at in range(size)},
    "unknown keys that hold objects": lambda size: {f"key {at}": {"a": []} for at in range(size)},
    "items told apart by a tag": lambda size: {"messages": [{"role": "user"}] * size},
    "items of an unknown tag": lambda size: {"messages": [{"role": f"{at}"} for at in range(size)]},
    "items told apart by how they fit": lambda size: {
        "assistant": {"hooks": [{"on": f"event {at}", "do": []} for at in range(size)]}
    },
    "unknown values of an enum": lambda size: {
        "assistant": {"clientMessages": [f"message {at}" for at in range(size)]}
    },
    "choices within choices": lambda size: {"assistant": assistant_in_assistant(size // 40)},
}


@pytest.mark.parametrize("case", GROWING)
def test_the_work_grows_linearly_with_the_size(case: str) -> None:
    def there_and_back(value: dict[str, Any]) -> object:
        return ServerMessage.from_dict(value).to_dict()

    small, large = (body(**GROWING[case](size)) for size in (400, 800))
    actions: list[Callable[[Any], object]] = [there_and_back, ServerMessage.deviations]
    for action in actions:
        action(small)  # what is imported, or made once, is no part of it
        first, second = operations(action, small), operations(action, large)
        assert second <= 2.1 * first


SMALL_STACK = """
import sys, threading
sys.path.insert(0, sys.argv[1])
import vapi_messages
from vapi_messages import DecodeError, JsonSchema

def nested(levels):
    value = {}
    for _ in range(levels):
        value = {"type": "object", "items": value}
    return value

def read():
    deep = nested(300)
    assert JsonSchema.from_dict(deep).to_dict() == deep
    schema = JsonSchema.from_dict(too_deep)
    while schema.items is not None:
        schema = schema.items
    try:
        JsonSchema.deviations(too_deep)
    except DecodeError as error:
        print(error)

vapi_messages.load_all()
too_deep = nested(50_000)
# Python 3.10 spends the C stack on calls of Python, and crashes by itself with less.
threading.stack_size((512 if sys.version_info >= (3, 11) else 1024) * 1024)
thread = threading.Thread(target=read)
thread.start()
thread.join()
"""


def test_deep_nesting_is_refused_in_a_thread_with_a_small_stack() -> None:
    folder = str(Path(vapi_messages.__file__).parents[1])
    command = [sys.executable, "-c", SMALL_STACK, folder]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    assert run.stdout.count("nested too deep") == 1, run.stderr
