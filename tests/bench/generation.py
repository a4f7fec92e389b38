"""How long generating takes: from nothing, with nothing changed, with one schema changed.

Beside it datamodel-code-generator on the same documents with black, which is what gives code that
one would commit.
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
from .environment import BUILD, ROOT, SCHEMA, TUNED, clean_environment, python, wireloom
from .measure import significant

Say = Callable[[str], None]

PLACE = BUILD / "generate"
PATIENCE = 300.0
"""Seconds after which a run is stopped."""
CHANGED = "Analysis"
"""The schema that gets one more property: a part of the end-of-call report."""

ROOTS = ("--root", "ServerMessage", "--send", "ServerMessageResponse")


def family(rounds: int, say: Say) -> dict[str, Any]:
    """Seconds to generate our family, by case; each round runs all of them in turn."""
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    schema = PLACE / "vapi.yaml"
    original = SCHEMA.read_text(encoding="utf-8")
    overlay = ["--overlay", str(ROOT / "schema" / "overlay.yaml")]
    out = PLACE / "ours" / "messages"
    ours = wireloom("generate", "--schema", schema, *overlay, *ROOTS, "--out", out)
    samples: dict[str, list[float]] = {}

    def run(case: str, command: list[str]) -> None:
        samples.setdefault(case, []).append(_seconds(command))

    for number in range(rounds):
        say(f"generate, round {number + 1} of {rounds}")
        shutil.rmtree(out.parent, ignore_errors=True)
        schema.write_text(original, encoding="utf-8")
        run("from nothing", ours)
        run("nothing changed", ours)
        schema.write_text(with_property(original, CHANGED), encoding="utf-8")
        run("one schema changed", ours)
        run("datamodel-codegen with black", _peer(SCHEMA, PLACE / "peer.py"))
    return {case: significant(statistics.median(each)) for case, each in samples.items()}


def with_property(text: str, schema: str) -> str:
    """The document's YAML with one more property in ``schema``; the rest stays as it is."""
    head = f"\n    {schema}:\n      type: object\n      properties:\n"
    if text.count(head) != 1:
        raise ValueError(f"the document has no object {schema} with properties, or more than one")
    return text.replace(head, f"{head}        addedByTheBench:\n          type: string\n")


def growth(sizes: Sequence[int], say: Say) -> list[dict[str, Any]]:
    """Seconds to generate synthetic documents of so many schemas, by both tools."""
    found: list[dict[str, Any]] = []
    for size in sizes:
        say(f"generate, {size:,} schemas")
        place = PLACE / "growth"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        path = place / "document.json"
        document: dict[str, Any] = {"paths": {}, **documents.synthetic(size)}
        path.write_text(json.dumps(document), encoding="utf-8")
        ours = wireloom("generate", "--schema", path, "--root", "Event", "--out", place / "ours")
        times = {
            "wireloom": _seconds(ours),
            "datamodel-codegen": _seconds(_peer(path, place / "peer.py")),
        }
        found.append({"schemas": size} | {tool: significant(each) for tool, each in times.items()})
    return found


def _peer(document: Path, out: Path) -> list[str]:
    command = [python("peers").parent / "datamodel-codegen", "--input", document, "--output", out]
    command += ["--input-file-type", "openapi", "--output-model-type", "dataclasses.dataclass"]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    command += [*TUNED, "--target-python-version", version, "--formatters", "black"]
    return [str(each) for each in [*command, "--disable-timestamp", "--disable-warnings"]]


def _seconds(command: list[str]) -> float:
    """How long a command takes. Raises subprocess.CalledProcessError where it fails."""
    home = str(PLACE / "home")
    started = time.perf_counter()
    subprocess.run(
        command,
        capture_output=True,
        cwd=PLACE,
        env=clean_environment(HOME=home, XDG_CACHE_HOME=home),
        check=True,
        timeout=PATIENCE,
    )
    return time.perf_counter() - started
