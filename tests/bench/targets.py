"""What was set out to be reached, and what a run says of it."""

from __future__ import annotations

from dataclasses import dataclass

from .peers import PEERS
from .results import Ratio, Results, exponent


@dataclass(frozen=True)
class Target:
    """A line of the table: what, at most how much, how much it was, and more about that.

    ``unit`` is empty where both are ratios. ``value`` is ``None`` where it was not measured.
    """

    what: str
    limit: float
    value: float | None
    unit: str = ""
    detail: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether it was; ``None`` where it was not measured."""
        return None if self.value is None else self.value <= self.limit


UNION_PEERS = [
    peer.name
    for peer in PEERS
    if peer.name not in ("wireloom", "json", "orjson", "sdk_unchecked", "client_raw")
]
"""Who goes through the union and tries to find the right class."""


def targets(results: Results) -> list[Target]:
    """Every target, in the order in which they were set."""
    return [
        *_decoding(results),
        *_objects(results),
        *_cold_start(results),
        *_generating(results),
        *_growing(results),
    ]


def _of(what: str, limit: float, ratio: Ratio | None) -> Target:
    if ratio is None:
        return Target(what, limit, None)
    detail = f"together {number(ratio.together)}, median {number(ratio.median)}, "
    detail += f"worst {number(ratio.worst)} ({ratio.worst_at}); {ratio.payloads} payloads"
    return Target(what, limit, ratio.value, detail=detail)


def _decoding(results: Results) -> list[Target]:
    conforming, captured = results.conforming, results.captured
    everything = [*conforming, *captured]
    union = {
        peer: results.ratio("union", peer, "union", conforming)
        for peer in UNION_PEERS
        if peer != "sdk_newest"
    }
    return [
        _of(
            "decode a dict through the union, against tuned pydantic straight into the class",
            0.20,
            results.ratio("union", "pydantic_tuned", "straight", conforming),
        ),
        _of(
            "the same, against pydantic with our normalized document and discriminators",
            0.20,
            results.ratio("union", "pydantic_tagged", "straight", conforming),
        ),
        _of(
            "the same, against mashumaro straight into the class",
            0.50,
            results.ratio("union", "mashumaro", "straight", conforming),
        ),
        _any(union),
        _conversation(results),
        _of(
            "decode a captured payload, against the vendor's SDK 1.9",
            0.01,
            results.ratio("union", "sdk", "union", captured),
        ),
        _of(
            "bytes to objects with the standard library, against `json.loads` alone",
            1.5,
            results.ratio("bytes", "json", "bytes", everything),
        ),
        _of(
            "encode, against tuned pydantic's `model_dump`",
            0.40,
            results.ratio("encode", "pydantic_tuned", "encode", conforming),
        ),
        _real_traffic(results),
    ]


def _any(union: dict[str, Ratio | None]) -> Target:
    what = "the same, against any peer through the union"
    measured = {peer: ratio for peer, ratio in union.items() if ratio is not None}
    if not measured:
        return Target(what, 0.10, None)
    parts = [f"{peer} {number(ratio.value)}" for peer, ratio in measured.items()]
    largest = max(ratio.value for ratio in measured.values())
    return Target(what, 0.10, largest, detail="; ".join(parts))


def _conversation(results: Results) -> Target:
    what = "a list of conversation messages, against `msgspec.convert`"
    times = results.data.get("conversation", {}).get("times", [])
    found = {each["peer"]: each["us"] for each in times}
    if not {"wireloom", "msgspec_tuned"} <= found.keys():
        return Target(what, 2.0, None)
    ratio = found["wireloom"] / found["msgspec_tuned"]
    detail = f"{found['wireloom']:.4g} against {found['msgspec_tuned']:.4g} µs"
    return Target(what, 2.0, ratio, detail=detail)


def _real_traffic(results: Results) -> Target:
    what = "captured payloads against conforming ones, per byte"
    ours, theirs = results.per_byte(results.captured), results.per_byte(results.conforming)
    if ours is None or theirs is None:
        return Target(what, 1.3, None)
    detail = f"{ours * 1000:.3g} against {theirs * 1000:.3g} ns a byte"
    return Target(what, 1.3, ours / theirs, detail=detail)


def _objects(results: Results) -> list[Target]:
    conforming, captured = results.conforming, results.captured
    against = "against tuned pydantic's `validate_python`, straight"
    return [
        _of(
            "memory of the object, against the dict it came from",
            0.8,
            results.memory("wireloom", [*conforming, *captured]),
        ),
        *(
            _of(
                f"`{figure}`, {against}",
                1.0,
                results.ratio(figure, "pydantic_tuned", "straight", conforming),
            )
            for figure in ("deviations", "strict")
        ),
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
            "the same, against the vendor's SDK 1.9",
            1 / 15,
            ours["ms"] / sdk["ms"] if ours and sdk else None,
        ),
        Target(
            "memory (RSS) of the same, above bare",
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
        ),
    ]


LINEAR = 1.1
"""A power of the size up to which growth counts as linear: what noise and caches add."""


def _growing(results: Results) -> list[Target]:
    detail = "power of the size that time grows with; 1 is linear"
    return [
        Target(
            "growth of decode with the payload, 100 to 10,000 messages",
            LINEAR,
            exponent(results.grown("wireloom", "union"), 100),
            detail=detail,
        ),
        Target(
            "growth of generate with the schemas, 1,000 to 10,000",
            LINEAR,
            exponent(results.growth("wireloom"), 1_000),
            detail=detail,
        ),
    ]


def number(value: float) -> str:
    """Three digits that mean something, never in powers of ten."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{float(f'{value:.3g}'):.6f}".rstrip("0").rstrip(".")
