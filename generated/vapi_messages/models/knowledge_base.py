"""`KnowledgeBase`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.knowledge_base__model import KnowledgeBase_Model


@rt.dataclass(slots=True, kw_only=True)
class KnowledgeBase(rt.Record):
    """Found in `CreateQueryToolDTO.knowledge_bases`."""

    name: str
    provider: Literal["google"]
    model: KnowledgeBase_Model | None = None
    description: str
    file_ids: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            provider: Literal["google"],
            model: KnowledgeBase_Model | enum_texts.FallbackGoogleTranscriber_Model | None = None,
            description: str,
            file_ids: list[str],
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.name = get("name")
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.description = get("description")
        self.file_ids = get("fileIds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.file_ids) is not None:
            out["fileIds"] = v
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
