"""`CustomTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CustomTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `custom-transcriber` and 4
    more.
    """

    provider: Literal["custom-transcriber"]
    server: Server
    fallback_plan: FallbackTranscriberPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-transcriber"),
                "server": rt.Ref("Server"),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )
