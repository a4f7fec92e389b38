"""Measures the audit of many recordings: on this machine, and with Dask from an object store.

    python tests/bench/traffic.py --megabytes 200 --objects 20

Everything runs on this machine: the recordings are made from the payloads of WIRELOOM_CORPUS, the
store is moto's server, the scheduler and the workers are processes of their own. It prints one
line for each measurement, and fails if two results differ.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

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


def timed(title: str, run: Callable[[], Any], megabytes: float) -> tuple[Any, float]:
    start = time.perf_counter()
    result = run()
    seconds = time.perf_counter() - start
    print(f"{title}: {seconds:.1f} s, {megabytes / seconds:.1f} MB/s", flush=True)
    return result, seconds


def audit(*arguments: str | Path, env: dict[str, str] | None = None) -> str:
    """The report of the command, without the names of the files."""
    run = subprocess.run(
        [sys.executable, "-m", "wireloom", "audit", *map(str, arguments), "--format", "json"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")} | (env or {}),
    )
    return sha256(re.sub(r'"file": "[^"]*/', '"file": "', run.stdout).encode()).hexdigest()[:16]


def peak(pid: int) -> int:
    """The most memory that a process had, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmHWM:\s*(\d+) kB", status)
    return int(found[1]) // 1024 if found else 0


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
    _, alone = timed("json.loads, one process", lambda: [loads(each) for each in files], megabytes)
    _, one = timed("audit, --jobs 1", lambda: audit(*files, "--jobs", "1"), megabytes)
    print(f"audit against json.loads: {alone / one:.3f}")
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(loads, files[:2]))
        _, two = timed("json.loads, two processes", lambda: list(pool.map(loads, files)), megabytes)
    print(f"two processes of json.loads against one: {alone / two:.2f}")


def tiny(system: Any, env: dict[str, str], count: int) -> None:
    """Many objects of one payload each."""
    found = bodies()
    contents = {
        f"webhooks/tiny/{number:05}.json": json.dumps(found[number % len(found)]).encode()
        for number in range(count)
    }
    system.pipe(contents)
    megabytes = sum(map(len, contents.values())) / 1e6
    _, seconds = timed(
        f"{count} tiny objects",
        lambda: audit("s3://webhooks/tiny", "--jobs", "1", env=env),
        megabytes,
    )
    system.invalidate_cache()
    _, reading = timed("reading them alone", lambda: system.cat(list(contents)), megabytes)
    print(f"share of reading: {reading / seconds:.0%}")


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
    megabytes = sum(each.stat().st_size for each in files) / 1e6
    print(f"{megabytes:.0f} MB in {objects} objects; load {os.getloadavg()[0]:.1f}", flush=True)
    part = files[: max(1, objects // 10)]
    part_megabytes = sum(each.stat().st_size for each in part) / 1e6
    one_core(part, part_megabytes)
    _, small = timed("audit, all cores, a tenth", lambda: audit(*part), part_megabytes)
    local, large = timed("audit, all cores, all", lambda: audit(data), megabytes)
    print(f"ten times the bytes take {large / small:.1f} times as long")
    with store(folder) as (system, env):
        for each in files:
            system.put(str(each), f"webhooks/all/{each.name}")
        spread(folder, env, megabytes, local)
        tiny(system, env, count)


def spread(folder: Path, env: dict[str, str], megabytes: float, local: str) -> None:
    """One worker, two workers, and two of which one is killed."""
    times: list[float] = []
    for count, kill in ((1, False), (2, False), (2, True)):
        with cluster(folder, count, env) as (address, workers):
            title = f"{count} workers{', one is killed' if kill else ''}"
            if kill:
                subprocess.Popen(
                    ["sh", "-c", f"sleep {times[-1] / 3:.0f}; kill -9 {workers[0].pid}"]
                )
            found, seconds = timed(
                title, lambda: audit("s3://webhooks/all", f"--dask={address}", env=env), megabytes
            )
            times.append(seconds)
            alive = [each.pid for each in workers if each.poll() is None]
            print(f"  memory of the workers: {', '.join(f'{peak(pid)} MB' for pid in alive)}")
            print(
                f"  workers that live: {len(alive)}; equal to local: {found == local}", flush=True
            )
            if found != local:
                sys.exit("the results differ")
    print(f"two workers against one: {times[0] / times[1]:.2f}")


if __name__ == "__main__":
    main()
