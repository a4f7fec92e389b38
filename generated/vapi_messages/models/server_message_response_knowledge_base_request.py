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
        unread: dict[str, Any] = {}
        if "documents" in data and (v := data["documents"]) is not None:
            unread["documents"] = ["documents", _DOCUMENTS, v]
        else:
            self.documents = None
        if "message" in data and (v := data["message"]) is not None:
            unread["message"] = ["message", _MESSAGE, v]
        else:
            self.message = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "documents" not in out and (v := record.documents) is not None:
            out["documents"] = rt.ENCODERS[type(v)](v)
        if "message" not in out and (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
