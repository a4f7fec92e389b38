"""`FallbackVapiVoice`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.caching_enabled) is not None:
            out["cachingEnabled"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.voice_id) is not None:
            out["voiceId"] = v
        if (v := record.version) is not None:
            out["version"] = rt.ENCODERS[type(v)](v)
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.pronunciation_dictionary) is not None:
            out["pronunciationDictionary"] = rt.ENCODERS[type(v)](v)
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
                "pronunciationDictionary": _PRONUNCIATION_DICTIONARY,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VERSION = rt.OneOf(rt.Enum("FallbackVapiVoice_Version"), rt.Const(1, 2))
_LANGUAGE = rt.Enum("FallbackVapiVoice_Language")
_PRONUNCIATION_DICTIONARY = rt.Array(rt.Ref("VapiPronunciationDictionaryLocator"))
_CHUNK_PLAN = rt.Ref("ChunkPlan")
