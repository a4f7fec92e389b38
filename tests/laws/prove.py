"""The laws at full size: every class, some hundred thousand instances, several documents.

    python tests/laws/prove.py                     what `make prove` runs
    python tests/laws/prove.py --seed 7            the same again, if that was the seed
    python tests/laws/prove.py --each 20           a part of it: so many instances for each class
    python tests/laws/prove.py --only CallHook     the classes with this in their name

Progress goes to the standard error, and what is broken to the standard output: the law, the class,
the smallest payload that was found, and what was expected. The exit code is 1 if anything is.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "tests" / "helpers"), str(ROOT / "tests")]

import laws  # noqa: E402
import openapi_directory  # noqa: E402 - the folders above have to be on the path
from subject import PAYLOADS, Subject, harvest, made, payload_files, shipped  # noqa: E402

RECORD = ROOT / "docs" / "proof.json"
SHIPPED = "vapi_messages"
_ROOTS = ("ServerMessage", "ServerMessageResponse")
_PARTS = 40
"""In so many parts the work on the package is done; any other document is one."""

_MOST_SHOWN = 20
"""More broken laws than these are counted, not shown."""


@dataclass(frozen=True)
class Task:
    """A part of the classes of one subject, and how many instances of each are checked."""

    subject: str
    kind: str
    part: slice
    each: int
    seed: int
    only: str


@dataclass
class Figures:
    """What was checked, of one kind of subject."""

    subjects: int = 0
    classes: int = 0
    instances: int = 0
    accepted: int = 0
    real: int = 0
    broken: int = 0
    examples: list[str] = field(default_factory=list[str])

    def add(self, other: Figures) -> None:
        """Count ``other`` in."""
        self.classes += other.classes
        self.instances += other.instances
        self.accepted += other.accepted
        self.real += other.real
        self.broken += other.broken
        self.examples += other.examples


@lru_cache(maxsize=2)
def _subject(name: str) -> Subject:
    if name == SHIPPED:
        return shipped()
    path = Path(name)
    roots = _ROOTS if path.parent.name == "vapi" else ()
    return made(path, Path(tempfile.mkdtemp(prefix="wireloom-prove-")), roots)


@lru_cache(maxsize=2)
def _real(name: str) -> dict[str, list[dict[str, Any]]]:
    """The objects inside of real payloads, and of those that were written by hand."""
    if name != SHIPPED and Path(name).parent.name != "vapi":
        return {}
    folders = [PAYLOADS, *([corpus() / "payloads"] if corpus().is_dir() else [])]
    files = [file for folder in folders for file in payload_files(folder)]
    return harvest(_subject(name), files)


def corpus() -> Path:
    """Where the real documents and payloads are, if they are there."""
    return Path(os.environ.get("WIRELOOM_CORPUS", ROOT.parent / "shared" / "corpus"))


def run(task: Task) -> Figures:
    """Check the instances of a task."""
    subject = _subject(task.subject)
    known = sorted({*subject.classes, *subject.readers})
    components = [each for each in known if task.only in each][task.part]
    done = Figures(classes=len(components))
    for component in components:
        real = _real(task.subject).get(component, [])
        done.real += len(real)
        seen: set[str] = set()
        for value in laws.instances(subject, component, task.seed, task.each, real):
            done.instances += 1
            done.accepted += subject.accepts(component, value)
            for law, holds in laws.LAWS.items():
                if not holds(subject, component, value):
                    continue
                done.broken += 1
                if law not in seen:  # one of a kind is enough to look at
                    seen.add(law)
                    done.examples += map(str, laws.broken_laws(subject, component, value, [law]))
    return done


def tasks(options: argparse.Namespace) -> Iterator[Task]:
    """The work: the package, then the older documents, then those of others."""
    seed, only = options.seed, options.only
    for start in range(_PARTS):
        part = slice(start, None, _PARTS)
        yield Task(SHIPPED, "package", part, options.each, seed, only)
    if options.package_only:
        return
    every = slice(None)
    if corpus().is_dir():
        for path in sorted((corpus() / "vapi").glob("*.json")):
            yield Task(str(path), "revisions", every, max(2, options.each // 20), seed, only)
    for path in openapi_directory.present():
        yield Task(str(path), "others", every, max(2, options.each // 52), seed, only)


def main() -> int:
    """Run it, print what is broken, and write the figures where asked."""
    options = _options()
    say(f"seed {options.seed} (SEED={options.seed} make prove repeats this run)")
    started = time.monotonic()
    todo = list(tasks(options))
    figures = {
        kind: Figures(subjects=len({task.subject for task in todo if task.kind == kind}))
        for kind in dict.fromkeys(task.kind for task in todo)
    }
    # Interpreters of their own: each imports the packages that it checks, and nothing else.
    with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(run, task): task for task in todo}
        for done, future in enumerate(as_completed(running), 1):
            result = future.result()
            figures[running[future].kind].add(result)
            for example in result.examples[:_MOST_SHOWN]:
                print(f"{example}\n", flush=True)
            checked = sum(each.instances for each in figures.values())
            broken = sum(each.broken for each in figures.values())
            gone = (time.monotonic() - started) / 60
            share = f"{done / len(todo):4.0%} in {gone:.1f} min"
            say(f"{share}: {checked:,} instances checked, {broken} laws broken")
            if options.write:
                _write(options, figures, gone, done / len(todo))
    for kind, each in figures.items():
        size = f"{each.instances:,} instances of {each.classes:,} classes"
        say(f"{kind}: {size}, {each.broken} broken")
    return 1 if any(each.broken for each in figures.values()) else 0


def _write(
    options: argparse.Namespace, figures: dict[str, Figures], minutes: float, share: float
) -> None:
    """Keep the figures; after each task, so that a run that is stopped has told what it did."""
    kept = {
        kind: {key: value for key, value in asdict(each).items() if key != "examples"}
        for kind, each in figures.items()
    }
    facts = {
        "date": time.strftime("%Y-%m-%d"),
        "seed": options.seed,
        "each": options.each,
        "share": round(share, 2),
        "minutes": round(minutes, 1),
        "jobs": options.jobs,
        "python": platform.python_version(),
        "laws": list(laws.LAWS),
        "figures": kept,
    }
    RECORD.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


def say(message: str) -> None:
    """Progress, for a person."""
    print(f"prove: {message}", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(2**32))
    parser.add_argument("--seed", type=int, default=int(seed), help="$SEED, or a new one")
    parser.add_argument("--each", type=int, default=520, help="instances of each class")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--only", default="", help="only classes with this in their name")
    parser.add_argument("--package-only", action="store_true", help="no other documents")
    parser.add_argument("--write", action="store_true", help="write docs/proof.json")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
