"""Measures the audit of many recordings: on this machine, and with Dask from an object store.

    python tests/bench/traffic.py --megabytes 2000 --objects 200

Everything runs on this machine: the recordings are made from the payloads of WIRELOOM_CORPUS, the
store is moto's server, the scheduler and the workers are processes of their own. It prints one
line for each measurement: the time on the clock, the time of all processors that the measured
processes used, and the most memory that each of them had. It fails if two results differ.

Other programs on the machine make the time on the clock, and so what two workers gain, meaningless.
The load is printed; shares are of the time of the processors.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from importlib import import_module
from multiprocessing import active_children
from pathlib import Path
from threading import Timer
from typing import Any, TypeAlias

Pids: TypeAlias = Sequence[int]

ONE_CORE = 200
"""How many megabytes one core counts: so many that importing classes takes little of the time."""

ROOT = Path(__file__).parents[2]
CORPUS = Path(os.environ.get("WIRELOOM_CORPUS", ROOT.parent / "shared" / "corpus")) / "payloads"
PACKAGE = ROOT / "generated" / "vapi_messages"
STORE = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


def bodies() -> list[Any]:
    return [json.loads(each.read_bytes()) for each in sorted(CORPUS.rglob("*.json"))]


def recordings(folder: Path, objects: int, size: int) -> Iterator[Path]:
    """Files of about ``size`` bytes; no two payloads are the same."""
    found, number = bodies(), 0
    for each in range(objects):
        file = folder / f"{each:04}.jsonl"
        with file.open("wb") as out:
            while out.tell() < size:
                body = found[number % len(found)]
                message = body.get("message", body)
                call = message.get("call")
                if isinstance(call, dict):
                    call["id"] = f"{number:032x}"
                message["timestamp"] = 1_700_000_000_000 + number
                out.write(json.dumps(body).encode() + b"\n")
                number += 1
        yield file


@dataclass
class Measured:
    """A measurement: what came out, and the seconds on the clock and of the processors."""

    result: Any
    seconds: float
    cpu: float


def timed(title: str, run: Callable[[], Any], megabytes: float, workers: Pids = ()) -> Measured:
    """Run, and print the measurement. The processors' time is that of children and ``workers``."""
    before, start = _cpu(workers), time.perf_counter()
    result = run()
    found = Measured(result, time.perf_counter() - start, _cpu(workers) - before)
    speed = f"{megabytes / found.seconds:.1f} MB/s"
    print(f"{title}: {found.seconds:.1f} s, {speed}, {found.cpu:.1f} s of CPU", flush=True)
    return found


def _cpu(workers: Pids) -> float:
    """The seconds that this process, its children that have ended, and ``workers`` have used."""
    return sum(os.times()[:4]) + sum(map(_cpu_of, workers))


def _cpu_of(pid: int) -> float:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:  # it was killed
        return 0
    user, system = stat.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def audit(*arguments: str | Path, env: dict[str, str] | None = None, quiet: bool = False) -> str:
    """The report of the command, without the names of the files, as a hash."""
    command = [sys.executable, "-m", "wireloom", "audit", *map(str, arguments), "--format", "json"]
    env = os.environ | {"PYTHONPATH": str(ROOT / "generator")} | (env or {})
    with tempfile.TemporaryFile("w+") as out:
        program = subprocess.Popen(command, cwd=ROOT, stdout=out, env=env)
        peaks = _watched(program)
        if program.returncode:
            sys.exit(f"{' '.join(command)} failed")
        out.seek(0)
        report = re.sub(r'"file": "[^"]*/', '"file": "', out.read())
    if not quiet:
        print(f"  memory of its processes: {_megabytes(peaks)}", flush=True)
    return sha256(report.encode()).hexdigest()[:16]


def _watched(program: subprocess.Popen[bytes]) -> list[int]:
    """The most memory of the program and of each process that it starts, until it ends."""
    peaks: dict[int, int] = {}
    while program.poll() is None:
        for pid in (program.pid, *_children(program.pid)):
            peaks[pid] = max(peaks.get(pid, 0), peak(pid))
        time.sleep(0.05)
    return sorted(peaks.values(), reverse=True)


def _children(pid: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def peak(pid: int) -> int:
    """The most memory that a process had, in MB."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:  # it has ended
        return 0
    found = re.search(r"VmHWM:\s*(\d+) kB", status)
    return int(found[1]) // 1024 if found else 0


def _megabytes(peaks: Iterable[int]) -> str:
    return ", ".join(f"{each} MB" for each in peaks)


@contextmanager
def program(*arguments: str, folder: Path) -> Generator[subprocess.Popen[bytes]]:
    log = folder / "programs.log"
    with log.open("ab") as out:
        started = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=folder,
            env=os.environ | STORE | {"PYTHONPATH": str(ROOT / "generator")},
            stdout=out,
            stderr=out,
        )
    try:
        yield started
    finally:
        started.kill()
        started.wait()


@contextmanager
def store(folder: Path, port: int = 5123) -> Generator[tuple[Any, dict[str, str]]]:
    """An object store with a bucket, and what the environment needs for it."""
    endpoint = f"http://127.0.0.1:{port}"
    with program("moto.server", "-H", "127.0.0.1", "-p", str(port), folder=folder):
        os.environ.update(STORE)
        system: Any = import_module("s3fs").S3FileSystem(endpoint_url=endpoint)
        for _ in range(100):
            try:
                system.mkdir("webhooks")
                break
            except Exception:  # the server is not there yet
                time.sleep(0.2)
        yield system, STORE | {"AWS_ENDPOINT_URL": endpoint}


@contextmanager
def cluster(
    folder: Path, count: int, env: dict[str, str]
) -> Generator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler, and ``count`` workers of one thread each."""
    os.environ.update(env)
    file = folder / f"scheduler-{count}-{time.monotonic_ns()}.json"
    options = ["--host", "127.0.0.1", "--no-dashboard"]
    with ExitStack() as stack:
        scheduler = ["dask", "scheduler", "--scheduler-file", str(file), "--port", "0", *options]
        stack.enter_context(program(*scheduler, folder=folder))
        while not file.exists():
            time.sleep(0.1)
        address: str = json.loads(file.read_text())["address"]
        worker = ["dask", "worker", address, "--nthreads", "1", "--no-nanny", *options]
        workers = [stack.enter_context(program(*worker, folder=folder)) for _ in range(count)]
        with import_module("distributed").Client(address) as client:
            client.wait_for_workers(count, timeout=60)
        yield address, workers


def loads(file: Path) -> int:
    count = 0
    with file.open("rb") as lines:
        for line in lines:
            json.loads(line)
            count += 1
    return count


def one_core(files: list[Path], megabytes: float) -> None:
    """One core against ``json.loads`` of the same bytes, and what two cores gain at best."""
    first = files[0].with_name("first.jsonl")
    with files[0].open("rb") as lines:
        first.write_bytes(lines.readline())
    alone = timed("json.loads, one process", lambda: list(map(loads, files)), megabytes)
    start = timed("audit of one payload", partial(audit, first, "--jobs", "1", quiet=True), 0)
    whole = timed("audit, --jobs 1", partial(audit, *files, "--jobs", "1"), megabytes)
    first.unlink()
    print(f"audit against json.loads, by CPU: {alone.cpu / whole.cpu:.3f}")
    print(f"  without the start of the program: {alone.cpu / (whole.cpu - start.cpu):.3f}")
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(loads, files[:2]))
        pids = [each.pid or 0 for each in active_children()]
        both = timed(
            "json.loads, two processes", lambda: list(pool.map(loads, files)), megabytes, pids
        )
    print(f"two processes of json.loads against one: {alone.seconds / both.seconds:.2f}")


def tiny(system: Any, env: dict[str, str], count: int) -> None:
    """Many objects of one payload each."""
    found = bodies()
    contents = {
        f"webhooks/tiny/{number:05}.json": json.dumps(found[number % len(found)]).encode()
        for number in range(count)
    }
    system.pipe(contents)
    megabytes = sum(map(len, contents.values())) / 1e6
    whole = timed(
        f"{count} tiny objects",
        lambda: audit("s3://webhooks/tiny", "--jobs", "1", env=env),
        megabytes,
    )
    reading = timed("reading them alone", partial(read, "s3://webhooks/tiny", env), megabytes)
    print(f"share of reading, by CPU: {reading.cpu / whole.cpu:.0%}")


READ = """
import sys
from wireloom.audit import count, find, work
for each in work.divide(find(sys.argv[1:]), ()):
    for _ in count.pieces(each, (), {}):
        pass
"""


def read(address: str, env: dict[str, str]) -> None:
    """Read the payloads as the audit does, and do nothing with them."""
    env = os.environ | {"PYTHONPATH": str(ROOT / "generator")} | env
    subprocess.run([sys.executable, "-c", READ, address], check=True, cwd=ROOT, env=env)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=200)
    parser.add_argument("--objects", type=int, default=20)
    parser.add_argument("--tiny", type=int, default=10_000, help="how many tiny objects")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wireloom-traffic-") as name:
        size = options.megabytes * 1_000_000 // options.objects
        measure(Path(name), options.objects, size, options.tiny)


def measure(folder: Path, objects: int, size: int, count: int) -> None:
    data = folder / "data"
    data.mkdir()
    files = list(recordings(data, objects, size))
    megabytes = _size(files)
    print(f"{megabytes:.0f} MB in {objects} objects; load {os.getloadavg()[0]:.1f}", flush=True)
    part = files[: max(1, min(objects, ONE_CORE * objects // max(1, int(megabytes))))]
    one_core(part, _size(part))
    local = growth(files)
    with store(folder) as (system, env):
        for each in files:
            system.put(str(each), f"webhooks/all/{each.name}")
        spread(folder, env, megabytes, local)
        tiny(system, env, count)


def _size(files: list[Path]) -> float:
    return sum(each.stat().st_size for each in files) / 1e6


def growth(files: list[Path]) -> str:
    """Two processes of this machine for a hundredth, a tenth and all; the result for all."""
    found: list[tuple[float, Measured]] = []
    for part in sorted({max(1, len(files) // 100), max(1, len(files) // 10), len(files)}):
        size = _size(files[:part])
        run = partial(audit, *files[:part], "--jobs", "2")
        found.append((size, timed(f"audit, --jobs 2, {size:.0f} MB", run, size)))
    for (small, before), (large, after) in itertools.pairwise(found):
        print(
            f"{large / small:.1f} times the bytes: {after.seconds / before.seconds:.1f} times the "
            f"time, {after.cpu / before.cpu:.1f} times the CPU"
        )
    return str(found[-1][1].result)


def spread(folder: Path, env: dict[str, str], megabytes: float, local: str) -> None:
    """One worker, two workers, and two of which one is killed."""
    times: list[float] = []
    for count, kill in ((1, False), (2, False), (2, True)):
        with cluster(folder, count, env) as (address, workers):
            title = f"Dask, {count} workers{', one is killed' if kill else ''}"
            if kill:
                Timer(times[-1] / 3, workers[0].kill).start()
            run = partial(audit, "s3://webhooks/all", f"--dask={address}", env=env)
            found = timed(title, run, megabytes, [each.pid for each in workers])
            times.append(found.seconds)
            alive = [each.pid for each in workers if each.poll() is None]
            print(f"  memory of the workers: {_megabytes(map(peak, alive))}")
            equal = found.result == local
            print(f"  workers that live: {len(alive)}; equal to local: {equal}", flush=True)
            if not equal or len(alive) != count - kill:
                sys.exit("the results differ, or a worker was not killed")
    print(f"two workers against one: {times[0] / times[1]:.2f}; load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
