"""What a reader gains, in a few rows and sentences: for the README, and for pages of the docs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .payloads import CAPTURED
from .results import OURS, Results, number

SHOWN = {
    OURS: "Wireloom",
    "pydantic_tuned": "pydantic models",
    "pydantic_tagged": "pydantic models, corrected",
    "sdk": "Vapi's SDK 1.9",
}
"""The libraries that readers choose between, by what they are called here.

The models are made by datamodel-code-generator: from the document as it is, and from our corrected
document with discriminators.
"""

Row = tuple[str, Callable[[Results, str], str]]


def _right(results: Results, peer: str) -> str:
    names = results.payloads(CAPTURED)
    return f"{len(results.right(peer, names))} of {len(names)}"


def _times(figure: str) -> Callable[[Results, str], str]:
    def found(results: Results, peer: str) -> str:
        ratio = 1.0 if peer == OURS else results.ratio(peer, figure, results.payloads("conforming"))
        return "" if ratio is None else f"{number(ratio)} \N{MULTIPLICATION SIGN}"

    return found


def _cold(key: str, unit: str) -> Callable[[Results, str], str]:
    def found(results: Results, peer: str) -> str:
        row = results.cold().get(peer)
        return "" if row is None else f"{number(row[key])} {unit}"

    return found


ROWS: Sequence[Row] = (
    ("recorded webhooks read rightly, with nothing lost", _right),
    ("time to decode a message and handle it", _times("handle")),
    ("time to decode a message and read every attribute", _times("read")),
    ("start of a process until the first message is handled", _cold("ms", "ms")),
    ("memory that this takes", _cold("mib", "MiB")),
)


def comparison(results: Results) -> str:
    """A table with a column for each library and a row for each question."""
    if not results.cold():
        return ""
    head = ["", *SHOWN.values()]
    rule = ["---", *["---:"] * len(SHOWN)]
    rows = [[title, *(figure(results, peer) for peer in SHOWN)] for title, figure in ROWS]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, rule, *rows])


def gains(results: Results) -> str:
    """What the figures mean for a program, with the figures."""
    captured = results.payloads(CAPTURED)
    cold, rates = results.cold(), results.rates()
    if not (captured and OURS in cold and OURS in rates):
        return ""
    right = len(results.right(OURS, captured))
    return "\n".join(
        [
            f"- **Real webhooks are read.** {right} of {len(captured)} recorded webhooks become the"
            " right class and come back whole.",
            f"- **A short cold start.** A new process needs {number(cold[OURS]['ms'])} ms to import"
            " the package and to handle its first message.",
            f"- **Little overhead.** One worker answers {number(rates[OURS])} requests per second,"
            f" and {number(rates['starlette'])} with `json.loads` and no classes.",
            f"- **Where others are ahead:** {_ahead(results)}",
        ]
    )


def _ahead(results: Results) -> str:
    """In which figures another library needs less time than ours, or that there is none."""
    read = results.ratio("pydantic_tagged", "read", results.payloads("conforming"))
    small = results.conversation("conversation_msgspec", "read")
    found: list[str] = []
    if read and read < 1:
        found.append(
            "a program that reads every attribute of every object is faster with pydantic models"
            f" from the corrected document ({number(read)} of the time)"
        )
    if small and small < 1:
        found.append(
            "a list of small objects that are all read is faster with msgspec"
            f" ({number(small)} of the time)"
        )
    return f"{'; '.join(found)}." if found else "in none of the figures below."
