"""`SecurityFilterBase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    SecurityFilterBase: TypeAlias = dict[str, Any]

ALIASES = {
    "SecurityFilterBase": rt.OBJECT,
}
