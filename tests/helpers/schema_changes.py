"""What updates of the document have added since the first package, as schema/CHANGELOG.md names it.

An update may bring a message or a field that nobody has described yet, and that no sample has.
Tests that ask for a description or a sample of everything leave out what is named here.
"""

from __future__ import annotations

import re
from functools import cache

from support import ROOT
from wireloom.plan.names import attribute_name

_ADDED = re.compile(r"^- .*\badded\b.*", re.MULTILINE)
_NAME = re.compile(r"`([\w.]+)`")


@cache
def added() -> frozenset[str]:
    """Return the names of added classes and fields: ``Class`` and ``Class.attribute``."""
    text = (ROOT / "schema" / "CHANGELOG.md").read_text(encoding="utf-8")
    return frozenset(name for line in _ADDED.findall(text) for name in _NAME.findall(line))


def was_added(class_: str, key: str = "") -> bool:
    """Whether an update added the class, or the field of it that has this key in JSON."""
    return bool({class_, f"{class_}.{attribute_name(key)}"} & added())
