"""The tables that say why: the floor, the sizes, the profile, the counters, judging."""

from __future__ import annotations

import statistics
from typing import Any

from .bysize import AGAINST, BANDS, medians, points
from .callgrind import PROFILED, PROFILED_AS
from .counters import COUNTED
from .results import Results
from .tables import Row, anchors, head, size, table
from .target import number
from .targets import targets


def floors(results: Results) -> str:
    rows: list[Row] = []
    for each in targets(results):
        floors = each.floors
        if floors is None or each.value is None:
            continue
        ratios = [floors.asking, floors.floor, floors.bare]
        cells = ["" if ratio is None else number(ratio.value) for ratio in ratios]
        within = "" if floors.within is None else number(floors.within.value)
        beyond = f"{floors.beyond} of {floors.payloads}"
        rows.append([each.what, number(each.limit), number(each.value), *cells, beyond, within])
    head = ["", "at most", "measured", "every field asked for", "the floor", "bare objects"]
    return table([*head, "payloads whose floor is above the limit", "measured on the others"], rows)


def sizes(results: Results) -> str:
    columns = [{words: rest for words, *rest in medians(points(results, each))} for each in AGAINST]
    rows: list[Row] = []
    for _, words in BANDS:
        cells = [column.get(words) for column in columns]
        if any(cells):
            rows.append([words, *map(_with_floor, cells)])
    titles = [f"{each.title} (at most {number(each.limit)})" for each in AGAINST]
    shown = table(["median ratio (the floor; payloads)", *titles], rows)
    return f"{_how_large(results)}\n\n{shown}"


def _how_large(results: Results) -> str:
    """How large the payloads are that a limit is held against, and how large real ones."""
    middle = round(statistics.median([results.size(name) for name in results.conforming]))
    text = f"The median payload that agrees with the document has {size(middle)}"
    captured = [results.size(name) for name in results.captured]
    return f"{text}; the smallest captured one {size(min(captured))}." if captured else f"{text}."


def _with_floor(cell: list[Any] | None) -> str:
    if cell is None:
        return ""
    count, ours, floor = cell
    return f"{number(ours)} ({'?' if floor is None else number(floor)}; {count})"


_JUDGING = (
    ("wireloom", "deviations straight", "`deviations`, straight"),
    ("wireloom", "deviations", "`deviations`, through the union"),
    ("wireloom", "strict straight", "`from_dict(…, strict=True)`, straight"),
    ("wireloom", "strict", "`from_dict(…, strict=True)`, through the union"),
    ("pydantic_tuned", "straight", "pydantic v2, tuned, straight"),
    ("pydantic_tuned", "union", "pydantic v2, tuned, through the union"),
)


def judging(results: Results) -> str:
    rows: list[Row] = []
    for peer, figure, title in _JUDGING:
        times = [results.us(peer, payload, figure) for payload in anchors(results)]
        if any(times):
            rows.append([title, *("refuses" if us is None else number(us) for us in times)])
    return table(head(results), rows)


def profile(results: Results) -> str:
    found: dict[str, Any] = results.data["profile"]
    if "skipped" in found:
        return f"Skipped: {found['skipped']}."
    rows: list[Row] = []
    for each in found["payloads"]:
        total = each["instructions"]
        shares = [f"{count / total:.0%}" for count in each["groups"].values()]
        rows.append([f"{each['payload']}: {PROFILED_AS[each['what']]}", f"{total:,}", *shares])
    groups = found["payloads"][0]["groups"] if found["payloads"] else ()
    return table(["", "instructions", *groups], rows)


def counters(results: Results) -> str:
    rows: list[Row] = []
    wanted = dict.fromkeys([*PROFILED, *anchors(results)])
    for payload in wanted:
        found = results.counts_of(payload) if payload in results.payloads() else None
        if found is not None:
            cells = [f"{found[name]:,}" for name in COUNTED]
            rows.append([f"{payload}, {size(results.size(payload))}", *cells])
    return table(["", *COUNTED.values()], rows)
