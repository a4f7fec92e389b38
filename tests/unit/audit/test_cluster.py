"""The audit on a Dask cluster: the same bytes as on one machine, also if a worker dies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from support import ROOT
from test_audit import SUBJECT, lines, samples, wireloom
from wireloom import audit as audits
from wireloom.audit import saved, work
from wireloom.audit.saved import Result
from wireloom.audit.tally import Tally
from wireloom.model.errors import WireloomError

distributed = pytest.importorskip("distributed")

ENV = os.environ | {
    "PYTHONPATH": str(ROOT / "generator"),
    "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "error",
}


@contextmanager
def started(*arguments: str, folder: Path) -> Generator[subprocess.Popen[bytes]]:
    """A program of Dask, until the block ends."""
    program = subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        cwd=folder,
        env=ENV,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield program
    finally:
        program.kill()
        program.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers: processes with a folder of their own."""
    home = tmp_path / "cluster"
    home.mkdir()
    file = home / "scheduler.json"
    with ExitStack() as stack:
        options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
        stack.enter_context(
            started("scheduler", "--scheduler-file", str(file), *options, folder=home)
        )
        for _ in range(300):
            if file.exists():
                break
            time.sleep(0.1)
        address: str = json.loads(file.read_text())["address"]
        options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1"]
        workers = [
            stack.enter_context(started("worker", address, *options, folder=home)) for _ in range(2)
        ]
        with distributed.Client(address) as client:
            client.wait_for_workers(2, timeout=60)
        yield address, workers


def text(found: Tally) -> str:
    return saved.dump([Result("p", "", found)])


@pytest.mark.slow
def test_a_worker_that_dies_changes_nothing(
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, workers = cluster
    folder = tmp_path / "recordings"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jsonl").write_bytes(lines(samples()) * 60)
    (folder / "small.json").write_bytes(json.dumps(samples()[0]).encode())
    monkeypatch.setattr(work, "SIZE", 50_000)
    monkeypatch.chdir(tmp_path)
    local = audits.audit([Path("recordings")], [SUBJECT], jobs=1)
    pieces = len(list(work.divide(audits.find([folder]), ())))
    heard: list[int] = []

    def progress(done: int) -> None:
        heard.append(done)
        if len(heard) == pieces // 3:
            workers[0].kill()

    spread = audits.audit([Path("recordings")], [SUBJECT], dask=address, progress=progress)
    assert workers[0].wait() != 0
    assert len(heard) == pieces
    assert heard == sorted(heard)
    assert text(spread[0]) == text(local[0])


@pytest.mark.slow
def test_the_command_starts_a_cluster_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(samples()) * 3)
    config = ["--config", ROOT / "pyproject.toml", "--format", "json"]
    local = wireloom(tmp_path, "audit", "a.jsonl", *config)
    spread = wireloom(tmp_path, "audit", "a.jsonl", "--dask", *config, "--jobs", "2")
    assert spread.returncode == 0, spread.stderr
    assert spread.stdout == local.stdout


@pytest.mark.slow
def test_a_scheduler_that_is_not_there_gets_one_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wireloom.audit import cluster as module

    monkeypatch.setattr(module, "PATIENCE", 1)
    (tmp_path / "a.jsonl").write_bytes(lines(samples()))
    with pytest.raises(WireloomError, match=r"tcp://127\.0\.0\.1:9 cannot be reached"):
        audits.audit([tmp_path], [SUBJECT], dask="tcp://127.0.0.1:9")
    with pytest.raises(WireloomError, match="cannot be reached"):
        audits.audit([tmp_path], [SUBJECT], dask="nonsense")
