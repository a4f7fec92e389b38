"""`ServerMessageResponseKnowledgeBaseRequest`: its class, and how it is decoded, encoded and
checked.
"""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("documents") is None:
            self.documents = None
        else:
            left += 1
        if get("message") is None:
            self.message = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.documents) is not None:
            out["documents"] = rt.ENCODERS[type(v)](v)
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "documents": _DOCUMENTS,
                "message": _MESSAGE,
            },
        )


_DOCUMENTS = rt.Array(rt.Ref("KnowledgeBaseResponseDocument"))
_MESSAGE = rt.Ref("CustomMessage")
