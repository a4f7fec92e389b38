"""`TransferFallbackPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferFallbackPlan(rt.BranchRecord):
    """Found in `TransferPlan.fallback_plan`."""

    message: str | CustomMessage | dict[str, Any]
    end_call_enabled: bool | None = None
    """Default: `true`."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.end_call_enabled = get("endCallEnabled")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": rt.ByJsonType(
                    rt.TEXT,
                    rt.Tagged(
                        "type",
                        {
                            "custom-message": rt.Ref("CustomMessage"),
                        },
                    ),
                ),
                "endCallEnabled": rt.BOOLEAN,
            },
        )
