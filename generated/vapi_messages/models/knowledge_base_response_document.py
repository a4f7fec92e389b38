"""`KnowledgeBaseResponseDocument`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class KnowledgeBaseResponseDocument(rt.Record):
    """A document, or a part of one, that the model should read."""

    content: str
    """The text."""
    similarity: int | float
    """How well it fits the question; higher is better."""
    uuid: str | None = None
    """Your id of the document."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := data.get("similarity")) is not None:
            unread -= 1
        self.similarity = v
        if "uuid" in data and (v := data["uuid"]) is not None:
            self.uuid = v
            unread -= 1
        else:
            self.uuid = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.content is not None:
            out["content"] = record.content
        if record.similarity is not None:
            out["similarity"] = record.similarity
        if record.uuid is not None:
            out["uuid"] = record.uuid
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.TEXT,
                "similarity": rt.NUMBER,
                "uuid": rt.TEXT,
            },
            required=("content", "similarity"),
        )
