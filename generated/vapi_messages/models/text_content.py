"""`TextContent`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.text_content__language import TextContent_Language


@rt.dataclass(slots=True, kw_only=True)
class TextContent(rt.Record):
    """Found in `CustomMessage.contents` and 4 more."""

    type: Literal["text"]
    text: str
    language: TextContent_Language

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text"],
            text: str,
            language: TextContent_Language | enum_texts.CartesiaTranscriber_Language,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.text = get("text")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.text) is not None:
            out["text"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("text"),
                "text": rt.TEXT,
                "language": _LANGUAGE,
            },
            required=("type", "text", "language"),
        )


_LANGUAGE = rt.Enum("TextContent_Language")
