"""Whether a decoded object is right: the classes of its parts, and what it encodes to.

The comparison favours the peers: numbers are compared as numbers, date-times as instants, and a
class name may end in a number, as some generators write it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

RIGHT, LOSSY, WRONG = "right", "lossy", "wrong class"


def rightness(made: Any, back: Any, body: Any, expected: dict[str, Any] | None) -> str:
    """``RIGHT``, ``LOSSY`` or ``WRONG``.

    Args:
        made: the decoded message.
        back: what the whole body was encoded to again.
        body: the body that was decoded.
        expected: the classes, as the JSON form of ``payloads.Expected``; None expects nothing.
    """
    if expected is None:
        return RIGHT if same(back, body) else LOSSY
    if not _is(made, expected["message"]):
        return WRONG
    for path, names in expected["lists"]:
        value = made
        for key in path:
            value = getattr(value, key, None)
        if not isinstance(value, (list, tuple)) or len(cast("list[Any]", value)) != len(names):
            return WRONG
        if not all(map(_is, cast("list[Any]", value), names)):
            return WRONG
    return RIGHT if same(back, body) else LOSSY


def _is(made: Any, name: str | None) -> bool:
    """Whether ``made`` is of the class that is called for; ``None`` calls for a plain dict."""
    # Where a list holds a union, pydantic's models wrap each item in a root model.
    kind = type(getattr(made, "root", made)).__name__
    return kind == "dict" if name is None else kind.rstrip("0123456789") == name


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values say the same."""
    if isinstance(left, dict) and isinstance(right, dict):
        ours, theirs = cast("dict[str, Any]", left), cast("dict[str, Any]", right)
        return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key]) for key in ours)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        many, others = cast("list[Any]", left), cast("list[Any]", right)
        return len(many) == len(others) and all(map(same, many, others))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if left == right:
        return True
    return _instant(left) is not None and _instant(left) == _instant(right)


def _instant(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None
