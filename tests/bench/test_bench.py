"""The bench's own code, on a tiny size and without its peers; and that its page tells the truth.

Nothing here says that something is fast: that takes a quiet machine and ``make bench``.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openapi_directory
import pytest
import vapi_messages
import yaml
from support import ROOT, TESTS
from vapi_messages import ServerMessage

from . import __main__ as command
from . import (
    bysize,
    callgrind,
    cold,
    correctness,
    counters,
    documents,
    environment,
    floor,
    generation,
    measure,
    payloads,
    peers,
    repair,
    report,
    results,
    summary,
    tables,
)
from .peers import Peer
from .targets import targets

PAGE = ROOT / "docs" / "benchmarks.md"
NUMBERS = ROOT / "docs" / "benchmarks.json"
CHARTS = ROOT / "docs" / "benchmarks"
GENERATED = ROOT / "generated"


def quiet(text: str) -> None:
    """Say nothing."""


@pytest.fixture(scope="module")
def overlaid() -> dict[str, Any]:
    """Our document with the overlay's patches."""
    return environment.dump("overlay")


@pytest.fixture(scope="module")
def expectations(overlaid: dict[str, Any]) -> payloads.Expectations:
    return payloads.Expectations(overlaid)


# ------------------------------------------------------------------------------------ documents


def test_the_peers_get_a_discriminator_where_an_enum_tells_variants_apart(
    overlaid: dict[str, Any],
) -> None:
    schemas = documents.schemas(documents.discriminated(overlaid))
    message = schemas["ServerMessage"]["properties"]["message"]
    assert message["discriminator"] == {"propertyName": "type"}
    assert "type" in schemas["ServerMessageToolCalls"]["required"]
    listed = schemas["ServerMessageStatusUpdate"]["properties"]["messages"]["items"]
    assert listed["discriminator"] == {"propertyName": "role"}
    assert "discriminator" not in json.dumps(overlaid["components"]["schemas"]["ServerMessage"])


def test_no_pattern_is_left_where_none_is_wanted(overlaid: dict[str, Any]) -> None:
    patterns = [
        each
        for each in documents.objects(documents.without_patterns(overlaid))
        if isinstance(each.get("pattern"), str)
    ]
    assert not patterns


def test_the_cut_holds_all_that_it_refers_to(overlaid: dict[str, Any]) -> None:
    cut = documents.conversation(overlaid)
    known = documents.schemas(cut)
    refs = [each["$ref"] for each in documents.objects(cut) if "$ref" in each]
    assert {ref.rpartition("/")[2] for ref in refs} == known.keys() - {"Conversation"}
    assert len(known) < 20


@pytest.mark.parametrize("count", [1, 2, 21, 22, 100, 1_000])
def test_a_synthetic_document_has_so_many_schemas_all_within_reach(count: int) -> None:
    document = documents.synthetic(count)
    known = documents.schemas(document)
    assert len(known) == count
    reached: set[str] = set()
    waiting = ["Event"]
    while waiting:
        name = waiting.pop()
        if name not in reached and name in known:
            reached.add(name)
            refs = [each["$ref"] for each in documents.objects(known[name]) if "$ref" in each]
            waiting += [ref.rpartition("/")[2] for ref in refs]
    # What hangs from a variant that the count cuts off hangs from nothing.
    assert len(known) - len(reached) <= (count > 1) * 3


def test_one_schema_changes_and_no_other() -> None:
    text = (ROOT / "schema" / "vapi.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    changed = yaml.load(generation.with_property(text, generation.CHANGED), loader)  # noqa: S506
    before = documents.schemas(yaml.load(text, loader))  # noqa: S506
    after = documents.schemas(changed)
    assert [name for name in after if after[name] != before[name]] == [generation.CHANGED]
    with pytest.raises(ValueError, match="NoSuchSchema"):
        generation.with_property(text, "NoSuchSchema")


# ------------------------------------------------------------------------------------ payloads


@pytest.mark.parametrize("count", [1, 10, 100])
def test_a_grown_report_agrees_with_the_document(
    count: int, expectations: payloads.Expectations
) -> None:
    grown = payloads.grown(count, expectations)
    assert ServerMessage.deviations(grown.body) == []
    event: Any = ServerMessage.from_dict(grown.body)
    assert len(event.message.artifact.messages) == count == grown.messages


def test_the_payloads_say_rightly_whether_they_conform(
    expectations: payloads.Expectations,
) -> None:
    for payload in payloads.hand_written(expectations):
        assert payload.conforming == (not ServerMessage.deviations(payload.body)), payload.name


def test_what_is_expected_is_what_our_package_makes(expectations: payloads.Expectations) -> None:
    found = payloads.hand_written(expectations)
    assert any(payload.expected and payload.expected.lists for payload in found)
    for payload in found:
        assert payload.expected is not None
        expected = {"message": payload.expected.message, "lists": payload.expected.lists}
        event = ServerMessage.from_dict(payload.body)
        verdict = correctness.check(event.message, event.to_dict(), payload.body, expected)
        assert verdict == correctness.RIGHT, payload.name


# ------------------------------------------------------------------------------------ verdicts


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (1, 1.0, True),
        (True, 1, False),
        ({"a": [1, None]}, {"a": [1, None]}, True),
        ({"a": None}, {}, False),
        ([1, 2], [1], False),
        ("2026-03-02T15:04:05.000Z", "2026-03-02T15:04:05+00:00", True),
        ("2026-03-02T15:04:05Z", "2026-03-02T15:04:06Z", False),
        ("a", "b", False),
    ],
)
def test_what_counts_as_the_same(left: Any, right: Any, same: bool) -> None:
    assert correctness.same(left, right) is same


def test_a_wrong_class_is_told_from_a_loss() -> None:
    class Hang1:
        pass

    expected: dict[str, Any] = {"message": "Hang", "lists": []}
    assert (
        correctness.check(Hang1(), {"type": "hang"}, {"type": "hang"}, expected)
        == correctness.RIGHT
    )
    assert correctness.check(Hang1(), {}, {"type": "hang"}, expected) == correctness.LOSSY
    assert correctness.check({}, {"type": "hang"}, {"type": "hang"}, expected) == correctness.WRONG


# ------------------------------------------------------------------------------------ the floor


@pytest.fixture(scope="module")
def several(expectations: payloads.Expectations) -> list[payloads.Payload]:
    """Payloads of every kind, one with a list that is too long to be written out."""
    grown = [payloads.grown(count, expectations) for count in (3, floor.INLINE + 50)]
    return [*payloads.hand_written(expectations), *grown]


@pytest.mark.parametrize("ask", [False, True])
def test_the_floor_makes_what_our_package_makes(several: list[payloads.Payload], ask: bool) -> None:
    for payload in several:
        made = ServerMessage.from_dict(payload.body)
        again = floor.straight_line(payload.body, made, ask=ask)(payload.body)
        assert again == made
        assert again is not made
        pairs = zip(floor.records(again), floor.records(made), strict=True)
        assert all(type(left) is type(right) for left, right in pairs), payload.name


def test_a_floor_that_is_wrong_is_refused(several: list[payloads.Payload]) -> None:
    body = several[0].body
    made: Any = ServerMessage.from_dict(body)
    made.message.extra["more"] = 1
    with pytest.raises((AssertionError, KeyError)):
        floor.straight_line(body, made)


def test_bare_objects_are_as_many_and_of_the_same_classes(
    several: list[payloads.Payload],
) -> None:
    for payload in several:
        made = ServerMessage.from_dict(payload.body)
        classes = [floor.class_of(record) for record in floor.records(made)]
        bare = floor.bare(made)(payload.body)
        assert [floor.class_of(each) for each in bare] == classes


def test_what_a_payload_counts() -> None:
    body = {
        "message": {
            "type": "status-update",
            "status": "ended",
            "endedReason": None,
            "artifact": {"messages": [{"role": "user", "message": "Hi"}, {"role": "bot"}]},
            "new": 1,
        }
    }
    found = counters.counts(body, ServerMessage.from_dict)
    # The envelope, the message, the artifact and two of its messages.
    assert found["records"] == 5
    told = {"message", "type", "status", "artifact", "messages", "role", "message of it", "role 2"}
    assert found["keys"] == len(told)
    assert (found["nulls"], found["unknown"], found["members"]) == (1, 1, 1)
    # That of the message, and those of two in its artifact.
    assert found["tags"] == 3
    assert found["fields"] > found["keys"]
    assert found["calls"] >= found["records"]


def test_a_repaired_payload_has_nothing_left_that_deviates(
    several: list[payloads.Payload],
) -> None:
    for payload in several:
        body, removed = repair.repaired(payload.body, vapi_messages)
        made = ServerMessage.from_dict(body)
        assert not any(record.extra for record in floor.records(made))
        assert {each.rule for each in ServerMessage.deviations(body)} <= {*repair.KEPT}
        if not any(removed.values()):
            assert body == payload.body
        whole = ServerMessage.from_dict(payload.body)
        assert floor.class_of(made.message) is floor.class_of(whole.message)


def test_a_repair_removes_items_from_behind() -> None:
    items: list[Any] = [{"role": "user"}, 1, 2, {"role": "bot"}, 3]
    message = {"type": "status-update", "status": "ended", "artifact": {"messages": items}}
    body, removed = repair.repaired({"message": message, "x": 1}, vapi_messages)
    assert [each["role"] for each in body["message"]["artifact"]["messages"]] == ["user", "bot"]
    assert removed == {"type": 3, "unknown key": 1}


# ------------------------------------------------------------------------------------ the profile

CALLGRIND = """\
version: 1
positions: line
events: Ir

fl=(1) ceval.c
fn=(1) _PyEval_EvalFrameDefault
10 100
+3 50
cfn=(2) dict_get
calls=4 20
14 4000
* 7

fn=(2)
20 30
cfn=(1)
calls=1 10
21 9000
fn=(3) something_else
30 5
"""


def test_a_profile_counts_what_a_function_takes_itself() -> None:
    found = callgrind.instructions(CALLGRIND.splitlines())
    assert found == {"_PyEval_EvalFrameDefault": 157, "dict_get": 30, "something_else": 5}
    groups = callgrind.in_groups(found)
    assert sum(groups.values()) == sum(found.values())
    assert groups["running bytecode"] == 157
    assert groups["looking up keys"] == 30
    assert groups[callgrind.REST] == 5
    assert not callgrind.in_groups(Counter({"0x1234": 10}))


def test_no_profile_without_valgrind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found = callgrind.profile([], quiet)
    assert "valgrind is not installed" in report.TABLES["profile"](
        results.Results({"profile": found})
    )


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_a_profile_tells_us_from_the_floor(expectations: payloads.Expectations) -> None:
    known = payloads.hand_written(expectations)
    small = [each for each in known if each.name == "status-update"]
    where = callgrind.Where(Path(sys.executable), GENERATED)
    found = callgrind.profile(small, quiet, where)
    if "skipped" in found:
        pytest.skip(found["skipped"])
    counted = {each["what"]: each["instructions"] for each in found["payloads"]}
    assert counted["bare"] < counted["floor"] < counted["asking"] < counted["wireloom"]
    assert "every field asked for" in report.TABLES["profile"](results.Results({"profile": found}))


# ------------------------------------------------------------------------------------ a tiny run

TINY: Sequence[type[Peer]] = (peers.Wireloom, peers.Json, peers.Msgspec, peers.Floor)
"""Ours, the floor, and one whose models are not there."""


@pytest.fixture(scope="module")
def tiny(expectations: payloads.Expectations) -> results.Results:
    """The numbers of a run without virtual environments: a few payloads, one short round."""
    wanted = {"status-update", "status-update--deviating", "end-of-call-report"}
    known = [each for each in payloads.hand_written(expectations) if each.name in wanted]
    known.append(payloads.grown(10, expectations))
    workers = [measure.Process(peer, Path(sys.executable), GENERATED) for peer in TINY]
    try:
        loaded = {worker.peer.name: worker.ask("load") for worker in workers}
        able = [worker for worker in workers if "error" not in loaded[worker.peer.name]]
        data: dict[str, Any] = {
            "failures": {name: each["error"] for name, each in loaded.items() if "error" in each},
            "payloads": command.described(known),
            "decode": measure.measure(able, known, measure.Effort(1, 0.0005), quiet),
        }
    finally:
        for worker in workers:
            worker.close()
    return results.Results(data)


def test_a_run_finds_us_right_and_measures_us(tiny: results.Results) -> None:
    for name in tiny.payloads():
        assert tiny.verdict("wireloom", name) == correctness.RIGHT
        figures = ["union", "straight", "bytes", "encode", "deviations"]
        assert None not in [tiny.us("wireloom", name, figure) for figure in figures]
        assert tiny.us("json", name, "bytes") is not None
        assert tiny.us("json", name, "union") is None
        assert tiny.memory("wireloom", [name]) is not None


def test_a_run_measures_the_floor_which_is_no_peer(tiny: results.Results) -> None:
    for name in tiny.payloads():
        assert tiny.verdict("floor", name) == correctness.RIGHT
        figures = ["union", "bytes", "asking", "bare"]
        assert None not in [tiny.us("floor", name, figure) for figure in figures]
        assert tiny.counts_of(name)
    assert not any(peer.name == "floor" for peer in peers.PEERS)
    assert peers.Floor.title not in report.TABLES["rightness"](tiny)
    rows = [each for each in targets(tiny) if "json.loads" in each.what]
    assert [each.floors is not None for each in rows] == [True]
    for table in ("floors", "sizes", "counters"):
        assert report.TABLES[table](tiny) != tables.NOTHING


def test_a_run_checks_decoding_straight_and_through_the_union(tiny: results.Results) -> None:
    for figure in ("deviations", "deviations straight", "strict", "strict straight"):
        assert tiny.us("wireloom", "status-update", figure) is not None
    shown = report.TABLES["judging"](tiny)
    assert "`deviations`, straight" in shown
    assert "`deviations`, through the union" in shown


def test_growth_is_measured_without_the_collector_too(tiny: results.Results) -> None:
    assert tiny.grown("wireloom", "union without the collector")
    assert tiny.grown("json", "bytes without the collector")


def test_strict_is_not_timed_where_it_raises(tiny: results.Results) -> None:
    assert tiny.us("wireloom", "status-update--deviating", "strict") is None
    assert tiny.us("wireloom", "status-update", "strict") is not None


def test_a_peer_that_fails_is_reported(tiny: results.Results) -> None:
    assert "msgspec_default" in tiny.data["failures"]
    assert peers.Msgspec.title in report.TABLES["failures"](tiny)


def test_targets_that_were_not_measured_say_so(tiny: results.Results) -> None:
    found = targets(tiny)
    assert len(found) > 20
    assert {each.reached for each in found} >= {None}
    measured = [each for each in found if each.value is not None]
    assert any("json.loads" in each.what for each in measured)


def test_a_cold_start_is_told_above_bare() -> None:
    small = TESTS / "payloads" / "status-update.json"
    wanted = ("bare", "wireloom small", "no such")
    known = [*cold.CASES, cold.Case("no such", "", "import no_such_module\n")]
    cases = [each for each in known if each.name in wanted]
    place = cold.Place(lambda _: Path(sys.executable), GENERATED)
    files = {"small": small, "report": small}
    found = cold.measure(files, 1, quiet, cases, place)
    numbers = results.Results({"cold": found})
    ours = numbers.cold("wireloom small")
    assert ours is not None
    assert ours["modules"] > next(each for each in found if each["case"] == "bare")["modules"]
    assert not ours["refused"]
    assert numbers.cold("no such") is None
    assert "no_such_module" in next(each for each in found if "failure" in each)["failure"]


# ------------------------------------------------------------------------------------ numbers


def test_a_ratio_is_of_the_payloads_that_both_did() -> None:
    found = results.ratio_of({"a": (1.0, 2.0), "b": (3.0, 4.0), "c": (10.0, 4.0)})
    assert found is not None
    assert (found.together, found.median, found.worst) == (1.4, 0.75, 2.5)
    assert (found.value, found.worst_at, found.payloads) == (1.4, "c", 3)
    assert results.ratio_of({}) is None


def test_growth_is_a_power_of_the_size() -> None:
    square = [(10, 1.0), (100, 100.0), (1000, 10_000.0)]
    assert results.exponent(square, 10) == pytest.approx(2)
    assert results.exponent([(1, 50.0), *square], 1000) is None


def test_numbers_are_read_as_they_were_written() -> None:
    data: dict[str, Any] = {
        "about": {"python": "3"},
        "rows": [{"a": 1}, {"b": [1]}],
        "deep": {"x": [1], "y": {}},
    }
    assert json.loads(results.dump(data)) == data


def numbers_of(times: dict[str, dict[str, float]], sizes: dict[str, int]) -> results.Results:
    """Numbers of a run: for each ``peer figure`` the microseconds of each payload."""
    rows = [
        {"peer": peer, "figure": figure, "payload": payload, "us": us}
        for what, each in times.items()
        for peer, figure in [what.split(" ", 1)]
        for payload, us in each.items()
    ]
    verdicts = [
        {
            "peer": row["peer"],
            "payload": row["payload"],
            "route": "union",
            "verdict": correctness.RIGHT,
        }
        for row in rows
    ]
    known = [
        {"name": name, "set": "hand-written", "bytes": size, "messages": 0, "conforming": True}
        for name, size in sizes.items()
    ]
    return results.Results({"payloads": known, "decode": {"times": rows, "verdicts": verdicts}})


SIZES = {"small": 80, "middle": 400, "large": 2_000}


def test_a_limit_below_the_floor_is_told_from_one_that_was_missed() -> None:
    times = {
        "wireloom union": {"small": 4.0, "middle": 6.0, "large": 10.0},
        "floor union": {"small": 3.0, "middle": 1.0, "large": 1.0},
        "floor asking": {"small": 3.5, "middle": 3.0, "large": 5.0},
        "floor bare": {"small": 1.0, "middle": 0.5, "large": 0.5},
        "mashumaro straight": {"small": 4.0, "middle": 10.0, "large": 20.0},
        "pydantic_tuned straight": {"small": 4.0, "middle": 5.0, "large": 7.0},
    }
    found = numbers_of(times, SIZES)
    rows = {each.what: each for each in targets(found) if each.floors is not None}
    pydantic, mashumaro = (
        next(each for what, each in rows.items() if name in what)
        for name in ("pydantic straight", "mashumaro straight")
    )
    # Three quarters for the small one: more than the half that is the limit.
    assert mashumaro.floors is not None
    assert (mashumaro.floors.beyond, mashumaro.floors.payloads) == (1, 3)
    assert mashumaro.floors.within is not None
    assert mashumaro.floors.within.together == pytest.approx(16 / 30)
    assert "of at least 1 kB (1): 0.5" in mashumaro.detail
    said = summary.summary(found)
    out_of_reach, _, open_ = said.partition("Not reached:")
    assert pydantic.floors is not None
    assert pydantic.floors.floor.value > pydantic.limit
    assert pydantic.what in out_of_reach
    assert mashumaro.what in open_
    assert "0 of 2 targets are reached" in said


def test_a_floor_that_noise_made_slow_puts_nothing_out_of_reach() -> None:
    times = {
        "wireloom bytes": {"small": 16.0},
        "floor bytes": {"small": 30.0},
        "json bytes": {"small": 10.0},
    }
    row = next(each for each in targets(numbers_of(times, SIZES)) if "json.loads" in each.what)
    assert row.floors is not None
    assert row.floors.floor.value == row.value == pytest.approx(1.6)


def test_who_gets_it_wrong_is_compared_beside() -> None:
    times = {
        "wireloom union": dict.fromkeys(SIZES, 1.0),
        "pydantic_tuned union": dict.fromkeys(SIZES, 100.0),
        "mashumaro union": dict.fromkeys(SIZES, 2.0),
        "pydantic_tagged union": dict.fromkeys(SIZES, 1.5),
    }
    found = numbers_of(times, SIZES)
    for row in found.decode["verdicts"]:
        if row["peer"] == "mashumaro":
            row["verdict"] = correctness.LOSSY
    rows = targets(results.Results(found.data))
    right, wrong, helped = [each for each in rows if each.limit == 0.10]
    assert (right.value, right.beside, right.reached) == (0.01, False, True)
    assert (wrong.value, wrong.beside, wrong.reached) == (0.5, True, False)
    assert helped.value == pytest.approx(2 / 3)
    assert helped.beside
    said = summary.summary(results.Results(found.data))
    assert "1 of 1 targets" in said
    assert wrong.what.removeprefix("beside it: ") in said


def test_what_deviates_is_measured_against_the_same_without_it() -> None:
    found = numbers_of({"wireloom union": {"a": 6.0}, "wireloom repaired": {"a": 4.0}}, {"a": 300})
    found.decode["counts"] = [{"payload": "a", "records": 3}]
    found.decode["repaired"] = [{"payload": "a", "records": 2, "bytes": 200}]
    row = next(each for each in targets(found) if "without what deviates" in each.what)
    assert row.value == pytest.approx((6 / 3) / (4 / 2))
    assert "per byte 1" in row.detail


def test_growth_is_told_beside_that_of_the_parser() -> None:
    decode: dict[str, Any] = {"times": []}
    known: list[dict[str, Any]] = []
    for count, ours, parser in ((100, 1.0, 1.0), (10_000, 100.0, 1_000.0)):
        name = f"report of {count}"
        known.append({"name": name, "set": "grown", "bytes": 1, "messages": count})
        for peer, figure, us in (("wireloom", "union", ours), ("json", "bytes", parser)):
            decode["times"].append({"peer": peer, "figure": figure, "payload": name, "us": us})
    found = results.Results(
        {"payloads": [{**e, "conforming": True} for e in known], "decode": decode}
    )
    row = next(each for each in targets(found) if "growth of decode" in each.what)
    assert row.value == pytest.approx(1)
    assert "`json.loads` alone 1.5" in row.detail


def test_ratios_by_size() -> None:
    times = {
        "wireloom union": {"small": 4.0, "middle": 6.0, "large": 10.0},
        "floor union": {"small": 3.0, "large": 1.0},
        "mashumaro straight": dict.fromkeys(SIZES, 10.0),
    }
    against = next(each for each in bysize.AGAINST if each.peer == "mashumaro")
    found = bysize.medians(bysize.points(numbers_of(times, SIZES), against))
    assert found == [
        ("under 200 B", 1, 0.4, 0.3),
        ("200 to 500 B", 1, 0.6, None),
        ("1 to 3 kB", 1, 1.0, 0.1),
    ]


def test_the_documents_of_others_are_among_those_that_are_fetched() -> None:
    fetched = {openapi_directory.path_of(name).stem for name in openapi_directory.DOCUMENTS}
    assert fetched >= {*generation.REAL}
    assert openapi_directory.FOLDER == command.DIRECTORY


def test_a_run_that_lacks_a_part_is_rendered() -> None:
    page = PAGE.read_text(encoding="utf-8")
    whole: dict[str, Any] = json.loads(NUMBERS.read_text(encoding="utf-8"))
    always = ("about", "payloads", "failures")
    for missing in [*command.PARTS, "generation", "conversation", "package"]:
        data = {key: value for key, value in whole.items() if key != missing or key in always}
        assert "| --- |" in report.fill(page, results.Results(data))
    older = {key: value for key, value in whole["decode"].items() if key in ("times", "verdicts")}
    older["times"] = [row for row in older["times"] if row["peer"] != "floor"]
    text = report.fill(page, results.Results({**whole, "decode": older}))
    assert tables.NOTHING in text


def test_a_run_that_is_cut_short_leaves_what_it_has(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, overlaid: dict[str, Any]
) -> None:
    """Of a run whose second part fails, the first can be rendered."""

    def fail(*_: object) -> dict[str, Any]:
        raise OSError("cut short")

    def none(_: object) -> list[payloads.Payload]:
        return []

    def skipped(*_: object) -> dict[str, Any]:
        return {"skipped": "this is a test"}

    def ours() -> dict[str, Any]:
        return overlaid

    monkeypatch.setattr(environment, "copy_package", lambda: None)
    monkeypatch.setattr(environment, "overlaid", ours)
    monkeypatch.setattr(payloads, "captured", none)
    monkeypatch.setattr(callgrind, "profile", skipped)
    monkeypatch.setattr(cold, "measure", fail)
    monkeypatch.setattr(command, "UNFINISHED", tmp_path)
    with pytest.raises(OSError, match="cut short"):
        command.run(["profile", "cold"], True, tmp_path, {}, quiet)
    found = results.load(tmp_path / "benchmarks.json")
    assert "this is a test" in report.fill(PAGE.read_text(encoding="utf-8"), found)


# ------------------------------------------------------------------------------------ the page


def test_the_page_holds_what_the_numbers_say() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert report.fill(page, results.load(NUMBERS)) == page, "make bench ARGS=--render"


def test_the_page_has_every_table_once() -> None:
    named = re.findall(r"<!-- bench: ([a-z ]+) -->", PAGE.read_text(encoding="utf-8"))
    assert sorted(named) == sorted(report.TABLES)


def test_the_charts_were_drawn_from_the_numbers() -> None:
    shown = {*re.findall(r"\]\(benchmarks/([a-z-]+\.svg)\)", PAGE.read_text(encoding="utf-8"))}
    drawn = {path.name: path.read_text(encoding="utf-8") for path in CHARTS.glob("*.svg")}
    assert drawn.keys() == shown
    for name, text in drawn.items():
        assert results.digest(NUMBERS) in text, f"{name}: make bench ARGS=--render"


def test_the_numbers_name_no_recording_and_no_machine() -> None:
    text = NUMBERS.read_text(encoding="utf-8")
    names = [each["name"] for each in json.loads(text)["payloads"] if each["set"] == "captured"]
    assert all(re.fullmatch(r"captured [\w.-]+ \d+", name) for name in names)
    assert str(ROOT) not in text


def test_the_commands_of_the_page_are_understood(capsys: pytest.CaptureFixture[str]) -> None:
    shown = re.findall(r"^\$ make bench ARGS=(.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert shown
    for arguments in shown:
        parsed = command.parser().parse_args(shlex.split(shlex.split(arguments)[0]))
        assert parsed.quick or parsed.only or parsed.render or parsed.profile
    done = subprocess.run(
        ["make", "--dry-run", "bench", "bench-lock"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert "-m bench" in done.stdout
