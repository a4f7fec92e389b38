"""What is sent: the bodies of requests, from samples or from recordings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wireloom.audit import payloads
from wireloom.audit.pieces import Payload
from wireloom.model.errors import WireloomError


@dataclass(frozen=True, slots=True)
class Message:
    """The body of a request, as it is sent, and where it came from."""

    source: str
    body: bytes


def recorded(path: Path) -> Iterator[Message]:
    """The messages in ``path``, in order: JSON, an array of messages, JSONL, or a folder of them.

    Raises:
        WireloomError: there is nothing there, or a message cannot be read.
    """
    for piece in payloads.recorded([path]):
        if not isinstance(piece, Payload):
            raise WireloomError(f"{piece.source}: this message cannot be read: {piece.why}")
        yield Message(str(piece.source), piece.text.strip())
