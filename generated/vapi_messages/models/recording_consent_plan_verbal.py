"""`RecordingConsentPlanVerbal`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.recording_consent_plan_verbal__first_message_mode import (
        RecordingConsentPlanVerbal_FirstMessageMode,
    )
    from .azure_voice import AzureVoice
    from .cartesia_voice import CartesiaVoice
    from .custom_voice import CustomVoice
    from .deepgram_voice import DeepgramVoice
    from .eleven_labs_voice import ElevenLabsVoice
    from .hume_voice import HumeVoice
    from .inworld_voice import InworldVoice
    from .lmnt_voice import LMNTVoice
    from .microsoft_voice import MicrosoftVoice
    from .minimax_voice import MinimaxVoice
    from .neuphonic_voice import NeuphonicVoice
    from .open_ai_voice import OpenAIVoice
    from .play_ht_voice import PlayHTVoice
    from .rime_ai_voice import RimeAIVoice
    from .sesame_voice import SesameVoice
    from .smallest_ai_voice import SmallestAIVoice
    from .tavus_voice import TavusVoice
    from .vapi_voice import VapiVoice
    from .well_said_voice import WellSaidVoice
    from .xai_voice import XaiVoice


@rt.dataclass(slots=True, kw_only=True)
class RecordingConsentPlanVerbal(rt.BranchRecord):
    """Found in `CompliancePlan.recording_consent_plan` where `type` is `verbal`."""

    message: str
    """At most 1000 characters."""
    voice: RecordingConsentPlanVerbal_Voice | None = None
    first_message_mode: RecordingConsentPlanVerbal_FirstMessageMode | None = None
    """Default: `"assistant-speaks-first"`."""
    type: Literal["verbal"]
    decline_tool: dict[str, Any] | None = None
    decline_tool_id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str,
            voice: RecordingConsentPlanVerbal_Voice | None = None,
            first_message_mode: (
                RecordingConsentPlanVerbal_FirstMessageMode
                | enum_texts.RecordingConsentPlanStayOnLine_FirstMessageMode
                | None
            ) = None,
            type: Literal["verbal"],
            decline_tool: dict[str, Any] | None = None,
            decline_tool_id: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.message = get("message")
        if get("voice") is None:
            self.voice = None
        else:
            left += 1
        if (v := get("firstMessageMode")) is not None:
            v = _FIRST_MESSAGE_MODE.decode(v)
        self.first_message_mode = v
        self.type = get("type")
        self.decline_tool = get("declineTool")
        self.decline_tool_id = get("declineToolId")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": rt.Text(max_length=1000),
                "voice": _VOICE,
                "firstMessageMode": _FIRST_MESSAGE_MODE,
                "type": rt.Const("verbal"),
                "declineTool": rt.OBJECT,
                "declineToolId": rt.TEXT,
            },
        )


_VOICE = rt.Tagged(
    "provider",
    {
        "azure": rt.Ref("AzureVoice"),
        "cartesia": rt.Ref("CartesiaVoice"),
        "custom-voice": rt.Ref("CustomVoice"),
        "deepgram": rt.Ref("DeepgramVoice"),
        "11labs": rt.Ref("ElevenLabsVoice"),
        "hume": rt.Ref("HumeVoice"),
        "lmnt": rt.Ref("LMNTVoice"),
        "neuphonic": rt.Ref("NeuphonicVoice"),
        "openai": rt.Ref("OpenAIVoice"),
        "playht": rt.Ref("PlayHTVoice"),
        "wellsaid": rt.Ref("WellSaidVoice"),
        "rime-ai": rt.Ref("RimeAIVoice"),
        "smallest-ai": rt.Ref("SmallestAIVoice"),
        "tavus": rt.Ref("TavusVoice"),
        "vapi": rt.Ref("VapiVoice"),
        "sesame": rt.Ref("SesameVoice"),
        "inworld": rt.Ref("InworldVoice"),
        "minimax": rt.Ref("MinimaxVoice"),
        "xai": rt.Ref("XaiVoice"),
        "microsoft": rt.Ref("MicrosoftVoice"),
    },
)
_FIRST_MESSAGE_MODE = rt.Enum("RecordingConsentPlanVerbal_FirstMessageMode")

if TYPE_CHECKING:
    RecordingConsentPlanVerbal_Voice: TypeAlias = (
        AzureVoice
        | CartesiaVoice
        | CustomVoice
        | DeepgramVoice
        | ElevenLabsVoice
        | HumeVoice
        | LMNTVoice
        | NeuphonicVoice
        | OpenAIVoice
        | PlayHTVoice
        | WellSaidVoice
        | RimeAIVoice
        | SmallestAIVoice
        | TavusVoice
        | VapiVoice
        | SesameVoice
        | InworldVoice
        | MinimaxVoice
        | XaiVoice
        | MicrosoftVoice
        | dict[str, Any]
    )

ALIASES = {
    "RecordingConsentPlanVerbal_Voice": _VOICE,
}
