"""`FallbackTranscriberPlan`: its class, and how it is read, written and judged."""

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
class FallbackTranscriberPlan(rt.Record):
    """The object `FallbackTranscriberPlan`."""

    transcribers: list[FallbackTranscriberPlan_Transcribers_Item] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("transcribers")) is not None:
            v = _TRANSCRIBERS.decode(v)
            unread -= 1
        self.transcribers = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.transcribers) is not None:
            out["transcribers"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "transcribers": _TRANSCRIBERS,
            },
            extra=rt.ANY,
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
_TRANSCRIBERS = rt.Array(_TRANSCRIBERS__ITEM)
KNOWN_KEYS = frozenset(
    {
        "transcribers",
    }
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
