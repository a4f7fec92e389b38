"""Where nothing departs from the document, every attribute holds what its annotation says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import pytest
import vapi_messages
from family import Instances, classes, full, mutate, random_of, shrunk, smallest
from vapi_messages import Record


@cache
def hints(cls: Any) -> dict[str, Any]:
    vapi_messages.load_all()
    return get_type_hints(cls)


def fits(value: Any, hint: Any) -> bool:
    """Whether ``value`` is what ``hint`` says, all the way down."""
    if hint is Any:
        return True
    arguments = get_args(hint)
    match get_origin(hint):
        case None if isinstance(hint, type):
            return isinstance(value, hint) and not (hint is int and isinstance(value, bool))
        case origin if origin is Union or origin is UnionType:
            return any(fits(value, each) for each in arguments)
        case origin if origin is Literal:
            return any(value == each and type(value) is type(each) for each in arguments)
        case origin if origin in (list, tuple):
            return isinstance(value, origin) and all(
                fits(item, arguments[0]) for item in cast("list[Any]", value)
            )
        case origin if origin is dict:
            return isinstance(value, dict) and all(
                isinstance(key, str) and fits(item, arguments[1])
                for key, item in cast("dict[Any, Any]", value).items()
            )
        case _:
            raise AssertionError(f"a hint of a new kind: {hint}")


def untrue(record: Record) -> Iterator[str]:
    """The attributes of ``record``, and of records inside, that their annotations do not fit."""
    pending: list[Any] = [record]
    while pending:
        each = pending.pop()
        if isinstance(each, Record):
            for field in dataclasses.fields(each):  # type: ignore[arg-type]  # each class is one
                value, hint = getattr(each, field.name), hints(type(each))[field.name]
                pending.append(value)
                if not fits(value, hint):
                    yield f"{type(each).__name__}.{field.name} = {value!r} is no {hint}"
        elif isinstance(each, dict):
            pending += each.values()
        elif isinstance(each, list):
            pending += each


def is_untrue(cls: Any, value: dict[str, Any]) -> bool:
    return not cls.deviations(value) and any(untrue(cls.from_dict(value)))


def assert_true(cls: Any, value: dict[str, Any]) -> None:
    if is_untrue(cls, value):
        pytest.fail(f"{cls.__name__}: {shrunk(value, lambda part: is_untrue(cls, part))}")


@pytest.mark.parametrize("seed", range(3))
def test_no_deviation_means_true_annotations(seed: int) -> None:
    random = random_of(seed)
    judged = 0
    for name, cls in classes().items():
        value = Instances(random.choice([0.2, 0.6]), random).of(name)
        for each in (smallest(name), full(name), value, mutate(random, value)):
            assert_true(cls, each)
            judged += not cls.deviations(each)
    assert judged >= 3 * len(classes())


def test_the_judge_of_this_test_sees_what_is_wrong() -> None:
    record = vapi_messages.ServerMessageStatusUpdate.from_dict(
        {"type": "status-update", "status": 1, "messages": [{"role": "user", "message": None}]}
    )
    assert [each.partition(" ")[0] for each in untrue(record)] == [
        "ServerMessageStatusUpdate.status",
        "UserMessage.message",
        "UserMessage.time",
        "UserMessage.end_time",
        "UserMessage.seconds_from_start",
    ]
