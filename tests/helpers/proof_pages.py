"""The parts of docs/proof.md and docs/unions.md that are generated.

python tests/helpers/proof_pages.py      update them
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from typing import Any

from shared import once
from support import ROOT
from wireloom import config
from wireloom.normalize.rules import ROUTINE, RULES
from wireloom.pipeline import Pipeline
from wireloom.plan.union_map import UnionEntry

PAGES = {"proof": ROOT / "docs" / "proof.md", "unions": ROOT / "docs" / "unions.md"}
RECORD = ROOT / "docs" / "proof.json"

_SUBJECTS = {
    "package": "the package in `generated/`",
    "revisions": "older documents of the same vendor",
    "others": "documents of others",
}
_MEANING = {
    "explicit": "the property that the document's discriminator names",
    "inferred": "a property that every variant has, with fixed strings that differ",
    "type": "the JSON type of the value",
    "structural": "how well the value fits",
    "ambiguous": "a property, and where several variants have the tag, how well the value fits",
}


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table in Markdown."""
    names = list(head)
    lines = [names, ["---"] * len(names), *([str(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


# --- docs/proof.md


def last_run() -> str:
    """What the last full run checked."""
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8"))
    columns = ("subjects", "classes", "instances", "accepted", "broken")
    head = ["", "documents", "classes", "instances", "of these valid", "laws broken"]
    figures = [
        [_SUBJECTS[kind], *(f"{each[column]:,}" for column in columns)]
        for kind, each in record["figures"].items()
    ]
    summary = (
        f"{record['date']}, seed {record['seed']}, Python {record['python']}: "
        f"{record['minutes']} minutes with {record['jobs']} processes, "
        f"{record['each']} instances of each class, {record['share']:.0%} of the work done."
    )
    return f"{summary}\n\n{table(head, figures)}"


def repairs() -> str:
    """Every rule of ``normalize``, by its code."""
    rows: dict[str, list[str]] = {}
    for rule in RULES:
        rows.setdefault(rule.code, []).append(rule.message)
    return table(
        ["code", "what is done", "reported as"],
        (
            [
                f"`{code}`",
                "; ".join(dict.fromkeys(messages)),
                "count" if code in ROUTINE else "a line",
            ]
            for code, messages in sorted(rows.items())
        ),
    )


# --- docs/unions.md


def unions() -> tuple[UnionEntry, ...]:
    """The union map of the project's own document."""
    return once("unions", lambda: Pipeline(config.load(ROOT / "pyproject.toml")).unions)


def counts(found: Iterable[UnionEntry]) -> str:
    """How many unions there are with each kind of evidence."""
    number = Counter(each.evidence for each in found)
    rows = [[f"*{kind}*", meaning, number[kind]] for kind, meaning in _MEANING.items()]
    return table(
        ["evidence", "what selects the variant", "unions"], [*rows, ["", "all", number.total()]]
    )


def keys(found: Iterable[UnionEntry]) -> str:
    """The properties with tags, and how often each occurs."""
    uses = Counter((each.key or "", each.evidence) for each in found if each.key)
    rows = [[f"`{key}`", kind, number] for (key, kind), number in sorted(uses.items())]
    return table(["property", "evidence", "unions"], rows)


def listed(found: Iterable[UnionEntry], kind: str) -> str:
    """The unions of one kind, each with its variants."""
    return table(
        ["union", "variants"],
        (
            [f"`{each.place}`", ", ".join(_variant(one.name, one.tags) for one in each.variants)]
            for each in found
            if each.evidence == kind and len(each.variants) < 20
        ),
    )


def _variant(name: str, tags: tuple[str, ...]) -> str:
    return f"`{name}`" + (f" ({', '.join(tags)})" if 0 < len(tags) < 8 else "")


# --- the pages


def blocks() -> dict[str, dict[str, str]]:
    """The generated parts of each page, by name."""
    found = unions()
    return {
        "proof": {"last-run": last_run(), "repairs": repairs()},
        "unions": {
            "counts": counts(found),
            "keys": keys(found),
            "structural": listed(found, "structural"),
            "ambiguous": listed(found, "ambiguous"),
        },
    }


def written(page: str, parts: dict[str, str]) -> str:
    """The text of ``page`` with new parts between the comments that name them."""
    text = PAGES[page].read_text(encoding="utf-8")
    for name, part in parts.items():
        pattern = rf"(<!-- {name} -->\n)(?:(?!<!-- end -->).)*(<!-- end -->)"
        if len(re.findall(pattern, text, re.DOTALL)) != 1:
            raise ValueError(f"{page}: there is no single part called {name}")

        def with_part(found: re.Match[str], part: str = part) -> str:
            return f"{found[1]}{part}\n{found[2]}"

        text = re.sub(pattern, with_part, text, flags=re.DOTALL)
    return text


def main() -> int:
    """Write the parts of both pages."""
    for page, parts in blocks().items():
        PAGES[page].write_text(written(page, parts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
