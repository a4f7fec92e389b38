"""The machinery of the benchmarks: what it reads, compares and writes. Nothing is timed here."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import vapi_messages
from support import ROOT

from . import charts, page, summary
from .documents import discriminated, schemas, synthetic
from .generation import with_property
from .payloads import Expectations, conversation, grown, hand_written
from .peers import BY_NAME, PEERS, Wireloom
from .reading import handler, reader
from .results import Results, load, number
from .rightness import LOSSY, RIGHT, WRONG, rightness
from .worker import Worker

PAGE = ROOT / "docs" / "benchmarks.md"
NUMBERS = ROOT / "docs" / "benchmarks.json"


def results(**more: Any) -> Results:
    payloads = [
        {"name": "one", "set": "hand-written", "bytes": 10, "conforming": True},
        {"name": "two", "set": "captured", "bytes": 20, "conforming": False},
    ]
    rows = [
        {"peer": "wireloom", "payload": "one", "decode": 2.0, "verdict": RIGHT},
        {"peer": "wireloom", "payload": "two", "decode": 4.0, "verdict": RIGHT},
        {"peer": "mashumaro", "payload": "one", "decode": 6.0, "verdict": RIGHT},
        {"peer": "mashumaro", "payload": "two", "decode": 1.0, "verdict": LOSSY},
    ]
    decoding = {"rows": rows, "memory": [], "json": {"one": 1.0, "two": 8.0}, "failures": {}}
    return Results({"payloads": payloads, "decoding": decoding, **more})


def test_a_ratio_counts_only_what_the_peer_decodes_rightly() -> None:
    assert results().ratio("mashumaro", "decode", ["one", "two"]) == 3
    assert results().against_json("decode", ["one", "two"]) == pytest.approx(6 / 9)


def test_the_page_gets_every_table_and_keeps_its_text() -> None:
    text = PAGE.read_text(encoding="utf-8")
    about = {"date": "2026-01-01", "python": "3.11", "cores": 2, "versions": {"pydantic": "2"}}
    filled = page.fill(text, results(about=about))
    outside = re.compile(r"<!-- bench: [a-z ]+ -->.*?<!-- bench end -->", re.DOTALL)
    assert outside.sub("", filled) == outside.sub("", text)
    assert set(re.findall(r"<!-- bench: ([a-z ]+) -->", text)) == set(page.TABLES)
    assert "| mashumaro | 3 |" in filled
    assert page.NOTHING in filled


@pytest.mark.parametrize("name", ["docs/benchmarks.md", *page.PAGES])
def test_the_tables_have_the_numbers_of_the_last_run(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "<!-- bench: " in text
    assert text == page.fill(text, load(NUMBERS)), "PYTHONPATH=tests python -m bench --render"


@pytest.mark.parametrize("name", charts.CHARTS)
def test_a_chart_has_the_numbers_of_the_last_run(name: str) -> None:
    bars, title = charts.CHARTS[name]
    found = bars(load(NUMBERS))
    assert sum(bar.ours for bar in found) == 1
    drawn = charts.draw(found, title)
    assert drawn == (ROOT / "docs" / "benchmarks" / f"{name}.svg").read_text(encoding="utf-8")
    for width in re.findall(r'width="([\d.]+)" height="14"', drawn):
        assert 1 <= float(width) <= charts.WIDTH - 2 * charts.EDGE


def test_what_another_library_does_faster_is_said() -> None:
    numbers = json.loads(NUMBERS.read_text(encoding="utf-8"))
    for row in numbers["decoding"]["rows"]:
        if row["peer"] == "pydantic_tagged":
            row["read"] = 0.001
    assert "faster with pydantic models" in summary.gains(Results(numbers))


@pytest.mark.parametrize(
    ("value", "text"), [(0.01234, "0.0123"), (12.34, "12.3"), (1234.5, "1,234")]
)
def test_numbers_have_three_digits(value: float, text: str) -> None:
    assert number(value) == text


def test_our_package_is_read_as_the_peers_are() -> None:
    document = json.loads(json.dumps(synthetic(30)))
    assert schemas(discriminated(document))
    peer = Wireloom()
    decode = peer.load()
    text = (ROOT / "tests" / "payloads" / "tool-calls.json").read_text(encoding="utf-8")
    body = json.loads(text)
    event = decode(body)
    found = handler(peer.fields, snake_case=True)(event)
    arguments = [each["function"]["arguments"] for each in body["message"]["toolCallList"]]
    assert found[0] == body["message"]["type"]
    assert found[-len(arguments) :] == arguments
    assert reader(peer.fields)(event) > len(arguments)


def test_a_worker_says_whether_a_payload_came_out_right() -> None:
    worker = Worker(BY_NAME["wireloom"]())
    worker.answer({"do": "load"})
    body = {"message": {"type": "hang"}}
    expected: dict[str, Any] = {"message": "ServerMessageHang", "lists": []}
    answer = worker.answer({"do": "payload", "body": body, "expected": expected})
    assert answer["verdict"] == RIGHT
    assert worker.answer({"do": "time", "figure": "handle", "seconds": 0.0001})["us"] > 0
    assert "error" in worker.answer({"do": "time", "figure": "nothing", "seconds": 0.0001})


def test_wrong_classes_and_lost_keys_are_told_apart() -> None:
    message = vapi_messages.ServerMessageHang(type="hang")
    expected: dict[str, Any] = {"message": "ServerMessageHang", "lists": []}
    other: dict[str, Any] = {"message": "ServerMessageTranscript", "lists": []}
    body = {"message": {"type": "hang", "x": 1}}
    assert rightness(message, body, body, expected) == RIGHT
    assert rightness(message, {"message": {"type": "hang"}}, body, expected) == LOSSY
    assert rightness(message, body, body, other) == WRONG


def test_every_payload_of_the_repository_has_the_class_that_is_expected() -> None:
    document = json.loads(json.dumps(_document()))
    expectations = Expectations(document)
    payloads = [*hand_written(expectations), grown(3, expectations)]
    assert payloads
    for each in payloads:
        event = vapi_messages.ServerMessage.from_dict(each.body)
        assert rightness(event.message, event.to_dict(), each.body, _expected(each)) == RIGHT
    assert len(conversation(7).body["messages"]) == 7


def test_peers_have_names_of_their_own() -> None:
    assert len(BY_NAME) == len(PEERS)


def test_a_changed_schema_has_one_property_more() -> None:
    text = "components:\n  schemas:\n    A:\n      type: object\n      properties:\n        x: {}\n"
    changed = with_property(text, "A")
    assert changed.replace("        addedByTheBench:\n          type: string\n", "") == text
    with pytest.raises(ValueError, match="no object B"):
        with_property(text, "B")


def _expected(payload: Any) -> dict[str, Any]:
    return {"message": payload.expected.message, "lists": payload.expected.lists}


def _document() -> dict[str, Any]:
    from wireloom import read
    from wireloom.overlay import apply

    schema = read.read(ROOT / "schema" / "vapi.yaml")
    return apply(schema, read.read(ROOT / "schema" / "overlay.yaml")).document.data


@pytest.mark.parametrize("count", [100, 1_000])
def test_every_reference_of_a_synthetic_document_leads_somewhere(count: int) -> None:
    made = synthetic(count)["components"]["schemas"]
    referred = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(made)))
    assert len(made) == count
    assert referred <= made.keys()
