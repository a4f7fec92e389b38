"""What is decoded: the hand-written payloads, the recorded ones of the corpus, and grown reports.

Of the corpus nothing is stored but figures: its payloads get names of ours.
"""

from __future__ import annotations

import csv
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from .documents import schemas
from .environment import ROOT

PAYLOADS = ROOT / "tests" / "payloads"
GROWN_TO = (100, 1_000)
"""How many messages the grown reports have."""

CONVERSATION = "conversation"
HAND_WRITTEN = "hand-written"
CAPTURED = "captured"
GROWN = "grown"


@dataclass(frozen=True)
class Expected:
    """The classes that a payload's parts should become, by the names of their schemas.

    ``None`` stands for a part that the document has no schema for: it has to stay a dict.
    ``lists`` holds, for each path of keys to a list of messages, the class of each item.
    """

    message: str | None
    lists: list[tuple[list[str], list[str | None]]] = field(
        default_factory=list[tuple[list[str], list["str | None"]]]
    )


@dataclass(frozen=True)
class Payload:
    """A webhook's body, in its envelope, and what it is of."""

    name: str
    set: str
    body: dict[str, Any]
    expected: Expected | None
    messages: int = 0

    @property
    def conforming(self) -> bool:
        """Whether it agrees with the document; the tests hold the hand-written ones to it."""
        return self.set != CAPTURED and not self.name.endswith("--deviating")

    @property
    def text(self) -> bytes:
        """The body as JSON without needless white space, UTF-8."""
        return json.dumps(self.body, separators=(",", ":"), ensure_ascii=False).encode()


class Expectations:
    """Which class a part of a payload should become, read from the document's own enums."""

    def __init__(self, document: dict[str, Any]) -> None:
        known = schemas(document)
        union = known["ServerMessage"]["properties"]["message"]["oneOf"]
        names = [each["$ref"].rpartition("/")[2] for each in union]
        self._kinds = _by_value(known, names, "type")
        listed = known["ServerMessageStatusUpdate"]["properties"]["messages"]["items"]["oneOf"]
        self._roles = _by_value(known, [each["$ref"].rpartition("/")[2] for each in listed], "role")
        self._typed = {
            name: {key for key in ("messages", "artifact") if key in known[name]["properties"]}
            for name in names
        }

    def of(self, message: dict[str, Any]) -> Expected:
        """The classes of ``message``, and of the conversations in it."""
        kind = self._kinds.get(message.get("type", ""))
        if kind is None:
            return Expected(None)
        lists: list[tuple[list[str], list[str | None]]] = []
        for path in (["messages"], ["artifact", "messages"]):
            value: Any = message if path[0] in self._typed[kind] else {}
            for key in path:
                value = cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
            if isinstance(value, list):
                items = cast("list[object]", value)
                lists.append((path, [self._role(each) for each in items]))
        return Expected(kind, lists)

    def _role(self, message: Any) -> str | None:
        if not isinstance(message, dict):
            return None
        return self._roles.get(cast("dict[str, Any]", message).get("role", ""))


def _by_value(known: dict[str, Any], names: list[str], tag: str) -> dict[str, str]:
    return {
        value: name for name in names for value in known[name]["properties"][tag].get("enum", ())
    }


def hand_written(expectations: Expectations) -> list[Payload]:
    """The payloads in tests/payloads, by name."""
    paths = sorted(PAYLOADS.glob("*.json"))
    paths = [path for path in paths if not path.name.endswith(".deviations.json")]
    return [_payload(path.stem, HAND_WRITTEN, path, expectations) for path in paths]


def corpus() -> Path | None:
    """The folder of real payloads, where there is one; WIRELOOM_CORPUS says where."""
    found = Path(os.environ.get("WIRELOOM_CORPUS", ROOT.parent / "shared" / "corpus")) / "payloads"
    return found if (found / "INDEX.tsv").is_file() else None


def captured(expectations: Expectations) -> list[Payload]:
    """The recordings of real webhooks, named by kind and number; none without the corpus."""
    folder = corpus()
    if folder is None:
        return []
    with (folder / "INDEX.tsv").open(encoding="utf-8", newline="") as file:
        rows = sorted(
            row["file"] for row in csv.DictReader(file, delimiter="\t") if row["kind"] == CAPTURED
        )
    counts: dict[str, int] = {}
    found: list[Payload] = []
    for row in rows:
        kind = Path(row).parent.name
        counts[kind] = counts.get(kind, 0) + 1
        name = f"captured {kind} {counts[kind]}"
        found.append(_payload(name, CAPTURED, folder / row, expectations))
    return found


def _payload(name: str, of: str, path: Path, expectations: Expectations) -> Payload:
    body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if "message" not in body:
        body = {"message": body}
    return Payload(name, of, body, expectations.of(body["message"]))


def messages(count: int) -> list[dict[str, Any]]:
    """``count`` messages of a conversation, the five kinds in turn, as the document has them."""
    path = PAYLOADS / "status-update--forwarding.json"
    kinds = json.loads(path.read_text(encoding="utf-8"))["message"]["messages"]
    made: list[dict[str, Any]] = []
    for number in range(count):
        message: dict[str, Any] = json.loads(json.dumps(kinds[number % len(kinds)]))
        message["secondsFromStart"] = number * 2.5
        for key in ("time", "endTime"):
            if key in message:
                message[key] += number * 2_500
        key = "result" if message["role"] == "tool_call_result" else "message"
        message[key] += f" That was number {number} of this conversation, and there is more to say."
        made.append(message)
    return made


def conversation(count: int) -> Payload:
    """A list of ``count`` messages, which every peer has classes for."""
    return Payload(f"list of {count} messages", CONVERSATION, {"messages": messages(count)}, None)


def grown(count: int, expectations: Expectations) -> Payload:
    """An end-of-call report with a conversation of ``count`` messages."""
    path = PAYLOADS / "end-of-call-report.json"
    body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    body["message"]["artifact"]["messages"] = messages(count)
    name = f"report of {count:,} message{'s' if count > 1 else ''}"
    return Payload(name, GROWN, body, expectations.of(body["message"]), count)
