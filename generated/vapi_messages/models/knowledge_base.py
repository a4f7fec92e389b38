"""`KnowledgeBase`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.knowledge_base__model import KnowledgeBase_Model

_MODEL = rt.Enum("KnowledgeBase_Model")
_KEYS = frozenset(
    {
        "name",
        "provider",
        "model",
        "description",
        "fileIds",
    }
)


@dataclass(slots=True, kw_only=True)
class KnowledgeBase(rt.Record):
    """`KnowledgeBase` of the document."""

    name: str
    provider: Literal["google"]
    model: KnowledgeBase_Model | None = None
    description: str
    file_ids: list[str]
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.name = get("name")
        self.provider = get("provider")
        v = get("model")
        self.model = v if v is None else _MODEL.decode(v)
        self.description = get("description")
        self.file_ids = get("fileIds")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.provider) is not None:
            out["provider"] = v
        if (v := self.model) is not None:
            out["model"] = rt.encode(v)
        if (v := self.description) is not None:
            out["description"] = v
        if (v := self.file_ids) is not None:
            out["fileIds"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
