"""Sending messages to a receiver as the vendor would, and checking what it answers."""

from __future__ import annotations

from wireloom.send.answers import Answers
from wireloom.send.messages import Message, recorded
from wireloom.send.post import Exchange, Target, post_all
from wireloom.send.signing import SCHEMES, signer
from wireloom.send.verdict import Verdict, check

__all__ = [
    "SCHEMES",
    "Answers",
    "Exchange",
    "Message",
    "Target",
    "Verdict",
    "check",
    "post_all",
    "recorded",
    "signer",
]
