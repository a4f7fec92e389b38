"""Compare the deviations of values with what a validator says of the raw document.

    python tests/laws/differential.py                     every document, 200,000 values and more
    python tests/laws/differential.py --cases 500         so many values for each document
    python tests/laws/differential.py --seed 7            the same values again
    python tests/laws/differential.py FILE...             these documents

The documents are those of ``tests/helpers/openapi_directory.py``. The validator is `jsonschema-rs`,
and what it is asked with is in ``raw_schemas``. With ``exact=True`` both have to agree. A
difference is explained only if the validator gives the answer of the package once the schemas are
read as a row of docs/deviations.md says. Without ``exact``, the package may accept only what the
validator accepts with all readings of ``raw_readings.LENIENT``.
Progress goes to the standard error, and what is not explained to the standard output. The exit code
is 1 if anything is.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "tests" / "helpers"), str(ROOT / "tests")]

import openapi_directory  # noqa: E402 - the folders above have to be on the path
from instances import changed, random_of, shrunk  # noqa: E402
from raw_instances import Values, telling  # noqa: E402
from raw_readings import LENIENT, READINGS  # noqa: E402
from raw_schemas import RawSchemas  # noqa: E402
from subject import Subject, made  # noqa: E402

MOST_COMPONENTS = 120
"""Of more components than these in one document, so many are drawn."""

_FEWEST = 6
"""So many values at least for each component."""

_MOST_SHOWN = 3
"""So many differences of one component are shown."""

CIRCULAR = "circular definition"
"""The row of what JSON Schema leaves open."""


@dataclass(frozen=True)
class Difference:
    """A value that the package and the validator judge otherwise: what to paste into an issue."""

    document: str
    component: str
    value: str
    why: str

    def __str__(self) -> str:
        return f"{self.document} {self.component}\n  value: {self.value}\n  {self.why}"


@dataclass
class Comparison:
    """What was compared, and how it came out.

    ``explained`` counts the differences by the row of docs/deviations.md.
    """

    documents: int = 0
    components: int = 0
    cases: int = 0
    valid: int = 0
    explained: Counter[str] = field(default_factory=Counter[str])
    differences: list[Difference] = field(default_factory=list[Difference])

    def add(self, other: Comparison) -> None:
        """Count ``other`` in."""
        self.documents += other.documents
        self.components += other.components
        self.cases += other.cases
        self.valid += other.valid
        self.explained += other.explained
        self.differences += other.differences


class Comparing:
    """A package, and the raw document that it was made from."""

    def __init__(self, subject: Subject, data: Mapping[str, Any]) -> None:
        self.subject = subject
        self._raw = RawSchemas(data)
        self._lenient = RawSchemas(data, *LENIENT.values())
        self._read = {
            rows: RawSchemas(data, *(READINGS[row] for row in rows))
            for size in (1, len(READINGS))
            for rows in itertools.combinations(READINGS, size)
        }

    def component(self, name: str, seed: int, cases: int) -> Comparison:
        """Compare so many values of the component ``name``, the same for the same ``seed``."""
        result = Comparison(components=1)
        for value in values(self._raw.schema(name), seed, cases):
            result.cases += 1
            result.valid += self._raw.accepts(name, value)
            if self.agree(name, value):
                continue
            row = self.explanation(name, value)
            if row:
                result.explained[row] += 1
            elif len(result.differences) < _MOST_SHOWN:
                result.differences.append(self._difference(name, value))
        return result

    def agree(self, name: str, value: Any) -> bool:
        """Whether the package and the validator agree on ``value``, to the letter and without."""
        accepted = self._raw.accepts(name, value)
        if self._accepts(name, value, exact=True) is not accepted:
            return False
        return accepted or not self._is_lax(name, value)

    def explanation(self, name: str, value: Any) -> str:
        """The rows that explain the package's answer to the letter; empty if none does."""
        answer = self._accepts(name, value, exact=True)
        for rows, read in self._read.items():
            if read.accepts(name, value) is answer and answer is not self._raw.accepts(name, value):
                return " and ".join(rows)
        return CIRCULAR if self._raw.is_circular(name) else ""

    def _is_lax(self, name: str, value: Any) -> bool:
        """Whether the package accepts, without ``exact``, what nobody means to be valid."""
        return self._accepts(name, value) and not self._lenient.accepts(name, value)

    def _accepts(self, name: str, value: Any, *, exact: bool = False) -> bool:
        return self.subject.root_decoders[name].deviations(value, exact=exact) == []

    def _difference(self, name: str, value: Any) -> Difference:
        def differs(holder: dict[str, Any]) -> bool:
            part = holder.get("value")
            same = "value" not in holder or self.agree(name, part)
            return not same and not self.explanation(name, part)

        small = shrunk({"value": value}, differs)["value"]
        decoder = self.subject.root_decoders[name]
        lines = [f"jsonschema-rs: {self._errors(name, small)}"]
        for exact in (True, False):
            found = "; ".join(map(str, decoder.deviations(small, exact=exact)))
            lines.append(f"deviations, exact={exact}: {found or 'none'}")
        return Difference(self.subject.label, name, json.dumps(small), "\n  ".join(lines))

    def _errors(self, name: str, value: Any) -> str:
        errors = [
            f"{'/'.join(map(str, each.schema_path))}: {each.message[:300]}"
            for each in self._raw.validator(name).iter_errors(value)
        ]
        return "; ".join(errors) or "valid"


def values(schema: dict[str, Any], seed: int, count: int) -> Iterator[Any]:
    """``count`` values: of the schema, and for the greater part changed in one to three places."""
    random = random_of(seed)
    maker = Values(schema, random)
    pool = [maker.value(each) for each in (0, 1, *[0.1, 0.3, 0.6] * max(1, count // 25))]
    pool = pool[: max(2, count // 3)]
    yield from pool[:count]
    special = telling(schema)
    random.shuffle(special)
    for _ in range(count - len(pool)):
        value = changed(random, {"value": random.choice(pool)}, special).get("value")
        yield _of_unicode(value)


def _of_unicode(value: Any) -> Any:
    """``value`` without lone surrogates, which the validator cannot be asked about."""
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def compare(path: Path, seed: int, cases: int) -> Comparison:
    """Compare ``cases`` values of the document in ``path``, over all of its components."""
    data = json.loads(path.read_text(encoding="utf-8"))
    names = RawSchemas(data).names
    random_of(seed).shuffle(names)
    names = names[:MOST_COMPONENTS]
    result = Comparison(documents=1)
    with tempfile.TemporaryDirectory(prefix="wireloom-differential-") as folder:
        comparing = Comparing(made(path, Path(folder), names), data)
        each = max(_FEWEST, -(-cases // len(names)))
        for number, name in enumerate(names):
            result.add(comparing.component(name, seed + number, each))
    return result


def main() -> int:
    """Run it, and print what is not explained."""
    options = _options()
    others = (*openapi_directory.FURTHER, openapi_directory.GITHUB)
    paths = options.files or openapi_directory.present(*others)
    total, started = Comparison(), time.monotonic()
    # Interpreters of their own: each imports the packages that it compares, and nothing else.
    with ProcessPoolExecutor(  # pyright: ignore[reportCallIssue]  # Python 3.11 or later
        options.jobs, mp_context=get_context("spawn"), max_tasks_per_child=1
    ) as pool:
        running = {pool.submit(compare, path, options.seed, options.cases): path for path in paths}
        for future in as_completed(running):
            path = running[future]
            if error := future.exception():
                print(f"{path}: {error!r}"[:1500], flush=True)
                continue
            found = future.result()
            total.add(found)
            for each in found.differences:
                print(f"{each}\n", flush=True)
            say(f"{path.stem}: {_counted(found)}, after {time.monotonic() - started:.0f} s")
    say(_counted(total))
    return 1 if total.differences else 0


def _counted(found: Comparison) -> str:
    explained = ", ".join(f"{row}: {count:,}" for row, count in found.explained.most_common())
    return (
        f"{found.cases:,} values of {found.components:,} components of {found.documents} documents,"
        f" {found.valid:,} of them valid; {len(found.differences)} differences are not explained"
        + (f" (explained: {explained})" if explained else "")
    )


def say(message: str) -> None:
    """Progress, for a person."""
    print(message, file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, help="documents, as JSON")
    parser.add_argument("--seed", type=int, default=1, help="the same values for the same seed")
    parser.add_argument("--cases", type=int, default=5_000, help="values for each document")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
