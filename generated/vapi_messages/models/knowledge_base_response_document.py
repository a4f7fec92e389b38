"""`KnowledgeBaseResponseDocument`: its class, and how it is decoded, encoded and checked."""

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
        get = data.get
        self.content = get("content")
        self.similarity = get("similarity")
        self.uuid = get("uuid")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.similarity) is not None:
            out["similarity"] = v
        if (v := record.uuid) is not None:
            out["uuid"] = v
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
