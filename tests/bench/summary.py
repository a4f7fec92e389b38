"""What was reached and what was not, in sentences that are made from the numbers."""

from __future__ import annotations

from .results import Results
from .target import Target, many, number
from .targets import targets


def summary(results: Results) -> str:
    """How many targets were reached, and every other one with what the floor says of it."""
    found = [each for each in targets(results) if each.value is not None]
    asked = [each for each in found if not each.beside]
    missed = [each for each in asked if not each.reached]
    text = [f"**{len(asked) - len(missed)} of {len(asked)} targets are reached.**"]
    beyond = [each for each in missed if _out_of_reach(each)]
    others = [each for each in missed if not _out_of_reach(each)]
    text += _list("Out of reach of code in Python: the floor is above the limit.", beyond)
    text += _list("Not reached:", others)
    beside = [each for each in found if each.beside and not each.reached]
    text += _list("Of the lines that are there to compare, these are above the same limit:", beside)
    return "\n\n".join(text)


def _list(head: str, lines: list[Target]) -> list[str]:
    return [head, "\n".join(map(_line, lines))] if lines else []


def _out_of_reach(target: Target) -> bool:
    return target.floors is not None and target.floors.floor.value > target.limit


def _line(target: Target) -> str:
    unit = f" {target.unit}" if target.unit else ""
    value = number(target.value or 0) + unit
    what = target.what.removeprefix("beside it: ")
    text = f"- {what}: **{value}**, where {number(target.limit)}{unit} is the limit."
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
