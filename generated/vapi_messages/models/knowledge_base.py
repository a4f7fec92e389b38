"""`KnowledgeBase`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.knowledge_base__model import KnowledgeBase_Model


@rt.dataclass(slots=True, kw_only=True)
class KnowledgeBase(rt.Record):
    """The object `KnowledgeBase`."""

    name: str
    provider: Literal["google"]
    model: KnowledgeBase_Model | None = None
    description: str
    file_ids: list[str]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if (v := data.get("description")) is not None:
            unread -= 1
        self.description = v
        if (v := data.get("fileIds")) is not None:
            unread -= 1
        self.file_ids = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.name is not None:
            out["name"] = record.name
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record.file_ids is not None:
            out["fileIds"] = record.file_ids
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "provider": rt.Const("google"),
                "model": _MODEL,
                "description": rt.TEXT,
                "fileIds": rt.Array(rt.TEXT),
            },
            required=("name", "provider", "description", "fileIds"),
        )


_MODEL = rt.Enum("KnowledgeBase_Model")
