"""Checks whether the vendor would accept an answer."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from wireloom.send.answers import Answers
from wireloom.send.post import Exchange, parsed


@dataclass(frozen=True, slots=True)
class Verdict:
    """An exchange in a line for a person, and what is wrong with it."""

    line: str
    problems: tuple[str, ...]


def check(exchange: Exchange, deadline: float, answers: Answers | None) -> Verdict:
    """Check the status, the time and the answer of ``exchange``.

    Args:
        exchange: what was sent, and what came back.
        deadline: how many seconds the receiver has.
        answers: the package that knows which class answers which message; None to check no class.
    """
    name = answers.class_of(exchange.message.body) if answers else ""
    kind = name or ("unknown message" if answers else "message")
    head = f"{exchange.message.source}: {kind}"
    if exchange.failure:
        return Verdict(f"{head}: no answer", (exchange.failure,))
    expected = answers.expected(name) if answers else ""
    line = f"{head}: {exchange.status} after {exchange.seconds:.3f} s"
    problems = list(_general(exchange, deadline))
    if expected and not problems:
        problems = _answer(exchange, expected, answers)
        line += "" if problems else f", answered by {expected}"
    return Verdict(line, tuple(problems))


def _general(exchange: Exchange, deadline: float) -> list[str]:
    """The problems that do not depend on the message."""
    found: list[str] = []
    if not HTTPStatus.OK <= exchange.status < HTTPStatus.MULTIPLE_CHOICES:
        found.append(f"the status {exchange.status} is not one of success")
    if exchange.seconds > deadline:
        found.append(f"it took longer than {deadline:g} s")
    return found


def _answer(exchange: Exchange, expected: str, answers: Answers | None) -> list[str]:
    try:
        answer = parsed(exchange.body)
    except ValueError:
        return [f"expected {expected}, but the answer is not JSON"]
    return answers.problems(expected, answer) if answers else []
