"""Tallies merge: however the payloads are divided, and in any order, the sum is the same text."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PACKAGE, TESTS
from test_audit import lines, samples, wireloom
from wireloom.audit import Subject, decode, saved, tally
from wireloom.audit.pieces import Payload, Piece
from wireloom.audit.saved import Result
from wireloom.audit.tally import Source, Tally
from wireloom.model.errors import WireloomError


class Found(NamedTuple):
    """A deviation as a generated package reports it."""

    pointer: str
    rule: str
    expected: str
    found: str
    value: Any
    key: str | None = None


class Event(NamedTuple):
    """What one payload adds to a tally."""

    source: Source
    name: str
    deviations: tuple[Found, ...]
    unknown: tuple[tuple[str, str, Any], ...]
    changed: bool
    why: str


VALUES = st.none() | st.integers(0, 9) | st.text("abc\ud800", max_size=3) | st.just([])


def found(pointer: str, rule: str, value: Any) -> Found:
    return Found(pointer, rule, f"a {rule}", json.dumps(value), value)


FOUND = st.builds(
    found,
    st.sampled_from(["", "/a", "/a/b", "/b", "/c/*", "/d", "/e/f/g"]),
    st.sampled_from(["enum", "type"]),
    VALUES,
)
EVENTS = st.lists(
    st.builds(
        Event,
        st.builds(Source, st.sampled_from(["a.jsonl", "b.jsonl"]), st.just(0), st.integers(1, 9)),
        st.sampled_from(["One", "Two", "(unknown: x)", "(unknown: y)", "(unknown: z)"]),
        st.lists(FOUND, max_size=3).map(tuple),
        st.lists(st.tuples(st.sampled_from("KL"), st.sampled_from("abcde"), VALUES), max_size=2),
        st.booleans(),
        st.sampled_from(["", "", "", "not JSON", "too deep"]),
    ),
    max_size=12,
)


def seen_once(deviation: Found, source: Source) -> tally.Deviating:
    seen = tally.Deviating.of(deviation, source)
    seen.count = seen.payloads = 1
    return seen


def count(events: list[Event]) -> Tally:
    total = Tally()
    for event in events:
        if event.why:
            total.refuse(event.source, event.why)
            continue
        total.payloads += 1
        seen = total.of_class(event.name)
        seen.payloads += 1
        seen.known = seen.known or not event.name.startswith("(")
        seen.conforming += not event.deviations
        if event.changed:
            seen.change(event.source)
        for each in event.deviations:
            entry = seen.deviations.entry((each.pointer, each.rule, each.expected))
            entry.add(seen_once(each, event.source))
            if each.rule == "enum":
                entry.values.add_value(each.found, each.value)
        for cls, key, value in event.unknown:
            unknown = tally.Unknown(tally.example_of(value, longest=0), event.source, 1)
            seen.unknown_keys.entry((cls, key)).add(unknown)
    return total


def text(total: Tally) -> str:
    return saved.dump([Result("p", "", total)])


def again(total: Tally) -> Tally:
    """``total`` as it is read from the file that it was written to."""
    return saved.tally_of(json.loads(text(total))["packages"][0])


@settings(max_examples=100, deadline=None)
@given(events=EVENTS, most=st.integers(1, 3), parts=st.integers(1, 4), seed=st.integers(0, 99))
def test_any_division_in_any_order_gives_the_same_bytes(
    events: list[Event], most: int, parts: int, seed: int
) -> None:
    order = random.Random(seed)  # noqa: S311 - no secret
    with pytest.MonkeyPatch.context() as patch:
        for limit in ("MOST_PLACES", "MOST_VALUES", "MOST_UNREAD", "MOST_CLASSES"):
            patch.setattr(tally, limit, most)
        whole = text(count(events))
        shuffled = order.sample(events, len(events))
        tallies = [count(shuffled[number::parts]) for number in range(parts)]
        while len(tallies) > 1:  # in any grouping too, and through files or not
            one = tallies.pop(order.randrange(len(tallies)))
            other = tallies.pop(order.randrange(len(tallies)))
            one = order.choice([one, again(one)])
            one.add(order.choice([other, again(other)]))
            tallies.append(one)
        assert text(tallies[0]) == whole
        assert text(again(tallies[0])) == whole


@settings(max_examples=60, deadline=None)
@given(events=EVENTS, most=st.integers(1, 3))
def test_nothing_is_lost_to_the_limits_and_nothing_grows_beyond_them(
    events: list[Event], most: int
) -> None:
    exact = count(events)
    with pytest.MonkeyPatch.context() as patch:
        for limit in ("MOST_PLACES", "MOST_VALUES", "MOST_UNREAD", "MOST_CLASSES"):
            patch.setattr(tally, limit, most)
        bounded = count(events)
    assert totals(bounded) == totals(exact)
    assert len(bounded.classes) <= most + 1
    assert len(bounded.unread) <= most
    for name, seen in bounded.classes.items():
        assert len(seen.deviations) <= most + 2  # one for the others of each rule
        assert len(seen.unknown_keys) <= most + 2  # one for the others of each class
        for key, unknown in seen.unknown_keys.items():
            if name in exact.classes and key in exact.classes[name].unknown_keys:
                assert unknown.count == exact.classes[name].unknown_keys[key].count


def totals(found: Tally) -> list[int]:
    classes = found.classes.values()
    places = [each for seen in classes for each in seen.deviations.values()]
    unknown = [each.count for seen in classes for each in seen.unknown_keys.values()]
    values = [value.count for each in places for value in each.values.values()]
    return [
        found.payloads,
        found.conforming,
        found.changed,
        sum(each.count for each in places),
        sum(each.payloads for each in places),
        sum(unknown),
        sum(values),
    ]


@pytest.fixture(scope="module")
def audits() -> list[decode.PackageAudit]:
    return decode.load([Subject(PACKAGE, ("ServerMessage",))])


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 999), parts=st.integers(1, 6))
def test_the_sample_payloads_give_the_same_bytes_in_any_order(
    audits: list[decode.PackageAudit], seed: int, parts: int
) -> None:
    bodies = [json.dumps(each).encode() for each in samples()]
    payloads: list[Piece] = [
        Payload(Source("a.jsonl", line=n), body) for n, body in enumerate(bodies, start=1)
    ]
    (whole,) = decode.count_pieces(audits, payloads)
    shuffled = random.Random(seed).sample(payloads, len(payloads))  # noqa: S311 - no secret
    total = Tally()
    for number in range(parts):
        total.add(decode.count_pieces(audits, shuffled[number::parts])[0])
    assert text(total) == text(whole)


# --- The command


def test_saved_parts_are_one_report(tmp_path: Path) -> None:
    bodies = samples()
    (tmp_path / "a.jsonl").write_bytes(lines(bodies[::2]))
    (tmp_path / "b.jsonl").write_bytes(lines(bodies[1::2]))
    config = ["--config", TESTS.parent / "pyproject.toml"]
    whole = wireloom(tmp_path, "audit", "a.jsonl", "b.jsonl", "--format", "json", *config)
    assert whole.returncode == 0, whole.stderr
    for name in "ab":
        part = wireloom(tmp_path, "audit", f"{name}.jsonl", "--save", f"{name}.json", *config)
        assert part.returncode == 0, part.stderr
    merged = wireloom(tmp_path, "audit", "--merge", "b.json", "a.json", "--format", "json")
    assert merged.stdout == whole.stdout
    more = wireloom(tmp_path, "audit", "b.jsonl", "--merge", "a.json", "--save", "ab.json", *config)
    assert more.returncode == 0, more.stderr
    assert (tmp_path / "ab.json").read_text() == whole.stdout
    assert more.stdout == wireloom(tmp_path, "audit", "a.jsonl", "b.jsonl", *config).stdout


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("{oops", "this file holds no tallies of an audit"),
        ("[]", "this file holds no tallies of an audit"),
        ('{"version": 1, "packages": [{"package": "p", "payloads": -1}]}', "payloads is no count"),
        ('{"version": 9, "packages": []}', "these tallies are of version 9, not 1"),
    ],
)
def test_a_file_without_tallies_gets_one_message(content: str, what: str, tmp_path: Path) -> None:
    (tmp_path / "t.json").write_text(content)
    run = wireloom(tmp_path, "audit", "--merge", "t.json")
    assert run.returncode == 1
    assert run.stderr.startswith("error: t.json: ")
    assert what in run.stderr


def test_nothing_to_count_is_a_usage_error(tmp_path: Path) -> None:
    run = wireloom(tmp_path, "audit")
    assert run.returncode == 2
    assert "there is nothing to count" in run.stderr


def test_tallies_of_different_packages_are_not_added_up() -> None:
    one, other = Result("old", "1"), Result("new", "2")
    with pytest.raises(WireloomError, match="different packages: new, old"):
        saved.merge([[one], [other]])
    with pytest.raises(WireloomError, match="different numbers of packages"):
        saved.merge([[one], [one, other]])
    assert saved.merge([[one], [Result("a receiver")]]) == [one]
