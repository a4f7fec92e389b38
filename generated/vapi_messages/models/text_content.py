"""`TextContent`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.text_content__language import TextContent_Language


@rt.dataclass(slots=True, kw_only=True)
class TextContent(rt.Record):
    """The object `TextContent`."""

    type: Literal["text"]
    text: str
    language: TextContent_Language

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("text")) is not None:
            unread -= 1
        self.text = v
        if (v := data.get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.text is not None:
            out["text"] = record.text
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
