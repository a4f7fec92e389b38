"""What was reached and what was not, in sentences that are made from the numbers."""

from __future__ import annotations

from .results import Results
from .target import Target, many, number
from .targets import targets


def summary(results: Results) -> str:
    """How many targets were reached, and every other one with what the floor says of it."""
    found = [each for each in targets(results) if not each.beside and each.value is not None]
    missed = [each for each in found if not each.reached]
    reached = len(found) - len(missed)
    text = [f"**{reached} of {len(found)} are reached.**"]
    if not missed:
        return text[0]
    beyond, open_ = _parted(missed)
    if beyond:
        text.append("Out of reach of code in Python, since the floor is above the limit:")
        text.append("\n".join(map(_line, beyond)))
    if open_:
        text.append("Not reached:")
        text.append("\n".join(map(_line, open_)))
    return "\n\n".join(text)


def _parted(missed: list[Target]) -> tuple[list[Target], list[Target]]:
    """Those whose floor is above the limit, and the others."""
    beyond = [each for each in missed if each.floors and each.floors.floor.value > each.limit]
    return beyond, [each for each in missed if each not in beyond]


def _line(target: Target) -> str:
    unit = f" {target.unit}" if target.unit else ""
    value = number(target.value or 0) + unit
    text = f"- {target.what}: **{value}**, where {number(target.limit)}{unit} is the limit."
    return " ".join([text, *filter(None, [target.why, _of_floors(target)])])


def _of_floors(target: Target) -> str:
    """What the floor says of a miss."""
    floors = target.floors
    if floors is None:
        return ""
    text = f"The floor is {number(floors.floor.value)}"
    if floors.floor.value > target.limit:
        return f"{text}."
    if floors.asking is not None:
        asking = floors.asking.value
        text += f"; asking for every field, with nothing checked, takes {number(asking)}"
        text += " already" if asking > target.limit else ", so there is room that we do not use"
    text += "."
    if floors.beyond:
        text += f" On {floors.beyond} of {many(floors.payloads)} the floor alone is above the limit"
        text += f"; on the others we are at {number(floors.within.value)}" if floors.within else ""
        text += "."
    return text
