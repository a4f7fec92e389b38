"""A set of text files is written as a whole, even if the run that writes it is killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT
from wireloom.model.errors import WireloomError
from wireloom.output.package import WORK
from wireloom.output.text_files import finish_texts, unfinished_texts, write_text, write_texts

NAMES = ("schema.yaml", "source.lock", "notes/CHANGELOG.md", "../beside.txt")

PROGRAM = """
import sys
from pathlib import Path
import filelock  # the first write would import it
from wireloom.output.text_files import write_texts

home, names = Path(sys.argv[1]), sys.argv[2:]
print("ready", flush=True)
for turn in range(10_000):
    word = ("old", "new")[turn % 2]
    write_texts(home, {home / name: f"{word} {name}\\n" * 500 for name in names})
    print(turn, flush=True)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "schema"
    (folder / "notes").mkdir(parents=True)
    return folder


def contents(home: Path) -> set[str]:
    """The first word of each file: one word if they are of one set."""
    return {(home / name).read_text("utf-8").split()[0] for name in NAMES}


def kill_while_writing(home: Path, chance: random.Random) -> None:
    """Let a process write sets, and kill it after a few of them, at a random moment."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(home), *NAMES],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
    )
    assert process.stdout is not None
    for _ in range(2 + chance.randrange(4)):
        process.stdout.readline()
    try:
        process.wait(chance.uniform(0.001, 0.02))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_after_a_kill_the_next_run_has_the_files_of_one_set(home: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - moments, not secrets
    unfinished = 0
    for _ in range(25):
        kill_while_writing(home, chance)
        unfinished += unfinished_texts(home)
        mixed = len(contents(home)) > 1
        assert not mixed or unfinished_texts(home)
        finish_texts(home)
        assert len(contents(home)) == 1
        assert not unfinished_texts(home)
    assert unfinished, "no kill came while a set was being written: the test shows nothing"


def test_a_set_that_cannot_be_written_is_completed_later(home: Path) -> None:
    (home / "b.txt").mkdir()
    with pytest.raises(WireloomError, match="cannot write"):
        write_texts(home, {home / "a.txt": "a", home / "b.txt": "b"})
    assert unfinished_texts(home)
    (home / "b.txt").rmdir()
    assert finish_texts(home) == [home / "a.txt", home / "b.txt"]
    assert (home / "b.txt").read_text("utf-8") == "b"
    assert not (home / WORK).exists()
    assert finish_texts(home) == []


def test_a_text_is_replaced_as_a_whole(home: Path) -> None:
    write_text(home / "new" / "a.txt", "é\r\n")
    assert (home / "new" / "a.txt").read_bytes() == "é\r\n".encode()
    write_text(home / "new" / "a.txt", "2")
    assert [path.name for path in (home / "new").iterdir()] == ["a.txt"]
