"""A corpus from recordings: what is chosen, what is replaced, and what nobody may find in it."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PACKAGE, ROOT, TESTS
from wireloom import audit as audits
from wireloom.audit import Spread, Subject, work
from wireloom.audit.decode import PackageAudit
from wireloom.audit.places import ARRAY, OBJECT
from wireloom.corpus import make, write
from wireloom.corpus.cover import Candidate, Candidates
from wireloom.corpus.scrub import Scrub
from wireloom.corpus.stand_ins import StandIns
from wireloom.model.errors import WireloomError

SUBJECT = Subject(PACKAGE, ("ServerMessage",))


def samples() -> list[dict[str, Any]]:
    files = sorted((TESTS / "payloads").glob("*.json"))
    return [json.loads(each.read_bytes()) for each in files if ".deviations." not in each.name]


@pytest.fixture(scope="module")
def audit() -> PackageAudit:
    return PackageAudit(SUBJECT, "_scrubbed")


def scrubbed(audit: PackageAudit, body: Any) -> Any:
    return Scrub(audit.package).body(audit.decode(body))


# --- What is chosen


def test_every_feature_is_kept_by_fewer_recordings(tmp_path: Path) -> None:
    bodies = samples() * 3
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in bodies))
    corpus = make.choose([tmp_path / "a.jsonl"], SUBJECT)
    assert corpus.lost == frozenset()
    assert corpus.seen == len(bodies)
    assert len(corpus.files) <= len(samples())
    kinds = {"class", "field", "deviation", "unknown key"}
    assert {each[0] for each in corpus.features} == kinds


@settings(max_examples=100, deadline=None)
@given(
    sets=st.lists(st.frozensets(st.integers(0, 8), min_size=1), min_size=1, max_size=12),
    seed=st.integers(0, 99),
)
def test_the_cover_is_whole_has_nothing_needless_and_no_order(
    sets: list[frozenset[int]], seed: int
) -> None:
    recordings = [
        Candidate.of(b"x" * number, number, "A", frozenset(("n", str(each)) for each in found))
        for number, found in enumerate(sets)
    ]
    covers: list[list[Candidate]] = []
    shuffled = random.Random(seed).sample(recordings, len(recordings))  # noqa: S311 - no secret
    for order in (recordings, shuffled):
        candidates = Candidates()
        for each in order:
            candidates.add(each)
        covers.append(candidates.cover())
    assert covers[0] == covers[1]
    wanted = frozenset[Any]().union(*(each.features for each in recordings))
    assert frozenset[Any]().union(*(each.features for each in covers[0])) == wanted
    for left_out in covers[0]:
        rest = [each.features for each in covers[0] if each is not left_out]
        assert frozenset[Any]().union(*rest) != wanted


# --- What is replaced

PLANTED = {
    "twilioAuthToken": "f4k3t0ken5ecretAAAA",
    "phone": "+49 (170) 123-4567",
    "mail": "jane.roe@hospital.test",
    "name": "Jane Roe",
    "address": "Hauptstrasse 5, 10115 Berlin",
    "transcript": "My name is Jane Roe and my password is hunter2.",
    "url": "https://files.test/recordings/jane-roe.wav?token=s3cr3t",
    "uuid": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "moment": "1987-06-05T04:03:02.123+02:00",
    "umlaut": "Jörg Groß",
}
NUMBERS = {"taxId": 86095742719, "balance": 123456.78, "latitude": 52.52}


def planted() -> dict[str, Any]:
    """A message with secrets and personal data in fields of every kind, and in none."""
    call = {
        "id": PLANTED["uuid"],
        "type": "inboundPhoneCall",
        "status": PLANTED["name"],
        "createdAt": PLANTED["moment"],
        "customer": {"number": PLANTED["phone"], "name": PLANTED["name"]},
        "phoneNumber": {
            "provider": "twilio",
            "twilioAuthToken": PLANTED["twilioAuthToken"],
            "number": PLANTED["phone"],
        },
        "assistant": {"voice": {"provider": "11labs", "voiceId": PLANTED["umlaut"]}},
        "costs": [NUMBERS, {"note": PLANTED["address"]}],
        PLANTED["mail"]: {"mood": PLANTED["address"]},
        PLANTED["phone"]: 1,
    }
    function = {"name": "book", "arguments": json.dumps({"mail": PLANTED["mail"], **NUMBERS})}
    return {
        "message": {
            "type": "tool-calls",
            "call": call,
            "toolCallList": [{"id": "call_f4k3", "type": "function", "function": function}],
            "transcript": PLANTED["transcript"],
            "recordingUrl": PLANTED["url"],
            "somethingNew": [PLANTED["name"], {"deep": [PLANTED["umlaut"]]}],
        }
    }


def fragments() -> set[str]:
    """Every planted text and number, and every word of them that stands for nothing else."""
    words = {word for each in PLANTED.values() for word in re.findall(r"\w{6,}", each)}
    return {*PLANTED.values(), *words, *map(repr, NUMBERS.values())} - {"password", "recordings"}


def test_nothing_that_was_planted_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(planted()))
    corpus = make.choose([tmp_path / "a.json"], SUBJECT)
    write.write(corpus, tmp_path / "out", SUBJECT)
    for file in (tmp_path / "out").rglob("*.*"):
        text = file.read_text("utf-8")
        plain = json.dumps(json.loads(text), ensure_ascii=False) if file.suffix == ".json" else ""
        leaks = {each for each in fragments() if each in text or each in plain}
        assert leaks == set(), file.name
    (body,) = corpus.files.values()
    call = body["message"]["call"]
    assert body["message"]["type"] == "tool-calls"
    assert call["type"] == "inboundPhoneCall"
    assert call["phoneNumber"]["number"] == call["customer"]["number"]
    assert re.fullmatch(r"\+15 \(55\d\) \d{3}-\d{4}", call["customer"]["number"])
    assert re.fullmatch(r"2025-01-\d\dT00:\d\d:00\.000\+00:00", call["createdAt"])
    arguments = json.loads(body["message"]["toolCallList"][0]["function"]["arguments"])
    assert re.fullmatch(r"person\d+@example\.com", arguments["mail"])
    kinds = {kind for _, kind in corpus.replaced}
    assert {"phone number", "date", "UUID", "URL", "JSON text", "number", "text"} <= kinds
    assert ("/message/call/phoneNumber/twilioAuthToken", "text") in corpus.replaced


PLANT = "S3cr3tV4lue"


def with_secrets(value: Any, key: str = "") -> Any:
    """``value`` with a secret in place of, or within, every text but the tags."""
    if isinstance(value, OBJECT):
        return {name: with_secrets(item, name) for name, item in value.items()}
    if isinstance(value, ARRAY):
        return [with_secrets(item, key) for item in value]
    if isinstance(value, str) and key not in ("type", "provider"):
        return f"{value[: len(value) // 2]} {PLANT} {value}"
    return value


@pytest.mark.parametrize("number", range(len(samples())))
def test_no_field_of_any_message_lets_a_secret_through(audit: PackageAudit, number: int) -> None:
    body = with_secrets(samples()[number])
    assert PLANT not in json.dumps(scrubbed(audit, body))
    assert PLANT not in json.dumps(scrubbed(audit, {PLANT: {PLANT: [PLANT]}}))


@settings(max_examples=300, deadline=None)
@given(
    value=st.text() | st.from_regex(r"\A\+?[0-9 .-]{7,20}\Z") | st.emails() | st.uuids().map(str)
)
def test_a_stand_in_has_the_form_of_the_text_and_nothing_of_it(value: str) -> None:
    made, kind = StandIns().text(value, lambda each: each)
    if kind in ("text", "phone number"):
        assert len(made) == len(value)
    if kind == "text" and any(map(str.isalnum, value)):
        assert made != value
    longest = max(re.findall(r"[^\W\d_]{5,}", value), key=len, default="")
    assert not longest or longest not in made
    made.encode("utf-8")


@pytest.mark.parametrize(
    ("value", "key", "expected"),
    [
        (3, "turns", 3),
        (0.05, "cost", 0.05),
        (-12, "offset", -12),
        (3, "pin", None),
        (1718000000000, "timestamp", 1700000000001),
        (1718000000, "seconds", 1700000001),
        (4915112345678, "number", None),
        (52.520008, "x", None),
        (1e300, "x", None),
    ],
)
def test_small_numbers_are_kept_and_long_ones_replaced(
    value: float, key: str, expected: float | None
) -> None:
    made, _ = StandIns().number(value, key)
    assert type(made) is type(value)
    if expected is None:
        assert made != value
    else:
        assert made == expected


def test_the_samples_keep_all_that_the_document_lists(audit: PackageAudit) -> None:
    for body in samples():
        before, after = audit.decode(body), audit.decode(scrubbed(audit, body))
        assert audit.title(after) == audit.title(before)
        new = {(each.pointer, each.rule) for each in after.deviations} - {
            (each.pointer, each.rule) for each in before.deviations
        }
        assert new == set()


# --- The command


def wireloom(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join([str(ROOT / "generator"), str(ROOT / "generated")])},
    )


@pytest.mark.slow
def test_the_fixtures_are_tests_that_pass(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in samples()))
    command = ["-m", "wireloom", "corpus", "a.jsonl", "--out", "out"]
    config = ["--config", ROOT / "pyproject.toml"]
    run = wireloom(tmp_path, *command, *config)
    assert run.returncode == 0, run.stderr
    assert f"of {len(samples())} recordings in out have" in run.stdout
    before = {file: file.read_bytes() for file in (tmp_path / "out").rglob("*.*")}
    assert wireloom(tmp_path, *command, *config).returncode == 0
    assert {file: file.read_bytes() for file in (tmp_path / "out").rglob("*.*")} == before
    tests = wireloom(tmp_path / "out", "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert tests.returncode == 0, tests.stdout
    count = len(list((tmp_path / "out" / "recordings").glob("*.json")))
    assert f"{count} passed" in tests.stdout


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(samples()[0]))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    corpus = make.choose([tmp_path / "a.json"], SUBJECT)
    with pytest.raises(WireloomError, match="this folder has other files"):
        write.write(corpus, tmp_path / "out", SUBJECT)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_recordings_of_nothing_get_one_message(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("oops\n")
    with pytest.raises(WireloomError, match="none of these recordings can be decoded"):
        make.choose([tmp_path / "a.jsonl"], SUBJECT)


# --- Where the work is done


def test_parts_in_several_processes_give_the_same_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(json.dumps(each) + "\n" for each in samples() * 3)
    (tmp_path / "a.jsonl").write_text(text)
    whole = make.choose([tmp_path / "a.jsonl"], SUBJECT)
    monkeypatch.setattr(audits, "_SMALL", 0)
    monkeypatch.setattr(work, "SIZE", len(text) // 7)
    heard: list[int] = []
    parts = make.choose(
        [tmp_path / "a.jsonl"], SUBJECT, spread=Spread(jobs=2), progress=heard.append
    )
    assert len(heard) > 5
    assert heard[-1] == (tmp_path / "a.jsonl").stat().st_size
    for each in (whole, parts):
        write.write(each, tmp_path / f"out-{each is whole}", SUBJECT)
    one, other = (
        {file.relative_to(out): file.read_bytes() for file in out.rglob("*.*")}
        for out in (tmp_path / "out-True", tmp_path / "out-False")
    )
    assert one == other


@pytest.mark.slow
def test_a_cluster_gives_the_same_corpus(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in samples()))
    config = ["--config", ROOT / "pyproject.toml"]
    for out, options in (("one", []), ("other", ["--dask", "--jobs", "2"])):
        command = ["-m", "wireloom", "corpus", "a.jsonl", "--out", out, *options, *config]
        run = wireloom(tmp_path, *command)
        assert run.returncode == 0, run.stderr
    one, other = (
        {file.relative_to(tmp_path / out): file.read_bytes() for file in files}
        for out in ("one", "other")
        if (files := list((tmp_path / out).rglob("*.*")))
    )
    assert one == other


# --- Roots that are no classes

ROOTS = """
openapi: 3.0.3
info: {title: Roots, version: "1"}
paths: {}
components:
  schemas:
    Event:
      oneOf: [{$ref: "#/components/schemas/Opened"}, {$ref: "#/components/schemas/Closed"}]
      discriminator:
        propertyName: type
        mapping: {opened: "#/components/schemas/Opened", closed: "#/components/schemas/Closed"}
    Opened: {type: object, required: [type], properties: {type: {type: string}, by: {type: string}}}
    Closed: {type: object, required: [type], properties: {type: {type: string}}}
    Batch: {type: array, items: {$ref: "#/components/schemas/Event"}}
    SameEvent: {$ref: "#/components/schemas/Closed"}
    Colour: {type: string, enum: [red, green]}
"""
RECORDED: list[Any] = [
    {"type": "opened", "by": "Jane Roe"},
    {"type": "closed"},
    [{"type": "opened", "by": "Jane Roe"}, {"type": "closed"}],
    "red",
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("roots", "recorded"),
    [
        (["Event"], RECORDED[:2]),
        (["Batch"], RECORDED[2:3]),
        (["SameEvent"], RECORDED[1:2]),
        (["Colour"], RECORDED[3:]),
        (["Event", "Batch", "Colour"], RECORDED),
    ],
    ids=lambda value: "-".join(value) if isinstance(value[0], str) else "",
)
def test_the_fixtures_of_every_kind_of_root_are_tests_that_pass(
    roots: list[str], recorded: list[Any], tmp_path: Path
) -> None:
    (tmp_path / "roots.yaml").write_text(ROOTS)
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in recorded))
    made = ["generate", "--schema", "roots.yaml", "--out", "roots_package", "--root", *roots]
    run = wireloom(tmp_path, "-m", "wireloom", *made)
    assert run.returncode == 0, run.stderr
    command = ["corpus", "a.jsonl", "--out", "out", "--package", "roots_package", "--as", *roots]
    run = wireloom(tmp_path, "-m", "wireloom", *command)
    assert run.returncode == 0, run.stderr
    files = list((tmp_path / "out" / "recordings").rglob("*.json"))
    assert len(files) == len(recorded)
    assert all("Jane" not in each.read_text() for each in files)
    assert {each.parent.name for each in files} == (
        {"recordings"} if len(roots) == 1 else set(roots)
    )
    tests = wireloom(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", "out")
    assert tests.returncode == 0, tests.stdout
    assert f"{len(recorded)} passed" in tests.stdout
