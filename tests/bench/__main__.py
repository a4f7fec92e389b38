"""The command line of the benchmarks: ``make bench ARGS=...``.

A whole run writes docs/benchmarks.json, the tables of docs/benchmarks.md and the charts beside it.
A quick run, or a part of one, writes the same into build/bench/out and leaves docs as they are.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import charts, cold, environment, generation, measure, page, payloads, results, serving

DOCS = environment.ROOT / "docs"
OUT = environment.BUILD / "out"
PARTS = ("decoding", "cold", "serving", "generation", "growth")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks; return the exit code."""
    options = parser().parse_args(arguments)
    started = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - started:4.0f} s] {text}", file=sys.stderr, flush=True)

    failures = {} if options.render else environment.set_up(say)
    if options.set_up:
        return 0
    parts = options.only or [part for part in PARTS if not (options.quick and part == "growth")]
    folder = OUT if options.quick or options.only else DOCS
    if not options.render:
        data = run(parts, options.quick, say)
        data["failures"] = failures
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(data, indent=1) + "\n"
        (folder / "benchmarks.json").write_text(text, encoding="utf-8")
    write(folder)
    say(f"wrote {os.path.relpath(folder / 'benchmarks.md')}")
    return 0


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(prog="make bench ARGS=...", description=__doc__)
    made.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    made.add_argument("--quick", action="store_true", help="few rounds, no growth")
    made.add_argument("--set-up", action="store_true", help="make what is needed, and no more")
    made.add_argument(
        "--render", action="store_true", help="write page and charts, measure nothing"
    )
    return made


def run(parts: Sequence[str], quick: bool, say: measure.Say) -> dict[str, Any]:
    """The numbers of the parts that were asked for."""
    environment.copy_package()
    known = _payloads(quick)
    data: dict[str, Any] = {"about": _about(quick), "payloads": results.described(known)}
    effort = measure.Effort(2, 0.002) if quick else measure.Effort(5, 0.005)
    ends = [_named(known, "status-update"), _named(known, "end-of-call-report")]
    makers: dict[str, Callable[[], Any]] = {
        "decoding": lambda: measure.decoding(known, effort, say),
        "cold": lambda: _cold(_conforming(known), 2 if quick else 9, say),
        "serving": lambda: serving.measure(ends, 1 if quick else 3, 1.0 if quick else 3.0, say),
        "generation": lambda: generation.family(1 if quick else 3, say),
        "growth": lambda: generation.growth((100, 1_000, 5_000), say),
    }
    return data | {part: makers[part]() for part in PARTS if part in parts}


def _payloads(quick: bool) -> list[payloads.Payload]:
    expectations = payloads.Expectations(environment.overlaid())
    grown = [payloads.grown(size, expectations) for size in payloads.GROWN_TO]
    known = [*payloads.hand_written(expectations), *payloads.captured(expectations), *grown]
    ends = [_named(known, "status-update"), _named(known, "end-of-call-report")]
    shown = [*known[::6], *ends, _conforming(known)] if quick else known
    return [*{each.name: each for each in shown}.values(), payloads.conversation(200)]


def _named(known: Sequence[payloads.Payload], kind: str) -> payloads.Payload:
    """The largest payload of a kind, recorded if there is one."""
    found = [each for each in known if kind in each.name]
    return max(found, key=lambda each: (each.set == payloads.CAPTURED, len(each.text)))


def _conforming(known: Sequence[payloads.Payload]) -> payloads.Payload:
    """The largest status update that agrees with the document: every library decodes it."""
    found = [each for each in known if each.conforming and each.name.startswith("status-update")]
    return max(found, key=lambda each: len(each.text))


def _about(quick: bool) -> dict[str, Any]:
    return {
        "quick": quick,
        "date": datetime.datetime.now(tz=datetime.timezone.utc).date().isoformat(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "versions": environment.versions(),
    }


def _cold(payload: payloads.Payload, rounds: int, say: measure.Say) -> list[dict[str, Any]]:
    """The cold starts. A recorded payload is on the disk for as long as they run."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "payload.json"
        file.write_bytes(payload.text)
        return cold.measure(file, rounds, say)


def write(folder: Path) -> None:
    """Write the pages and the charts from the numbers in ``folder``."""
    numbers, text = folder / "benchmarks.json", folder / "benchmarks.md"
    if folder != DOCS:
        shutil.copyfile(DOCS / text.name, text)
    found = results.load(numbers)
    others = [environment.ROOT / name for name in page.PAGES] if folder == DOCS else []
    for each in (text, *others):
        each.write_text(page.fill(each.read_text(encoding="utf-8"), found), "utf-8")
    charts.write(found, folder / "benchmarks")


if __name__ == "__main__":
    sys.exit(main())
