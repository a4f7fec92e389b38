"""A tally of a receiver: the same counts as those of an audit of the same messages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import PACKAGE, ROOT, TESTS
from vapi_messages.receiver import Receiver, Tally
from wireloom import audit as audits
from wireloom import config
from wireloom.audit import Subject, saved, show
from wireloom.pipeline import Pipeline
from wireloom.suggest import document as suggest
from wireloom.suggest.traffic import corrections


def samples() -> list[Any]:
    files = sorted((TESTS / "payloads").glob("*.json"))
    bodies = [json.loads(file.read_bytes()) for file in files if ".deviations." not in file.name]
    return [*bodies, {"message": {"type": "from-the-future", "mood": 1}}]


def counts(found: audits.Tally) -> dict[str, Any]:
    """What both count."""
    return {
        name: (
            seen.payloads,
            seen.conforming,
            seen.known,
            {
                place: (each.count, each.payloads, each.key)
                for place, each in seen.deviations.items()
            },
            {key: each.count for key, each in seen.unknown_keys.items()},
        )
        for name, seen in found.in_order()
    }


def test_a_tally_counts_what_an_audit_counts(tmp_path: Path) -> None:
    recorded = tmp_path / "a.jsonl"
    recorded.write_text("".join(json.dumps(each) + "\n" for each in samples()))
    (audited,) = audits.audit([recorded], [Subject(PACKAGE, ("ServerMessage",))])
    tally = Tally(tmp_path / "drift")
    receiver = Receiver(auth=None, on_deviation=tally)
    for body in samples():
        assert receiver.handle(json.dumps(body).encode(), {}).status == 200
    tally.save()
    (result,) = saved.read(tally.file)
    assert result.package == "vapi_messages"
    assert counts(result.tally) == counts(audited)
    assert result.tally.sound

    (merged,) = saved.merge([[result], [saved.Result("archive", "1", audited)]])
    assert merged.package == "archive"
    for name, seen in audited.in_order():
        both = merged.tally.classes[name]
        assert both.payloads == 2 * seen.payloads
        assert both.deviations.keys() == seen.deviations.keys()
        assert both.unknown_keys.keys() == seen.unknown_keys.keys()


def test_a_file_has_no_values(tmp_path: Path) -> None:
    tally = Tally(tmp_path)
    body = {"message": {"type": "status-update", "status": "s3cret", "call": {"id": 5551234}}}
    Receiver(auth=None, on_deviation=tally).handle(json.dumps(body).encode(), {})
    tally.save()
    text = tally.file.read_text()
    assert "/message/status" in text
    assert "s3cret" not in text
    assert "5551234" not in text


def test_examples_of_an_archive_come_before_what_has_no_values(tmp_path: Path) -> None:
    message: dict[str, Any] = {"type": "status-update", "status": "levitating", "mood": 1}
    body = json.dumps({"message": message}).encode()
    (tmp_path / "zebra.json").write_bytes(body)
    (archive,) = audits.audit([tmp_path / "zebra.json"], [Subject(PACKAGE, ("ServerMessage",))])
    tally = Tally(tmp_path / "drift")
    Receiver(auth=None, on_deviation=tally).handle(body, {})
    tally.save()
    live = saved.read(tally.file)
    results = [saved.Result("archive", "1", archive)]
    merged = saved.merge([live, results])
    assert saved.dump(merged) == saved.dump(saved.merge([results, live]))
    report = "\n".join(show.FORMATS["text"](merged))
    assert '"levitating"' in report
    (seen,) = merged[0].tally.classes.values()
    assert seen.payloads == 2
    assert seen.unknown_keys["ServerMessageStatusUpdate", "mood"].found == 1
    for each in (*seen.deviations.values(), *seen.unknown_keys.values()):
        assert (each.count, str(each.first)) == (2, f"{tmp_path / 'zebra.json'}:1")


def test_what_has_no_values_suggests_no_types(tmp_path: Path) -> None:
    body = b'{"message": {"type": "status-update", "status": "levitating", "mood": 1}}'
    tally = Tally(tmp_path)
    Receiver(auth=None, on_deviation=tally).handle(body, {})
    tally.save()
    (live,) = saved.read(tally.file)
    document = Pipeline(config.load(ROOT / "pyproject.toml"), strict=False).patched
    overlay = suggest.text(corrections(live.tally, document, "ServerMessage"))
    assert "/message/status" not in overlay
    assert "mood" not in overlay


def test_a_file_is_written_again_after_a_while(tmp_path: Path) -> None:
    body = b'{"message": {"type": "hang"}}'
    seldom, often = Tally(tmp_path / "seldom"), Tally(tmp_path / "often", every=0)
    Receiver(auth=None, on_deviation=seldom).handle(body, {})
    Receiver(auth=None, on_deviation=often).handle(body, {})
    assert not seldom.file.exists()
    assert saved.read(often.file)[0].tally.payloads == 1
    assert [each.name for each in (tmp_path / "often").iterdir()] == [often.file.name]


def test_what_is_counted_has_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vapi_messages._runtime.receiver import tally as module

    monkeypatch.setattr(module, "_MOST", 3)
    tally = Tally(tmp_path)
    receiver = Receiver(auth=None, on_deviation=tally)
    for number in range(20):
        message = {"type": "hang", f"key-{number}": 1}
        receiver.handle(json.dumps({"message": message}).encode(), {})
    tally.save()
    (seen,) = saved.read(tally.file)[0].tally.classes.values()
    assert len(seen.unknown_keys) == 4
    assert sum(each.count for each in seen.unknown_keys.values()) == 20


PROGRAM = """
from vapi_messages.receiver import Receiver, Tally
receiver = Receiver(auth=None, on_deviation=Tally("drift"))
receiver.handle(b'{"message": {"type": "hang", "mood": 1}}', {})
"""


@pytest.mark.slow
def test_processes_share_a_folder_and_the_command_merges_their_files(tmp_path: Path) -> None:
    env = {"PYTHONPATH": f"{ROOT / 'generator'}:{ROOT / 'generated'}"}
    for _ in range(2):
        subprocess.run([sys.executable, "-c", PROGRAM], cwd=tmp_path, check=True, env=env)
    files = sorted(map(str, (tmp_path / "drift").iterdir()))
    command = [sys.executable, "-m", "wireloom", "audit", "--merge", *files]
    run = subprocess.run(
        command, cwd=tmp_path, check=False, env=env, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert "2 payloads: 2 decoded" in run.stdout
    assert "unknown keys of ServerMessageHang: mood 2" in run.stdout
    assert "first in received from 20" in run.stdout
