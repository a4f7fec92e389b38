"""What the pictures of the HTML report have in common. Their colours come from the page."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

CHARACTER = 7.3
"""The width of a character in the page's font of 12 pixels."""

ROW = 22
"""The height of a row."""

MOST_ROWS = 150
"""The most rows of a picture: a longer one cannot be read."""


def svg(width: float, height: float, parts: Iterable[str], label: str, role: str = "img") -> str:
    """A picture of ``parts`` as an SVG element; ``label`` is read out in its place.

    A picture with links has the role ``group``.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="{role}" aria-label="{escape(label)}" '
        f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">'
        f'{"".join(parts)}</svg>'
    )
