"""`SpeechmaticsCustomVocabularyItem`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SpeechmaticsCustomVocabularyItem(rt.Record):
    """Found in `FallbackSpeechmaticsTranscriber.custom_vocabulary` and 1 more."""

    content: str
    """At least 1 character."""
    sounds_like: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.content = get("content")
        self.sounds_like = get("soundsLike")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.sounds_like) is not None:
            out["soundsLike"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Text(min_length=1),
                "soundsLike": rt.Array(rt.TEXT),
            },
            required=("content",),
        )
