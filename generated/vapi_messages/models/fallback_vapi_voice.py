"""`FallbackVapiVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_vapi_voice__language import FallbackVapiVoice_Language
    from ..enums.fallback_vapi_voice__version import FallbackVapiVoice_Version
    from .chunk_plan import ChunkPlan
    from .vapi_pronunciation_dictionary_locator import VapiPronunciationDictionaryLocator


@rt.dataclass(slots=True, kw_only=True)
class FallbackVapiVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `vapi`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["vapi"]
    voice_id: str
    version: FallbackVapiVoice_Version | Literal[1, 2] | None = None
    speed: int | float | None = None
    """From 0.25 to 2. Default: `1`."""
    language: FallbackVapiVoice_Language | None = None
    pronunciation_dictionary: list[VapiPronunciationDictionaryLocator] | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["vapi"],
            voice_id: str,
            version: (
                FallbackVapiVoice_Version
                | enum_texts.FallbackVapiVoice_Version
                | Literal[1, 2]
                | None
            ) = None,
            speed: int | float | None = None,
            language: (
                FallbackVapiVoice_Language | enum_texts.FallbackVapiVoice_Language | None
            ) = None,
            pronunciation_dictionary: list[VapiPronunciationDictionaryLocator] | None = None,
            chunk_plan: ChunkPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        if (v := get("version")) is not None:
            v = _VERSION.decode(v)
        self.version = v
        self.speed = get("speed")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("pronunciationDictionary") is None:
            self.pronunciation_dictionary = None
        else:
            left += 1
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("vapi"),
                "voiceId": rt.TEXT,
                "version": _VERSION,
                "speed": rt.Number(minimum=0.25, maximum=2),
                "language": _LANGUAGE,
                "pronunciationDictionary": rt.Array(rt.Ref("VapiPronunciationDictionaryLocator")),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VERSION = rt.ByJsonType(rt.Enum("FallbackVapiVoice_Version"), rt.Const(1, 2))
_LANGUAGE = rt.Enum("FallbackVapiVoice_Language")
