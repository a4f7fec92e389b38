"""`ServerMessageResponseKnowledgeBaseRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .knowledge_base_response_document import KnowledgeBaseResponseDocument


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseKnowledgeBaseRequest(rt.BranchRecord):
    """Documents for the model, or words to speak in its place."""

    documents: list[KnowledgeBaseResponseDocument] | None = None
    """What the model gets to read before it answers."""
    message: CustomMessage | None = None
    """Speak this and do not ask the model at all."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("documents") is None:
            self.documents = None
        else:
            left += 1
        if get("message") is None:
            self.message = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "documents": rt.Array(rt.Ref("KnowledgeBaseResponseDocument")),
                "message": rt.Ref("CustomMessage"),
            },
        )
