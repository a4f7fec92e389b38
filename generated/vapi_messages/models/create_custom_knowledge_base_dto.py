"""`CreateCustomKnowledgeBaseDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomKnowledgeBaseDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.knowledge_base` and 16 more."""

    provider: Literal["custom-knowledge-base"]
    server: Server

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-knowledge-base"),
                "server": rt.Ref("Server"),
            },
        )
