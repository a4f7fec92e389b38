"""`XaiTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.xai_transcriber__language import XaiTranscriber_Language
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class XaiTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `xai` and 4 more."""

    provider: Literal["xai"]
    model: Literal["default"] | None = None
    language: XaiTranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["xai"],
            model: Literal["default"] | None = None,
            language: (
                XaiTranscriber_Language | enum_texts.FallbackXaiTranscriber_Language | None
            ) = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        self.model = get("model")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("xai"),
                "model": rt.Const("default"),
                "language": _LANGUAGE,
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_LANGUAGE = rt.Enum("XaiTranscriber_Language")
