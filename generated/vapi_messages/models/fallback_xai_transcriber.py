"""`FallbackXaiTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_xai_transcriber__language import FallbackXaiTranscriber_Language


@rt.dataclass(slots=True, kw_only=True)
class FallbackXaiTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `xai`."""

    provider: Literal["xai"]
    model: Literal["default"] | None = None
    language: FallbackXaiTranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["xai"],
            model: Literal["default"] | None = None,
            language: (
                FallbackXaiTranscriber_Language | enum_texts.FallbackXaiTranscriber_Language | None
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
                "provider": rt.Const("xai"),
                "model": rt.Const("default"),
                "language": _LANGUAGE,
            },
        )


_LANGUAGE = rt.Enum("FallbackXaiTranscriber_Language")
