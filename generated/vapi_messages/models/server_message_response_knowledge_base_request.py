"""`ServerMessageResponseKnowledgeBaseRequest`: its class, and how it is read, written and
judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .knowledge_base_response_document import KnowledgeBaseResponseDocument


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseKnowledgeBaseRequest(rt.Record):
    """Documents for the model, or words to speak in its place."""

    documents: list[KnowledgeBaseResponseDocument] | None = None
    """What the model gets to read before it answers."""
    message: CustomMessage | None = None
    """Speak this and do not ask the model at all."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("documents")) is not None:
            v = _DOCUMENTS.decode(v)
            unread -= 1
        self.documents = v
        if (v := get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.documents) is not None:
            out["documents"] = rt.ENCODERS[type(v)](v)
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "documents": _DOCUMENTS,
                "message": _MESSAGE,
            },
            extra=rt.ANY,
        )


_DOCUMENTS = rt.Array(rt.Ref("KnowledgeBaseResponseDocument"))
_MESSAGE = rt.Ref("CustomMessage")
KNOWN_KEYS = frozenset(
    {
        "documents",
        "message",
    }
)
