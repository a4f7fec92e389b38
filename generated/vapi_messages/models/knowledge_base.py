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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if (v := get("fileIds")) is not None:
            unread -= 1
        self.file_ids = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MODEL = rt.Enum("KnowledgeBase_Model")
KNOWN_KEYS = frozenset(
    {
        "name",
        "provider",
        "model",
        "description",
        "fileIds",
    }
)
