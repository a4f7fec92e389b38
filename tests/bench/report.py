"""The tables of docs/benchmarks.md, written between markers from the numbers of a run.

The words around them are written by hand and stay as they are. A table of the name ``targets``
stands between ``<!-- bench: targets -->`` and ``<!-- bench end -->``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .correctness import LOSSY, RIGHT, WRONG
from .evidence import counters, floors, judging, profile, sizes
from .payloads import CAPTURED, GROWN, HAND_WRITTEN
from .peers import BY_NAME, PEERS
from .results import Results
from .summary import summary
from .tables import NOTHING, Row, anchors, head, size, table
from .target import number
from .targets import targets

_MARKED = re.compile(r"(<!-- bench: ([a-z ]+) -->\n).*?(<!-- bench end -->)", re.DOTALL)


def fill(page: str, results: Results) -> str:
    """``page`` with every table written anew. Raises KeyError for a table that nobody knows."""

    def written(found: re.Match[str]) -> str:
        needed = _NEEDS.get(found[2], "decode")
        made = TABLES[found[2]](results) if needed in results.data else NOTHING
        return f"{found[1]}\n{made}\n\n{found[3]}"

    return _MARKED.sub(written, page)


_NEEDS = {
    "about": "about",
    "targets": "about",
    "summary": "about",
    "profile": "profile",
    "real": "growth",
    "failures": "failures",
    "conversation": "conversation",
    "cold": "cold",
    "generation": "generation",
    "growth": "growth",
}
"""The part of a run that a table is of, where that is not ``decode``."""


def _about(results: Results) -> str:
    about: dict[str, Any] = results.data["about"]
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    sets = [(HAND_WRITTEN, "written by hand"), (CAPTURED, "captured"), (GROWN, "grown")]
    counts = ", ".join(f"{len(results.payloads(name))} {words}" for name, words in sets)
    corpus = (
        "" if about["corpus"] else " The captured ones were not there, so nothing is said of them."
    )
    return (
        f"{about['implementation']} {about['python']}, {about['cores']} cores, {about['date']}; "
        f"{'a quick run' if about['quick'] else 'the whole run'}, {about['minutes']} minutes.\n"
        f"Payloads: {counts}.{corpus}\nPeers: {versions}."
    )


def _targets(results: Results) -> str:
    rows: list[Row] = []
    for each in targets(results):
        said = {True: "reached", False: "**not reached**", None: "not measured"}[each.reached]
        unit = f" {each.unit}" if each.unit else ""
        value = "" if each.value is None else number(each.value) + unit
        floor = number(each.floors.floor.value) if each.floors else ""
        rows.append([each.what, number(each.limit) + unit, value, said, floor, each.detail])
    head = ["", "at most", "measured", "", "the floor", "more about it"]
    return table(head, rows)


_MARKS = {RIGHT: "", LOSSY: " *", WRONG: " †"}


def _times(figure: str, route: str) -> Callable[[Results], str]:
    """A table of microseconds, one column per payload, marked where the answer is not right."""

    def made(results: Results) -> str:
        rows: list[Row] = []
        for peer in PEERS:
            cells = [_cell(results, peer.name, name, figure, route) for name in anchors(results)]
            if any(cells):
                rows.append([peer.title, *(cell or " " for cell in cells)])
        rows += _floor_rows(results, figure)
        return table(head(results), rows)

    return made


_FLOOR_ROWS = {
    "union": (
        ("union", "(the floor: code that knows the payload)"),
        ("asking", "(the same, asking for every field)"),
        ("bare", "(bare objects, nothing read)"),
    ),
    "bytes": (("bytes", "(`json.loads`, then the floor)"),),
}


def _floor_rows(results: Results, figure: str) -> list[Row]:
    """What no peer is, at the end of a table."""
    rows: list[Row] = []
    for name, title in _FLOOR_ROWS.get(figure, ()):
        times = [results.us("floor", payload, name) for payload in anchors(results)]
        if any(times):
            rows.append([title, *(" " if us is None else number(us) for us in times)])
    return rows


def _cell(results: Results, peer: str, payload: str, figure: str, route: str) -> str:
    us = results.us(peer, payload, figure)
    verdict = results.verdict(peer, payload, route)
    if us is not None:
        return number(us) + _MARKS.get(verdict or RIGHT, "")
    if verdict is None or verdict in _MARKS:
        return ""
    return "too slow" if verdict.startswith("left out") else "refused"


def _rightness(results: Results) -> str:
    rows: list[Row] = []
    for name, words in ((HAND_WRITTEN, "hand-written"), (CAPTURED, "captured")):
        payloads = results.payloads(name)
        for peer in PEERS:
            counts = results.counts(peer.name, payloads)
            if sum(counts.values()):
                rows.append([f"{peer.title}, {words}", *map(str, counts.values())])
    return table(["", "right", "lossy", "wrong class", "refused"], rows)


def _memory(results: Results) -> str:
    rows: list[Row] = []
    for peer in PEERS:
        found = results.memory(peer.name, [*results.conforming, *results.captured])
        if found is not None:
            spread = [number(found.together), number(found.median), number(found.worst)]
            rows.append([peer.title, *spread, str(found.payloads)])
    return table(["", "all together", "median", "worst", "payloads it could decode"], rows)


_COLD = {"small": ", the smallest message", "report": ", the largest report"}


def _cold(results: Results) -> str:
    rows: list[Row] = []
    for each in results.data["cold"]:
        case: str = each["case"]
        if case.startswith("bare"):
            continue
        what = _COLD.get(case.rpartition(" ")[2], "")
        found = results.cold(case)
        if found is None:
            rows.append([each["title"] + what, "fails", "", ""])
            continue
        spread = f"{number(found['ms'])} ({number(found['high'] - found['low'])})"
        what += ", which it refuses" if found["refused"] else ""
        cells = [spread, number(found["peak_mib"]), str(found["modules"])]
        rows.append([each["title"] + what, *cells])
    return table(["", "ms above bare (spread)", "MiB above bare", "modules"], rows)


def _generation(results: Results) -> str:
    rows: list[Row] = []
    titles = {"datamodel-codegen": "datamodel-codegen with black and isort"}
    for case, found in results.data["generation"].items():
        title = titles.get(case, f"wireloom generate, {case}")
        if "s" in found:
            spread = f"{number(found['low'])} to {number(found['high'])}"
            rows.append([title, number(found["s"]), spread, str(found["rounds"])])
        else:
            rows.append([title, found["failure"], "", ""])
    return table(["", "seconds", "range", "rounds"], rows)


def _growth(kind: str) -> Callable[[Results], str]:
    def made(results: Results) -> str:
        rows: list[Row] = []
        for row in results.data["growth"][kind]:
            tools = [row["wireloom"], row["datamodel-codegen"]]
            cells = [number(each["s"]) if "s" in each else each["failure"] for each in tools]
            rows.append([row["name"], f"{row['schemas']:,}", *cells])
        return table(["", "schemas", "wireloom, s", "datamodel-codegen, s"], rows)

    return made


def _conversation(results: Results) -> str:
    found: dict[str, Any] = results.data["conversation"]
    said = {each["peer"]: each["verdict"] for each in found["verdicts"]}
    rows = [
        [BY_NAME[each["peer"]].title, number(each["us"]), said[each["peer"]]]
        for each in found["times"]
    ]
    return table([f"{found['messages']} messages, {size(found['bytes'])}", "µs", ""], rows)


def _failures(results: Results) -> str:
    rows: list[Row] = []
    models: dict[str, str] = results.data["failures"]
    for peer in PEERS:
        words = models.get(peer.name)
        if words is None:
            counts = results.counts(peer.name, results.payloads())
            if any(counts[each] for each in (RIGHT, LOSSY, WRONG)) or not sum(counts.values()):
                continue
            named = (results.verdict(peer.name, payload) for payload in results.payloads())
            words = "decodes no payload: " + next(each for each in named if each)
        rows.append([peer.title, _escaped(words)])
    return table(["", "why"], rows)


def _escaped(words: str) -> str:
    short = words if len(words) < 160 else words[:160].rpartition(" ")[0] + " …"
    return "`" + short.replace("|", "/").replace("`", "'") + "`"


TABLES: dict[str, Callable[[Results], str]] = {
    "about": _about,
    "targets": _targets,
    "decode": _times("union", "union"),
    "straight": _times("straight", "straight"),
    "bytes": _times("bytes", "union"),
    "encode": _times("encode", "straight"),
    "judging": judging,
    "rightness": _rightness,
    "conversation": _conversation,
    "memory": _memory,
    "cold": _cold,
    "generation": _generation,
    "growth": _growth("synthetic"),
    "real": _growth("real"),
    "floors": floors,
    "sizes": sizes,
    "profile": profile,
    "counters": counters,
    "summary": summary,
    "failures": _failures,
}
