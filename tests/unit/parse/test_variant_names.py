"""The names of the variants of an inline union: what tells each from the others."""

from __future__ import annotations

import random
from typing import Any

import pytest
from wireloom.model.place import Place
from wireloom.parse.variants import variant_places


def an_object(*keys: str, **more: Any) -> dict[str, Any]:
    properties: dict[str, Any] = {key: {"type": "string"} for key in keys}
    return {"type": "object", **more, "properties": properties | more.get("properties", {})}


def tag(**values: str) -> dict[str, Any]:
    return {key: {"enum": [value]} for key, value in values.items()}


@pytest.mark.parametrize(
    ("variants", "keys"),
    [
        ([an_object("a", title="First"), an_object("b", title="Second")], ["First", "Second"]),
        ([an_object(properties=tag(t="x")), an_object(properties=tag(t="y"))], ["x", "y"]),
        (
            [an_object(properties=tag(a=a, b=b)) for a, b in ("xp", "xq", "yq")],
            ["p", "x-q", "y"],
        ),
        ([an_object("a", "b", required=[key]) for key in "ab"], ["a", "b"]),
        ([an_object("shared", "card"), an_object("shared", "iban")], ["card", "iban"]),
        (
            [an_object(properties={"v": {"type": kind}}) for kind in ("string", "number")],
            ["v string", "v number"],
        ),
        ([an_object("a", "b"), an_object("a")], ["b", "without b"]),
        ([an_object("a", "b"), {"type": "string"}], ["object", ""]),
        ([an_object("a", title="T"), an_object("b", title="T")], ["T a", "T b"]),
        (
            [{"type": "array", "items": each} for each in (an_object("a"), {"type": "string"})],
            ["object-list", "string-list"],
        ),
        (
            [{"type": "array", "items": an_object(key)} for key in "ab"],
            ["a-list", "b-list"],
        ),
    ],
)
def test_a_variant_is_called_after_what_tells_it_apart(
    variants: list[dict[str, Any]], keys: list[str]
) -> None:
    def named(order: list[int]) -> dict[int, str]:
        places = variant_places([variants[at] for at in order], Place("U"))
        return {
            at: place.path[-1].name if place.path else ""
            for at, place in zip(order, places, strict=True)
        }

    order = list(range(len(variants)))
    assert [named(order)[at] for at in order] == keys
    shuffled = random.Random(0).sample(order, len(order))  # noqa: S311 - the same in every run
    assert named(shuffled) == named(order)


def test_variants_that_nothing_tells_apart_have_a_mark() -> None:
    inner = [{"v": an_object(key)} for key in "ab"]
    places = list(variant_places([an_object(properties=each) for each in inner], Place("U")))
    assert len(set(places)) == 2
    assert all(place.path[-1].name.startswith("object ") for place in places)
