"""The map of unions: the tags, and the class that each stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from wireloom.changes.finding import Choice, Variant
from wireloom.changes.show.svg import CHARACTER, MOST_ROWS, ROW, svg

_MOST_UNCHANGED = 40

_MOST_PICTURES = 60

_BY_FIT = "by fit"
"""What is shown in place of a tag where only the fields tell the classes apart."""

_MARKS = {"added": "+ ", "removed": "- ", "same": ""}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and what it shows."""

    caption: str
    svg: str


def unions(choices: Sequence[Choice]) -> tuple[list[Picture], int]:
    """A picture of each union that has changed, and how many have not.

    The outermost one, which is that of the messages, is always shown, and is the first.
    """
    ordered = sorted(choices, key=lambda each: (each.path.count("."), each.path, each.name))
    shown = [each for index, each in enumerate(ordered) if index == 0 or _has_changed(each)]
    return [_union(each) for each in shown[:_MOST_PICTURES]], len(choices) - len(shown)


def _has_changed(choice: Choice) -> bool:
    return choice.status != "same" or any(each.status != "same" for each in choice.variants)


def _union(choice: Choice) -> Picture:
    rows = _rows(choice)
    key = choice.key or _BY_FIT
    box = max(9, len(key)) * CHARACTER + 20
    tags = max((len(_tag(each)) for each in rows), default=0) * CHARACTER
    names = max((len(each.name) for each in rows), default=0) + 2
    height = max(len(rows), 1) * ROW
    parts = [*_box(key, box, height / 2)]
    for index, each in enumerate(rows):
        parts += _row(each, index * ROW + ROW / 2, box, tags, height / 2)
    width = box + 40 + tags + 50 + names * CHARACTER
    return Picture(_caption(choice, rows), svg(width, height, parts, f"Union {choice.name}"))


def _rows(choice: Choice) -> list[Variant]:
    """The classes that are shown, those that have changed first."""
    changed = [each for each in choice.variants if each.status != "same"]
    same = [each for each in choice.variants if each.status == "same"]
    return [*changed[:MOST_ROWS], *same[:_MOST_UNCHANGED]]


def _tag(variant: Variant) -> str:
    return " | ".join(variant.tags) or _BY_FIT


def _caption(choice: Choice, rows: Sequence[Variant]) -> str:
    left_out = len(choice.variants) - len(rows)
    return choice.path + (f" (and {left_out} more that have not changed)" if left_out else "")


def _box(key: str, width: float, middle: float) -> Iterator[str]:
    """The box with the name of the key."""
    yield f'<rect class="box" x="1" y="{middle - 12:.1f}" width="{width:.1f}" height="24" rx="5"/>'
    yield (
        f'<text x="{1 + width / 2:.1f}" y="{middle + 4:.1f}" text-anchor="middle">'
        f"{escape(key)}</text>"
    )


def _row(variant: Variant, y: float, box: float, tags: float, middle: float) -> Iterator[str]:
    """The tag and the class of ``variant``, with a line from the box."""
    start, end = box + 1, box + 40
    same = variant.status == "same"
    yield (
        f'<path class="edge" d="M{start:.1f} {middle:.1f} C{start + 20:.1f} {middle:.1f} '
        f'{end - 20:.1f} {y:.1f} {end:.1f} {y:.1f}"/>'
    )
    yield (
        f'<text class="{"faint" if same else variant.status}" x="{end + 4:.1f}" '
        f'y="{y + 4:.1f}">{escape(_tag(variant))}</text>'
    )
    yield f'<path class="edge" d="M{end + 10 + tags:.1f} {y:.1f} h20"/>'
    yield (
        f'<text class="{"" if same else variant.status}" x="{end + 36 + tags:.1f}" '
        f'y="{y + 4:.1f}">{escape(_MARKS[variant.status] + variant.name)}</text>'
    )
