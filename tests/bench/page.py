"""The tables of docs/benchmarks.md and of PAGES, written between markers from the numbers of a run.

The text around them is written by hand. A table called ``cold`` stands between
``<!-- bench: cold -->`` and ``<!-- bench end -->``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from . import summary
from .payloads import CAPTURED, CONVERSATION
from .peers import PEERS, WEBHOOK
from .results import OURS, Results, number
from .serving import APPLICATIONS

_MARKED = re.compile(r"(<!-- bench: ([a-z ]+) -->\n).*?(<!-- bench end -->)", re.DOTALL)

PAGES = ("README.md", "docs/comparison.md")
"""Other pages with a table, in the project."""

NOTHING = "Not part of this run."

FIGURES = {
    "decode": "decode",
    "handle": "decode and handle",
    "read": "decode and read everything",
    "encode": "encode",
}


def fill(page: str, results: Results) -> str:
    """``page`` with every table written anew. Raises KeyError for a table that does not exist."""

    def written(found: re.Match[str]) -> str:
        return f"{found[1]}\n{TABLES[found[2]](results) or NOTHING}\n\n{found[3]}"

    return _MARKED.sub(written, page)


def table(head: Iterable[str], rows: Iterable[list[str]]) -> str:
    """A table in Markdown; every column but the first is aligned to the right."""
    names, lines = list(head), list(rows)
    if not lines:
        return ""
    rule = ["---", *["---:"] * (len(names) - 1)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [names, rule, *lines])


def _about(results: Results) -> str:
    about: dict[str, Any] = results.data["about"]
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    return (
        f"CPython {about['python']}, {about['cores']} cores, {about['date']}. "
        f"{len(results.payloads(CAPTURED))} recorded webhooks and "
        f"{len(results.payloads('conforming'))} written by hand"
        f"{', a choice of them in a quick run' if about.get('quick') else ''}."
        f"\n\nVersions: {versions}."
    )


def _json(results: Results) -> str:
    payloads = results.payloads(CAPTURED)
    found = {label: results.against_json(figure, payloads) for figure, label in FIGURES.items()}
    rows = [[label, number(value)] for label, value in found.items() if value is not None]
    return table(["recorded webhooks, time over that of `json.loads`", "Wireloom"], rows)


def _peers(kind: str) -> Callable[[Results], str]:
    def made(results: Results) -> str:
        payloads = results.payloads(kind)
        if not payloads:
            return ""
        subject = CONVERSATION if kind == CONVERSATION else WEBHOOK
        rows: list[list[str]] = []
        for peer in PEERS:
            if peer.subject != subject:
                continue
            ours = f"conversation_{OURS}" if kind == CONVERSATION else OURS
            right = results.right(peer.name, payloads)
            times = [_ratio(results, peer.name, ours, figure, payloads) for figure in FIGURES]
            rows.append([peer.title, *times, f"{len(right)} of {len(payloads)}"])
        return table(["time over Wireloom's", *FIGURES.values(), "decoded rightly"], rows)

    return made


def _ratio(results: Results, peer: str, ours: str, figure: str, payloads: list[str]) -> str:
    conversation = ours != OURS
    value = (
        results.conversation(peer, figure)
        if conversation
        else results.ratio(peer, figure, payloads)
    )
    return "" if value is None else number(value)


def _times(results: Results) -> str:
    """Microseconds of ours for a few payloads of all sizes."""
    names = sorted([*results.payloads("conforming"), *results.payloads(CAPTURED)], key=results.size)
    shown = [*names[:: max(1, len(names) // 8)], names[-1]] if names else []
    rows: list[list[str]] = []
    for name in dict.fromkeys(shown):
        found = [results.us(OURS, name, figure) for figure in FIGURES]
        base = results.us("json", name, "")
        cells = ["" if us is None else number(us) for us in [*found, base]]
        rows.append([f"{name}, {results.size(name):,} bytes", *cells])
    return table(["microseconds", *FIGURES.values(), "`json.loads`"], rows)


def _memory(results: Results) -> str:
    payloads = [*results.payloads("conforming"), *results.payloads(CAPTURED)]
    rows: list[list[str]] = []
    for figure, label in (("decoded", "decoded, nothing read"), ("read", "everything read")):
        value = results.memory(figure, payloads)
        if value is not None:
            rows.append([label, number(value)])
    return table(["bytes over those of the JSON value alone", "Wireloom"], rows)


def _cold(results: Results) -> str:
    rows = [
        [each["title"], number(each["ms"]), number(each["mib"]), f"{each['modules']:,}"]
        for each in results.cold().values()
    ]
    rows += [
        [each["title"], f"fails: `{each['failure'][:80]}`", "", ""]
        for each in results.data.get("cold", [])
        if "failure" in each
    ]
    return table(["", "milliseconds", "MiB", "modules"], rows)


def _serving(results: Results) -> str:
    rows = results.data.get("serving", [])
    names = list(dict.fromkeys(each["payload"] for each in rows if "payload" in each))
    lines: list[list[str]] = []
    for application, title in APPLICATIONS.items():
        mine = [each for each in rows if each["application"] == application]
        by_name = {each.get("payload"): each for each in mine}
        cells = [_rate(by_name.get(name)) for name in names]
        if mine:
            lines.append([title, *cells])
    return table(["requests per second", *names], lines)


def _rate(row: dict[str, Any] | None) -> str:
    if row is None:
        return "fails"
    refused = "" if row["status"] < 400 else f" (answers {row['status']})"
    return number(row["rate"]) + refused


def _generation(results: Results) -> str:
    rows = [[case, number(each)] for case, each in results.data.get("generation", {}).items()]
    return table(["the family of Vapi", "seconds"], rows)


def _growth(results: Results) -> str:
    rows = [
        [f"{each['schemas']:,}", number(each["wireloom"]), number(each["datamodel-codegen"])]
        for each in results.data.get("growth", [])
    ]
    return table(["schemas", "Wireloom, seconds", "datamodel-codegen, seconds"], rows)


def _titles(_results: Results) -> str:
    rows = [[peer.title, peer.note] for peer in PEERS if peer.note and peer.subject == WEBHOOK]
    return table(["peer", "how it is used"], rows)


TABLES: dict[str, Callable[[Results], str]] = {
    "about": _about,
    "gains": summary.gains,
    "comparison": summary.comparison,
    "json": _json,
    "conforming": _peers("conforming"),
    "captured": _peers(CAPTURED),
    "conversation": _peers(CONVERSATION),
    "times": _times,
    "memory": _memory,
    "cold": _cold,
    "serving": _serving,
    "generation": _generation,
    "growth": _growth,
    "peers": _titles,
}
