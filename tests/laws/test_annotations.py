"""Where nothing departs from the document, every attribute holds what its annotation says."""

from __future__ import annotations

import pytest
import vapi_messages
from annotation_checks import fits, untrue
from instances import full, mutate, random_of, smallest
from laws import held, instances
from subject import shipped


@pytest.mark.parametrize("seed", range(3))
def test_a_value_without_deviations_has_the_annotated_types(seed: int) -> None:
    random = random_of(seed)
    checked = 0
    for name, cls in shipped().classes.items():
        (value,) = instances(shipped(), name, seed, 1)
        mutated = mutate(shipped(), random, value)
        for each in (smallest(shipped(), name), full(shipped(), name), value, mutated):
            assert held(shipped(), name, each, "true annotations")
            checked += not cls.deviations(each)
    assert checked >= 3 * len(shipped().classes)


def test_the_check_finds_wrong_attributes() -> None:
    record = vapi_messages.ServerMessageStatusUpdate.from_dict(
        {"type": "status-update", "status": 1, "messages": [{"role": "user", "message": None}]}
    )
    assert [each.partition(" ")[0] for each in untrue(vapi_messages, record)] == [
        "ServerMessageStatusUpdate.status",
        "UserMessage.message",
        "UserMessage.time",
        "UserMessage.end_time",
        "UserMessage.seconds_from_start",
    ]


@pytest.mark.parametrize("hint", [int, int | float])
def test_a_bool_is_not_a_number(hint: object) -> None:
    assert not fits(True, hint)
    assert fits(1, hint)
