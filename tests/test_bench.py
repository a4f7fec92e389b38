"""The bench's own code, on a tiny size and without its peers; and that its page tells the truth.

Nothing here says that something is fast: that takes a quiet machine and ``make bench``.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from bench import __main__ as command
from bench import (
    cold,
    documents,
    environment,
    generation,
    judge,
    measure,
    payloads,
    peers,
    report,
    results,
)
from bench.peers import Peer
from bench.targets import targets
from support import ROOT, TESTS
from vapi_messages import ServerMessage

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
        verdict = judge.judge(event.message, event.to_dict(), payload.body, expected)
        assert verdict == judge.RIGHT, payload.name


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
    assert judge.same(left, right) is same


def test_a_wrong_class_is_told_from_a_loss() -> None:
    class Hang1:
        pass

    expected: dict[str, Any] = {"message": "Hang", "lists": []}
    assert judge.judge(Hang1(), {"type": "hang"}, {"type": "hang"}, expected) == judge.RIGHT
    assert judge.judge(Hang1(), {}, {"type": "hang"}, expected) == judge.LOSSY
    assert judge.judge({}, {"type": "hang"}, {"type": "hang"}, expected) == judge.WRONG


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
        assert tiny.verdict("wireloom", name) == judge.RIGHT
        figures = ["union", "straight", "bytes", "encode", "deviations"]
        assert None not in [tiny.us("wireloom", name, figure) for figure in figures]
        assert tiny.us("json", name, "bytes") is not None
        assert tiny.us("json", name, "union") is None
        assert tiny.memory("wireloom", [name]) is not None


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
        assert parsed.quick or parsed.only or parsed.render
    done = subprocess.run(
        ["make", "--dry-run", "bench", "bench-lock"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert "-m bench" in done.stdout
