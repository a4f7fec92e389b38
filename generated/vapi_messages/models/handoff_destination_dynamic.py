"""`HandoffDestinationDynamic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class HandoffDestinationDynamic(rt.BranchRecord):
    """Found in `CreateHandoffToolDTO.destinations` where `type` is `dynamic`."""

    type: Literal["dynamic"]
    server: Server | None = None
    description: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        self.description = get("description")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("dynamic"),
                "server": rt.Ref("Server"),
                "description": rt.TEXT,
            },
        )
