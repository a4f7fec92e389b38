"""The targets of decoding, one function for each kind of them."""

from __future__ import annotations

from collections.abc import Iterable

from .correctness import RIGHT
from .results import Results, ratio_of
from .target import Comparison, Target, number

HELPED = ("pydantic_tagged", "client_normalized")
"""Peers whose document was put right by us: nobody gets their models from Vapi's document."""
FROM_THE_DOCUMENT = ("pydantic_default", "pydantic_tuned", "mashumaro", "dacite", "sdk")
"""Peers that read Vapi's document as it is, and go through the union to find the right class."""


def decoding(results: Results) -> list[Target]:
    """Every target of decoding and encoding, in the order in which they were set."""
    conforming, captured = results.conforming, results.captured
    everything = [*conforming, *captured]
    return [
        Comparison("union", "pydantic_tuned", "straight", conforming).target(
            results,
            "decode a dict through the union, against tuned pydantic straight into the class",
            0.20,
        ),
        Comparison("union", "pydantic_tagged", "straight", conforming).target(
            results,
            "beside it: against pydantic straight, on our normalized document with discriminators",
            0.20,
            beside=True,
        ),
        Comparison("union", "mashumaro", "straight", conforming).target(
            results,
            "decode a dict through the union, against mashumaro straight into the class",
            0.50,
        ),
        *_through_the_union(results, conforming),
        _conversation(results),
        Comparison("union", "sdk", "union", captured).target(
            results, "decode a captured payload, against the vendor's SDK 1.9", 0.01
        ),
        Comparison("bytes", "json", "bytes", everything).target(
            results, "bytes to objects with the standard library, against `json.loads` alone", 1.5
        ),
        Comparison("encode", "pydantic_tuned", "encode", conforming).target(
            results, "encode, against tuned pydantic's `model_dump`", 0.40
        ),
        *_real_traffic(results),
    ]


def _through_the_union(results: Results, conforming: list[str]) -> list[Target]:
    """Against peers that go through the union as we do: right, wrong, or with our help."""
    right = {
        peer: [name for name in conforming if results.verdict(peer, name) == RIGHT]
        for peer in FROM_THE_DOCUMENT
    }
    wrong = {peer: conforming for peer in FROM_THE_DOCUMENT if not right[peer]}
    return [
        _largest(
            results,
            "decode a dict through the union, against any peer that goes through it and gets it "
            "right",
            {peer: names for peer, names in right.items() if names},
        ),
        _largest(
            results,
            "beside it: against those that never get it right (keys are lost, or the class is "
            "wrong)",
            wrong,
            beside=True,
        ),
        _largest(
            results,
            "beside it: against those that got our normalized document, pydantic with our "
            "discriminators",
            dict.fromkeys(HELPED, conforming),
            beside=True,
        ),
    ]


def _largest(
    results: Results, what: str, peers: dict[str, list[str]], *, beside: bool = False
) -> Target:
    """The target against several peers: the one that is the fastest counts."""
    limit = 0.10
    compared = {peer: Comparison("union", peer, "union", names) for peer, names in peers.items()}
    ratios = {peer: each.ratio(results) for peer, each in compared.items()}
    values = {peer: ratio.value for peer, ratio in ratios.items() if ratio is not None}
    if not values:
        return Target(what, limit, None, beside=beside)
    fastest = max(values, key=lambda peer: values[peer])
    others = "; ".join(f"{peer} {number(value)}" for peer, value in values.items())
    return compared[fastest].target(results, what, limit, beside=beside, more=others)


def _conversation(results: Results) -> Target:
    what = "a list of conversation messages, against `msgspec.convert`"
    limit = 2.0
    times = results.data.get("conversation", {}).get("times", [])
    found = {each["peer"]: each["us"] for each in times}
    if not {"wireloom", "msgspec_tuned"} <= found.keys():
        return Target(what, limit, None)
    ours, theirs = found["wireloom"], found["msgspec_tuned"]
    detail = f"{number(ours)} against {number(theirs)} µs"
    why = ""
    if "floor" in found:
        floor = found["floor"] / theirs
        detail += f"; the floor takes {number(found['floor'])}"
        word = "above" if floor > limit else "below"
        why = f"The floor is {number(floor)}, {word} the limit."
    return Target(what, limit, ours / theirs, detail=detail, why=why)


def _real_traffic(results: Results) -> list[Target]:
    """Whether what deviates takes a slow path: literally, and with all else the same."""
    return [_per_byte(results), _repaired(results)]


def _per_byte(results: Results) -> Target:
    what = "captured payloads against conforming ones, per byte"
    ours, theirs = results.per_byte(results.captured), results.per_byte(results.conforming)
    if ours is None or theirs is None:
        return Target(what, 1.3, None)
    detail = f"{ours * 1000:.3g} against {theirs * 1000:.3g} ns a byte"
    sizes = [_bytes_a_field(results, names) for names in (results.captured, results.conforming)]
    why = "It compares different payloads."
    if sizes[0] is not None and sizes[1] is not None:
        why += f" The classes have a field for each {number(sizes[0])} bytes of the captured ones,"
        why += f" for each {number(sizes[1])} of the others. The line below compares each with"
        why += " itself."
    return Target(what, 1.3, ours / theirs, detail=detail, why=why)


def _bytes_a_field(results: Results, payloads: list[str]) -> float | None:
    found = {name: results.counts_of(name) for name in payloads}
    counted = {name: each["fields"] for name, each in found.items() if each is not None}
    return sum(map(results.size, counted)) / sum(counted.values()) if counted else None


def _repaired(results: Results) -> Target:
    what = "beside it: each captured payload against itself without what deviates, per object"
    repaired = {each["payload"]: each for each in results.decode.get("repaired", [])}
    per_object: dict[str, tuple[float, float]] = {}
    per_byte: dict[str, tuple[float, float]] = {}
    for name, after in repaired.items():
        ours, theirs = results.us("wireloom", name, "union"), results.us(*_ours(name, "repaired"))
        before = results.counts_of(name)
        if ours is None or theirs is None or before is None:
            continue
        per_object[name] = ours / before["records"], theirs / after["records"]
        per_byte[name] = ours / results.size(name), theirs / after["bytes"]
    ratio, of_bytes = ratio_of(per_object), ratio_of(per_byte)
    if ratio is None or of_bytes is None:
        return Target(what, 1.3, None, beside=True)
    detail = f"together {number(ratio.together)}, median {number(ratio.median)}, "
    detail += f"worst {number(ratio.worst)} ({ratio.worst_at}); {_mean(per_object.values())} ns; "
    detail += f"per byte {number(of_bytes.median)}"
    return Target(what, 1.3, ratio.value, detail=detail, beside=True)


def _mean(pairs: Iterable[tuple[float, float]]) -> str:
    """The means of pairs in µs, in ns."""
    both = list(pairs)
    means = [sum(pair[at] for pair in both) / len(both) * 1000 for at in (0, 1)]
    return f"{number(means[0])} against {number(means[1])}"


def _ours(payload: str, figure: str) -> tuple[str, str, str]:
    return "wireloom", payload, figure
