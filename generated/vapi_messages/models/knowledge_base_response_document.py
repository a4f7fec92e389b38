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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := get("similarity")) is not None:
            unread -= 1
        self.similarity = v
        if (v := get("uuid")) is not None:
            unread -= 1
        self.uuid = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "content",
        "similarity",
        "uuid",
    }
)
