"""`FallbackPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .fallback_azure_voice import FallbackAzureVoice
    from .fallback_cartesia_voice import FallbackCartesiaVoice
    from .fallback_custom_voice import FallbackCustomVoice
    from .fallback_deepgram_voice import FallbackDeepgramVoice
    from .fallback_eleven_labs_voice import FallbackElevenLabsVoice
    from .fallback_hume_voice import FallbackHumeVoice
    from .fallback_inworld_voice import FallbackInworldVoice
    from .fallback_lmnt_voice import FallbackLMNTVoice
    from .fallback_microsoft_voice import FallbackMicrosoftVoice
    from .fallback_neuphonic_voice import FallbackNeuphonicVoice
    from .fallback_open_ai_voice import FallbackOpenAIVoice
    from .fallback_play_ht_voice import FallbackPlayHTVoice
    from .fallback_rime_ai_voice import FallbackRimeAIVoice
    from .fallback_sesame_voice import FallbackSesameVoice
    from .fallback_smallest_ai_voice import FallbackSmallestAIVoice
    from .fallback_tavus_voice import FallbackTavusVoice
    from .fallback_vapi_voice import FallbackVapiVoice
    from .fallback_well_said_voice import FallbackWellSaidVoice
    from .fallback_xai_voice import FallbackXaiVoice


@rt.dataclass(slots=True, kw_only=True)
class FallbackPlan(rt.BranchRecord):
    """Found in `AzureVoice.fallback_plan` and 18 more."""

    voices: list[FallbackPlan_Voices_Item]

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("voices") is None:
            self.voices = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "voices": rt.Array(_VOICES__ITEM),
            },
        )


_VOICES__ITEM = rt.Tagged(
    "provider",
    {
        "azure": rt.Ref("FallbackAzureVoice"),
        "cartesia": rt.Ref("FallbackCartesiaVoice"),
        "hume": rt.Ref("FallbackHumeVoice"),
        "custom-voice": rt.Ref("FallbackCustomVoice"),
        "deepgram": rt.Ref("FallbackDeepgramVoice"),
        "11labs": rt.Ref("FallbackElevenLabsVoice"),
        "vapi": rt.Ref("FallbackVapiVoice"),
        "lmnt": rt.Ref("FallbackLMNTVoice"),
        "openai": rt.Ref("FallbackOpenAIVoice"),
        "playht": rt.Ref("FallbackPlayHTVoice"),
        "wellsaid": rt.Ref("FallbackWellSaidVoice"),
        "rime-ai": rt.Ref("FallbackRimeAIVoice"),
        "smallest-ai": rt.Ref("FallbackSmallestAIVoice"),
        "tavus": rt.Ref("FallbackTavusVoice"),
        "neuphonic": rt.Ref("FallbackNeuphonicVoice"),
        "sesame": rt.Ref("FallbackSesameVoice"),
        "inworld": rt.Ref("FallbackInworldVoice"),
        "xai": rt.Ref("FallbackXaiVoice"),
        "microsoft": rt.Ref("FallbackMicrosoftVoice"),
    },
)

if TYPE_CHECKING:
    FallbackPlan_Voices_Item: TypeAlias = (
        FallbackAzureVoice
        | FallbackCartesiaVoice
        | FallbackHumeVoice
        | FallbackCustomVoice
        | FallbackDeepgramVoice
        | FallbackElevenLabsVoice
        | FallbackVapiVoice
        | FallbackLMNTVoice
        | FallbackOpenAIVoice
        | FallbackPlayHTVoice
        | FallbackWellSaidVoice
        | FallbackRimeAIVoice
        | FallbackSmallestAIVoice
        | FallbackTavusVoice
        | FallbackNeuphonicVoice
        | FallbackSesameVoice
        | FallbackInworldVoice
        | FallbackXaiVoice
        | FallbackMicrosoftVoice
        | dict[str, Any]
    )

ALIASES = {
    "FallbackPlan_Voices_Item": _VOICES__ITEM,
}
