"""`KnowledgeBase`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.name = get("name")
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.description = get("description")
        self.file_ids = get("fileIds")

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
        )


_MODEL = rt.Enum("KnowledgeBase_Model")
