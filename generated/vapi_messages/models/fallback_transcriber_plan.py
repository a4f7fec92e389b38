"""`FallbackTranscriberPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .fallback_assembly_ai_transcriber import FallbackAssemblyAITranscriber
    from .fallback_azure_speech_transcriber import FallbackAzureSpeechTranscriber
    from .fallback_cartesia_transcriber import FallbackCartesiaTranscriber
    from .fallback_custom_transcriber import FallbackCustomTranscriber
    from .fallback_deepgram_transcriber import FallbackDeepgramTranscriber
    from .fallback_eleven_labs_transcriber import FallbackElevenLabsTranscriber
    from .fallback_gladia_transcriber import FallbackGladiaTranscriber
    from .fallback_google_transcriber import FallbackGoogleTranscriber
    from .fallback_open_ai_transcriber import FallbackOpenAITranscriber
    from .fallback_soniox_transcriber import FallbackSonioxTranscriber
    from .fallback_speechmatics_transcriber import FallbackSpeechmaticsTranscriber
    from .fallback_talkscriber_transcriber import FallbackTalkscriberTranscriber
    from .fallback_xai_transcriber import FallbackXaiTranscriber


@rt.dataclass(slots=True, kw_only=True)
class FallbackTranscriberPlan(rt.BranchRecord):
    """Found in `AssemblyAITranscriber.fallback_plan` and 12 more."""

    transcribers: list[FallbackTranscriberPlan_Transcribers_Item] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("transcribers") is None:
            self.transcribers = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "transcribers": rt.Array(_TRANSCRIBERS__ITEM),
            },
        )


_TRANSCRIBERS__ITEM = rt.Tagged(
    "provider",
    {
        "assembly-ai": rt.Ref("FallbackAssemblyAITranscriber"),
        "azure": rt.Ref("FallbackAzureSpeechTranscriber"),
        "custom-transcriber": rt.Ref("FallbackCustomTranscriber"),
        "deepgram": rt.Ref("FallbackDeepgramTranscriber"),
        "11labs": rt.Ref("FallbackElevenLabsTranscriber"),
        "gladia": rt.Ref("FallbackGladiaTranscriber"),
        "google": rt.Ref("FallbackGoogleTranscriber"),
        "talkscriber": rt.Ref("FallbackTalkscriberTranscriber"),
        "speechmatics": rt.Ref("FallbackSpeechmaticsTranscriber"),
        "openai": rt.Ref("FallbackOpenAITranscriber"),
        "cartesia": rt.Ref("FallbackCartesiaTranscriber"),
        "soniox": rt.Ref("FallbackSonioxTranscriber"),
        "xai": rt.Ref("FallbackXaiTranscriber"),
    },
)

if TYPE_CHECKING:
    FallbackTranscriberPlan_Transcribers_Item: TypeAlias = (
        FallbackAssemblyAITranscriber
        | FallbackAzureSpeechTranscriber
        | FallbackCustomTranscriber
        | FallbackDeepgramTranscriber
        | FallbackElevenLabsTranscriber
        | FallbackGladiaTranscriber
        | FallbackGoogleTranscriber
        | FallbackTalkscriberTranscriber
        | FallbackSpeechmaticsTranscriber
        | FallbackOpenAITranscriber
        | FallbackCartesiaTranscriber
        | FallbackSonioxTranscriber
        | FallbackXaiTranscriber
        | dict[str, Any]
    )

ALIASES = {
    "FallbackTranscriberPlan_Transcribers_Item": _TRANSCRIBERS__ITEM,
}
