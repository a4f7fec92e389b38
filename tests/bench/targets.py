"""What was set out to be reached, and what a run says of it."""

from __future__ import annotations

from .decoding import decoding
from .results import Results, exponent
from .target import Comparison, Target, number
from .worker import STRAIGHT, UNCOLLECTED


def targets(results: Results) -> list[Target]:
    """Every target, in the order in which they were set."""
    return [
        *decoding(results),
        *_objects(results),
        *_cold_start(results),
        *_generating(results),
        *_growing(results),
    ]


def _objects(results: Results) -> list[Target]:
    memory = results.memory("wireloom", [*results.conforming, *results.captured])
    what = "memory of the object, against the dict it came from"
    detail = "" if memory is None else f"together {number(memory.together)}, "
    detail += "" if memory is None else f"median {number(memory.median)}, worst "
    detail += "" if memory is None else f"{number(memory.worst)} ({memory.worst_at})"
    return [
        Target(what, 0.8, None if memory is None else memory.value, detail=detail),
        *_judging(results, "deviations"),
        *_judging(results, "strict"),
    ]


def _judging(results: Results, figure: str) -> list[Target]:
    """Straight against straight, which counts, and union against union."""
    against = "against tuned pydantic's `validate_python`"
    names = results.conforming
    mixed = results.ratio(figure, "pydantic_tuned", "straight", names)
    more = "" if mixed is None else f"ours through the union: {number(mixed.value)}"
    straight = Comparison(f"{figure}{STRAIGHT}", "pydantic_tuned", "straight", names)
    union = Comparison(figure, "pydantic_tuned", "union", names)
    what = f"`{figure}`, {against}, both straight into the class"
    beside = "beside it: both through the union"
    return [
        straight.target(results, what, 1.0, more=more),
        union.target(results, beside, 1.0, beside=True),
    ]


def _cold_start(results: Results) -> list[Target]:
    ours, sdk = results.cold("wireloom report"), results.cold("sdk report")
    everything, models = results.cold("load_all"), results.cold("import pydantic_tuned")
    size: int | None = results.data.get("package", {}).get("bytes")
    about = results.data.get("about", {}).get("report", "")
    return [
        Target(
            "fresh interpreter, import and decode the largest report, above bare",
            40,
            None if ours is None else ours["ms"],
            "ms",
            about,
        ),
        Target(
            "fresh interpreter, the same against the vendor's SDK 1.9",
            1 / 15,
            ours["ms"] / sdk["ms"] if ours and sdk else None,
        ),
        Target(
            "fresh interpreter, memory (RSS) of the same, above bare",
            10,
            None if ours is None else ours["peak_mib"],
            "MiB",
        ),
        Target(
            "`load_all()`, against importing the tuned pydantic models",
            1 / 3,
            everything["ms"] / models["ms"] if everything and models else None,
        ),
        Target("package source on disk", 2.5, None if size is None else size / 1e6, "MB"),
    ]


def _generating(results: Results) -> list[Target]:
    cold, unchanged = results.seconds("cold"), results.seconds("unchanged")
    changed, peer = results.seconds("one schema changed"), results.seconds("datamodel-codegen")
    return [
        Target(
            "generate, cold, against datamodel-codegen with black and isort",
            1.0,
            cold / peer if cold and peer else None,
            detail=f"{cold:.3g} against {peer:.3g} s" if cold and peer else "",
        ),
        Target("generate, unchanged", 0.25, unchanged, "s"),
        Target(
            "generate, one schema changed, against cold",
            0.2,
            changed / cold if changed and cold else None,
            detail=f"{changed:.3g} against {cold:.3g} s" if changed and cold else "",
            why="[Decision 0014](decisions/0014-incremental.md) has what such a run is made of.",
        ),
    ]


LINEAR = 1.1
"""A power of the size up to which growth counts as linear: what noise and caches add."""


def _growing(results: Results) -> list[Target]:
    detail = "power of the size that time grows with; 1 is linear"
    powers = {
        "`json.loads` alone": exponent(results.grown("json", "bytes"), 100),
        "without the cyclic garbage collector": exponent(
            results.grown("wireloom", f"union{UNCOLLECTED}"), 100
        ),
        "`json.loads` without it": exponent(results.grown("json", f"bytes{UNCOLLECTED}"), 100),
        "counted in instructions": exponent(results.instructions("wireloom"), 100),
        "`json.loads` in instructions": exponent(results.instructions("json"), 100),
    }
    others = [f"{what} {number(power)}" for what, power in powers.items() if power is not None]
    grown = exponent(results.growth("datamodel-codegen"), 1_000)
    peer = "" if grown is None else f"; datamodel-codegen {number(grown)}"
    return [
        Target(
            "growth of decode with the payload, 100 to 10,000 messages",
            LINEAR,
            exponent(results.grown("wireloom", "union"), 100),
            detail="; ".join([detail, *others]),
            why=f"Beside it: {'; '.join(others)}." if others else "",
        ),
        Target(
            "growth of generate with the schemas, 1,000 to 10,000",
            LINEAR,
            exponent(results.growth("wireloom"), 1_000),
            detail=f"{detail}{peer}",
            why=f"One run for each size. Beside it{peer.replace(';', ':')}." if peer else "",
        ),
    ]
