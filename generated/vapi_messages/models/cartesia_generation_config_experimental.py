"""`CartesiaGenerationConfigExperimental`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfigExperimental(rt.Record):
    """Found in `CartesiaGenerationConfig.experimental`."""

    accent_localization: int | None = None
    """From 0 to 1. Default: `0`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.accent_localization = get("accentLocalization")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accentLocalization": rt.Integer(minimum=0, maximum=1),
            },
        )
