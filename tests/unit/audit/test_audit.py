"""The audit as a user runs it: recorded webhooks in any form, and what it counts."""

from __future__ import annotations

import dataclasses
import gzip
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PACKAGE, ROOT, TESTS, corpus
from vapi_messages.receiver import Receiver
from vapi_messages.receiver import Tally as VapiTally
from wireloom import audit as audits
from wireloom.audit import Subject, Tally, arrays, payloads, pieces, tally, work
from wireloom.audit.pieces import Payload
from wireloom.model.errors import WireloomError

SUBJECT = Subject(PACKAGE, ("ServerMessage",))


def samples() -> list[dict[str, Any]]:
    """The payloads that are written for the tests, deviating ones and bare ones too."""
    files = sorted((TESTS / "payloads").glob("*.json"))
    return [
        json.loads(file.read_bytes())
        for file in files
        if not file.name.endswith(".deviations.json")
    ]


def audit(*paths: Path, **options: Any) -> Tally:
    (found,) = audits.audit(paths, [SUBJECT], **options)
    return found


def har(bodies: list[Any]) -> Any:
    """A HAR file with a request for each body, and two others."""
    entries: list[Any] = [
        {"request": {"method": "GET", "url": "/"}, "response": {}},
        {"request": {"method": "POST", "postData": {"mimeType": "text/plain", "text": "hello"}}},
    ]
    entries[1:1] = [
        {"request": {"postData": {"mimeType": "application/json", "text": json.dumps(body)}}}
        for body in bodies
    ]
    return {"log": {"comment": '"entries": [', "entries": entries}}


def lines(bodies: list[Any]) -> bytes:
    return b"".join(json.dumps(body).encode() + b"\n" for body in bodies)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples as JSONL."""
    file = tmp_path_factory.mktemp("recorded") / "calls.jsonl"
    file.write_bytes(lines(samples()))
    return file


def without_places(found: Tally) -> Any:
    """What was counted, but not where it came from."""
    return json.loads(
        json.dumps(
            {
                name: dataclasses.asdict(seen)
                | {
                    "deviations": {str(k): v.count for k, v in seen.deviations.items()},
                    "unknown_keys": {str(k): v.count for k, v in seen.unknown_keys.items()},
                    "changed": [],
                }
                for name, seen in found.in_order()
            }
        )
    )


# --- What is counted


def test_every_sample_is_decoded_to_its_class_and_encoded_to_the_same_json(recorded: Path) -> None:
    found = audit(recorded)
    bodies = samples()
    assert found.payloads == found.decoded == len(bodies)
    assert found.sound
    assert found.bare == sum("message" not in body for body in bodies)
    counted = {name: seen.payloads for name, seen in found.classes.items()}
    kinds: dict[str, int] = {}
    for body in bodies:
        kind = body.get("message", body)["type"]
        kinds[kind] = kinds.get(kind, 0) + 1
    assert sorted(counted.values()) == sorted(kinds.values())
    assert counted["ServerMessageStatusUpdate"] == kinds["status-update"]


def test_the_deviations_are_those_that_the_package_lists(recorded: Path) -> None:
    goldens = [
        json.loads(file.read_bytes()) for file in (TESTS / "payloads").glob("*.deviations.json")
    ]
    found = audit(recorded)
    counted = sum(
        each.count for seen in found.classes.values() for each in seen.deviations.values()
    )
    assert counted == sum(map(len, goldens))
    assert found.conforming == sum(not golden for golden in goldens)


def test_unknown_keys_values_and_messages_are_named(tmp_path: Path) -> None:
    news = {"type": "status-update", "status": "levitating", "mood": "fine"}
    call = {"type": "status-update", "status": "ended", "call": {"mood": 1, "spirit": 2}}
    (tmp_path / "a.jsonl").write_bytes(
        lines([{"message": each} for each in (news, news, call, {"type": "from-the-future"})])
    )
    found = audit(tmp_path)
    seen = found.classes["ServerMessageStatusUpdate"]
    assert {key: each.count for key, each in seen.unknown_keys.items()} == {
        ("ServerMessageStatusUpdate", "mood"): 2,
        ("Call", "mood"): 1,
        ("Call", "spirit"): 1,
    }
    (enum,) = [each for key, each in seen.deviations.items() if key[1] == "enum"]
    assert enum.counts() == {'"levitating"': 2}
    assert found.known == 3
    assert found.classes["(unknown: from-the-future)"].payloads == 1
    assert found.sound


def test_places_in_arrays_are_one_place(tmp_path: Path) -> None:
    turns = [{"role": role} for role in ("user", "bot", "user")]
    body = {"message": {"type": "conversation-update", "messagesOpenAIFormatted": turns}}
    (tmp_path / "a.jsonl").write_bytes(lines([body]))
    found = audit(tmp_path)
    (seen,) = found.classes.values()
    places = {place for place, _, _ in seen.deviations}
    assert "/message/messagesOpenAIFormatted/*/role" in places or any("/*" in p for p in places)
    assert not any(part.isdecimal() for place in places for part in place.split("/"))


# --- What is read


FORMS: dict[str, Callable[[list[Any]], bytes]] = {
    "calls.jsonl": lines,
    "calls.ndjson": lines,
    "calls.jsonl.gz": lambda bodies: gzip.compress(lines(bodies)),
    "array.json": lambda bodies: json.dumps(bodies).encode(),
    "pretty.json": lambda bodies: b"\xef\xbb\xbf" + json.dumps(bodies, indent=2).encode(),
    "array.json.gz": lambda bodies: gzip.compress(json.dumps(bodies).encode()),
    "really-lines.json": lines,
    "blank-lines.jsonl": lambda bodies: b"\n" + lines(bodies).replace(b"\n", b"\r\n\n"),
    "last-line-open.jsonl": lambda bodies: lines(bodies).rstrip(),
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_of_a_recording_gives_the_same_counts(
    name: str, recorded: Path, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(FORMS[name](samples()))
    assert without_places(audit(tmp_path)) == without_places(audit(recorded))


def test_a_file_for_each_payload_in_folders(recorded: Path, tmp_path: Path) -> None:
    for number, body in enumerate(samples()):
        folder = tmp_path / f"day-{number % 3}"
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.json").write_text(json.dumps(body, indent=1))
    (tmp_path / "notes.txt").write_text("not a payload")
    assert without_places(audit(tmp_path)) == without_places(audit(recorded))


def test_the_work_of_several_processes_adds_up(
    recorded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(b"oops\n" + recorded.read_bytes() * 40)
    monkeypatch.setattr(audits, "_SMALL", 0)
    monkeypatch.setattr(work, "SIZE", 20_000)
    heard: list[int] = []
    assert audit(bad, jobs=2, progress=heard.append) == audit(bad, jobs=1)
    assert heard == sorted(heard)
    assert heard[-1] == bad.stat().st_size


def test_a_payload_inside_of_a_recording(tmp_path: Path) -> None:
    body = {"message": {"type": "hang"}}
    records: list[Any] = [
        {"headers": {}, "body": body},
        {"body": json.dumps(body)},
        {"headers": {}},
    ]
    (tmp_path / "requests.jsonl").write_bytes(lines(records))
    found = audit(tmp_path, at="/body")
    assert found.classes["ServerMessageHang"].payloads == 2
    (unread,) = found.unread
    assert (unread.source.line, unread.why) == (3, "there is nothing at /body")


@settings(max_examples=40, deadline=None)
@given(
    items=st.lists(
        st.dictionaries(
            st.text(max_size=4),
            st.text(max_size=8) | st.integers() | st.lists(st.text(max_size=3), max_size=2),
            max_size=3,
        ),
        max_size=5,
    ),
    indent=st.sampled_from([None, 1]),
    size=st.integers(1, 40),
)
def test_an_array_is_cut_between_its_items_wherever_a_block_ends(
    items: list[Any], indent: int | None, size: int
) -> None:
    """The same with blocks of a few bytes, which end within strings and characters."""
    text = json.dumps(items, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        text.decode()
    except UnicodeDecodeError:
        return  # a lone surrogate is no UTF-8
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrays, "CHUNK", size)
        found = list(arrays.items(pieces.Stream(io.BytesIO(text)), "a.json"))
    assert [json.loads(each.text) for each in found if isinstance(each, Payload)] == items
    rows = [text.count(b"\n", 0, text.find(b"{", 1)) + 1] if items and items[0] else []
    assert [each.source.line for each in found][: len(rows)] == rows


# --- What cannot be read


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{oops", "not JSON"),
        (b"[]", "not a JSON object but []"),
        (b"12", "not a JSON object but 12"),
        (b'{"a": NaN}', "JSON has no NaN"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deep"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(
    line: bytes, why: str, recorded: Path, tmp_path: Path
) -> None:
    good = recorded.read_bytes()
    (tmp_path / "a.jsonl").write_bytes(good + line + b"\n" + good)
    found = audit(tmp_path)
    count = good.count(b"\n")
    assert (found.payloads, found.unread_count) == (2 * count + 1, 1)
    assert found.unread[0].source.line == count + 1
    assert why in found.unread[0].why
    assert not found.sound


def test_damaged_files_end_early_with_a_message(tmp_path: Path) -> None:
    body = lines(samples())
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(body)[:-20])
    (tmp_path / "no-end.json").write_bytes(b'[{"message": {"type": "hang"}}')
    (tmp_path / "broken.json").write_bytes(b'[{"message": {"type": "hang"}}, {oops}]')
    found = audit(tmp_path)
    assert [Path(each.source.file).name for each in found.unread] == [
        "broken.json",
        "cut.jsonl.gz",
        "no-end.json",
    ]
    assert found.classes["ServerMessageHang"].payloads >= 2


def test_a_payload_beyond_the_limit_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "LARGEST", 1_000)
    small, large = {"message": {"type": "hang"}}, {"message": {"text": "x" * 5_000}}
    (tmp_path / "a.jsonl").write_bytes(lines([small, large, small]))
    (tmp_path / "b.json").write_bytes(json.dumps(large).encode())
    found = audit(tmp_path)
    assert [(each.source.line, each.why[:9]) for each in found.unread] == [
        (2, "a payload"),
        (1, "a payload"),
    ]
    assert found.classes["ServerMessageHang"].payloads == 2


def test_what_is_counted_has_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("MOST_PLACES", "MOST_VALUES", "MOST_UNREAD"):
        monkeypatch.setattr(tally, limit, 5)
    hostile = [
        {"message": {"type": "status-update", "status": f"new-{n}", f"key-{n}": 1}}
        for n in range(50)
    ]
    (tmp_path / "a.jsonl").write_bytes(lines(hostile) + b"oops\n" * 50)
    found = audit(tmp_path)
    (seen,) = found.classes.values()
    assert len(seen.unknown_keys) <= 6
    assert sum(each.count for each in seen.unknown_keys.values()) == 50
    (enum,) = [each for key, each in seen.deviations.items() if key[1] == "enum"]
    assert len(enum.values) <= 6
    assert sum(enum.counts().values()) == 50
    assert (len(found.unread), found.unread_count) == (5, 50)


# Not ru_maxrss: that begins with what the process that started this one had taken.
MEASURE = """
import re, sys
from pathlib import Path
from wireloom import audit
if __name__ == "__main__":
    subject = audit.Subject(Path(sys.argv[2]), ("ServerMessage",))
    audit.audit([Path(sys.argv[1])], [subject], jobs=1)
    print(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc there")
def test_ten_times_the_recording_takes_no_more_memory(recorded: Path, tmp_path: Path) -> None:
    peaks: list[int] = []
    for factor in (60, 600):
        file = tmp_path / f"{factor}.jsonl"
        file.write_bytes(recorded.read_bytes() * factor)
        run = subprocess.run(
            [sys.executable, "-c", MEASURE, str(file), str(PACKAGE)],
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
        )
        peaks.append(int(run.stdout))
    grown = file.stat().st_size / 1024
    assert peaks[1] - peaks[0] < grown / 4


# --- The command


def wireloom(
    folder: Path, *arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        [sys.executable, "-m", "wireloom", *map(str, arguments)],
        cwd=folder,
        check=False,
        capture_output=True,
        input=stdin,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")} | (env or {}),
    )
    return subprocess.CompletedProcess(
        run.args, run.returncode, run.stdout.decode(), run.stderr.decode()
    )


def test_the_report_in_every_format(recorded: Path) -> None:
    text = wireloom(ROOT, "audit", recorded)
    assert text.returncode == 0, text.stderr
    assert f"{len(samples())} payloads: {len(samples())} decoded" in text.stdout
    assert "unknown keys of Analysis" in text.stdout

    markdown = wireloom(ROOT, "audit", recorded, "--format", "markdown").stdout
    assert "| ServerMessageStatusUpdate |" in markdown
    assert markdown.count("<details>") == markdown.count("</details>") > 0

    (package,) = json.loads(wireloom(ROOT, "audit", recorded, "--format", "json").stdout)[
        "packages"
    ]
    assert package["package"] == "generated/vapi_messages"
    assert sum(each["payloads"] for each in package["classes"]) == len(samples())
    names = {each["class"] for each in package["classes"]}
    assert {"ServerMessageStatusUpdate", "ServerMessageEndOfCallReport"} <= names


def test_the_standard_input_and_an_exit_code_that_says_so(recorded: Path) -> None:
    good = wireloom(ROOT, "audit", "-", stdin=recorded.read_bytes())
    assert (good.returncode, good.stderr) == (0, "")
    bad = wireloom(ROOT, "audit", "-", stdin=recorded.read_bytes() + b"oops\n")
    assert bad.returncode == 1
    assert f"-:{len(samples()) + 1}: not JSON" in bad.stdout


def files(folder: Path) -> dict[Path, bytes]:
    """Every file below ``folder`` but Python's bytecode."""
    return {
        file: file.read_bytes()
        for file in folder.rglob("*.*")
        if file.is_file() and file.suffix != ".pyc"
    }


def test_a_candidate_is_compared_with_the_present_package(tmp_path: Path) -> None:
    properties: dict[str, Any] = {"kind": {"type": "string", "enum": ["a", "c"]}}
    schema = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Event": {"type": "object", "properties": properties}}},
    }
    (tmp_path / "api.json").write_text(json.dumps(schema))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.wireloom]\nschema = "api.json"\nout = "events"\nreceive = ["Event"]\n'
    )
    assert wireloom(tmp_path, "generate").returncode == 0
    properties["kind"]["enum"].append("b")
    properties["note"] = {"type": "string"}
    (tmp_path / "new.json").write_text(json.dumps(schema))
    (tmp_path / "calls.jsonl").write_bytes(
        lines([{"kind": "a"}, {"kind": "b", "note": "x"}, {"kind": "b"}])
    )
    before = files(tmp_path)
    run = wireloom(tmp_path, "audit", "calls.jsonl", "--candidate", "new.json")
    assert run.returncode == 0, run.stderr
    changes = run.stdout[run.stdout.index("== what changes") :]
    assert "agree with the document: 1 → 3" in changes
    assert "enum at /kind 2 → 0" in changes
    assert "unknown key note of Event 1 → 0" in changes
    assert files(tmp_path) == before


def test_the_overlay_that_is_suggested_makes_the_document_allow_what_was_sent(
    tmp_path: Path,
) -> None:
    properties: dict[str, Any] = {
        "kind": {"type": "string", "enum": ["a", "c"]},
        "name": {"type": "string", "maxLength": 3},
        "call": {"$ref": "#/components/schemas/Call"},
    }
    call: dict[str, Any] = {
        "type": "object",
        "required": ["id", "at"],
        "properties": {"id": {"type": "string"}, "at": {"type": "integer"}},
    }
    event: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Event": event, "Call": call}},
    }
    (tmp_path / "api.json").write_text(json.dumps(document))
    settings = '[tool.wireloom]\nschema = "api.json"\nout = "events"\nreceive = ["Event"]\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    assert wireloom(tmp_path, "generate").returncode == 0
    sent: list[Any] = [
        {"kind": "b", "name": "Annabel", "call": {"id": None, "note": 1}},
        {"kind": "c", "name": None, "call": {"at": 1}, "more": []},
        {"kind": "d", "name": 3, "call": None},
    ]
    (tmp_path / "calls.jsonl").write_bytes(lines(sent))
    run = wireloom(tmp_path, "audit", "calls.jsonl", "--format", "overlay")
    assert run.returncode == 0, run.stderr
    assert "first in calls.jsonl:1" in run.stdout
    (tmp_path / "overlay.yaml").write_text(run.stdout)
    (tmp_path / "pyproject.toml").write_text(settings + 'overlay = "overlay.yaml"\n')
    again = wireloom(tmp_path, "generate")
    assert again.returncode == 0, again.stderr
    text = wireloom(tmp_path, "audit", "calls.jsonl").stdout
    assert "3 agree with the document" in text, text
    assert "unknown keys" not in text


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["nowhere.jsonl"], "nowhere.jsonl: there is no such file"),
        (["empty"], "there are no payloads in this folder"),
        (["calls.jsonl", "--as", "Nobody"], "has no class Nobody"),
        (["calls.jsonl", "--package", "empty", "--as", "Event"], "is not a generated package"),
        (["calls.jsonl", "--at", "body"], "--at body is not a JSON Pointer"),
    ],
)
def test_bad_arguments_get_one_message(
    arguments: list[str], what: str, tmp_path: Path, recorded: Path
) -> None:
    (tmp_path / "empty").mkdir()
    shutil.copy(recorded, tmp_path / "calls.jsonl")
    config = ["--config", str(ROOT / "pyproject.toml")]
    run = wireloom(tmp_path, "audit", *arguments, *config)
    assert run.returncode == 1
    assert what in run.stderr
    assert run.stderr.startswith("error: ")
    assert "Traceback" not in run.stderr
    assert not run.stdout


def test_a_process_that_is_not_a_number_is_a_usage_error(recorded: Path) -> None:
    assert wireloom(ROOT, "audit", recorded, "--jobs", "0").returncode == 2


def test_the_real_payloads_are_all_decoded_and_come_back() -> None:
    folder = corpus() / "payloads"
    found = audit(folder)
    assert found.payloads == len(list(folder.rglob("*.json")))
    assert found.sound


def expanded(folder: Path, word: str) -> list[str]:
    """``word`` as a shell expands it."""
    found = sorted(map(str, folder.glob(word))) if "*" in word else []
    return found or [word]


@pytest.mark.slow
def test_every_command_of_the_page_works(
    recorded: Path, tmp_path: Path, bucket: Any, store: dict[str, str]
) -> None:
    """In a folder as a user has it: a package, recordings, and a document to try."""
    bucket.pipe("webhooks/2026/monday.jsonl.gz", gzip.compress(recorded.read_bytes()))
    page = (ROOT / "docs" / "audit.md").read_text("utf-8")
    shown = re.findall(r"^\$ wireloom (.*)$", page, re.MULTILINE)
    assert shown
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    shutil.copytree(PACKAGE, tmp_path / "generated" / "vapi_messages")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "recordings").mkdir()
    shutil.copy(recorded, tmp_path / "recordings" / "monday.jsonl")
    records = lines([{"body": body} for body in samples()])
    (tmp_path / "requests.jsonl.gz").write_bytes(gzip.compress(records))
    (tmp_path / "session.har").write_text(json.dumps(har(samples())))
    columns = {"id": list(range(len(samples()))), "body": [json.dumps(each) for each in samples()]}
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table(columns), tmp_path / "events.parquet")
    for name in ("monday.jsonl", "tuesday.jsonl"):
        shutil.copy(recorded, tmp_path / name)
    shutil.copy(ROOT / "schema" / "vapi.yaml", tmp_path / "new.yaml")
    text = (tmp_path / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(text.replace('templates = "templates"\n', ""))
    receiver = Receiver(auth=None, on_deviation=(drift := VapiTally(tmp_path / "drift")))
    receiver.handle(json.dumps(samples()[0]).encode(), {})
    drift.save()
    assert wireloom(tmp_path, "audit", "recordings", "--save", "week.json").returncode == 0
    for command in shown:
        words = [each for word in shlex.split(command) for each in expanded(tmp_path, word)]
        run = wireloom(tmp_path, *words, env=store)
        assert run.returncode == 0, f"{command}\n{run.stdout}{run.stderr}"


def test_a_missing_file_is_an_error_before_anything_is_read(recorded: Path) -> None:
    with pytest.raises(WireloomError, match="no such file"):
        audit(recorded, recorded.parent / "nowhere.json")


def test_a_value_that_is_too_long_to_keep_is_counted_among_the_others() -> None:
    seen = tally.Deviating("one of 3 known strings", '"a', tally.Source("a.json", line=1))
    seen.values.add_value('"short"', "short")
    seen.values.add_value('"long...', "long" * 1_000)
    assert seen.counts() == {'"short"': 1, tally.OTHER_VALUES: 1}
    assert [each.example for each in seen.values.values()] == ["short", None]
