"""`FallbackTalkscriberTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_talkscriber_transcriber__language import (
        FallbackTalkscriberTranscriber_Language,
    )


@rt.dataclass(slots=True, kw_only=True)
class FallbackTalkscriberTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `talkscriber`."""

    provider: Literal["talkscriber"]
    model: Literal["whisper"] | None = None
    language: FallbackTalkscriberTranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["talkscriber"],
            model: Literal["whisper"] | None = None,
            language: (
                FallbackTalkscriberTranscriber_Language
                | enum_texts.FallbackTalkscriberTranscriber_Language
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.model = get("model")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("talkscriber"),
                "model": rt.Const("whisper"),
                "language": _LANGUAGE,
            },
        )


_LANGUAGE = rt.Enum("FallbackTalkscriberTranscriber_Language")
