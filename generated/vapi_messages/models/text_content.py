"""`TextContent`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.text = get("text")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("text"),
                "text": rt.TEXT,
                "language": _LANGUAGE,
            },
        )


_LANGUAGE = rt.Enum("TextContent_Language")
