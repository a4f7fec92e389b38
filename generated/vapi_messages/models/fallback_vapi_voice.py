"""`FallbackVapiVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_vapi_voice__language import FallbackVapiVoice_Language
    from ..enums.fallback_vapi_voice__version import FallbackVapiVoice_Version
    from .chunk_plan import ChunkPlan
    from .vapi_pronunciation_dictionary_locator import VapiPronunciationDictionaryLocator


@rt.dataclass(slots=True, kw_only=True)
class FallbackVapiVoice(rt.Record):
    """The object `FallbackVapiVoice`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "cachingEnabled" in data and (v := data["cachingEnabled"]) is not None:
            self.caching_enabled = v
            unread -= 1
        else:
            self.caching_enabled = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("voiceId")) is not None:
            unread -= 1
        self.voice_id = v
        if "version" in data and (v := data["version"]) is not None:
            self.version = _VERSION.decode(v)
            unread -= 1
        else:
            self.version = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "pronunciationDictionary" in data and (v := data["pronunciationDictionary"]) is not None:
            self.pronunciation_dictionary = _PRONUNCIATION_DICTIONARY.decode(v)
            unread -= 1
        else:
            self.pronunciation_dictionary = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.caching_enabled is not None:
            out["cachingEnabled"] = record.caching_enabled
        if record.provider is not None:
            out["provider"] = record.provider
        if record.voice_id is not None:
            out["voiceId"] = record.voice_id
        if (v := record.version) is not None:
            out["version"] = rt.ENCODERS[type(v)](v)
        if record.speed is not None:
            out["speed"] = record.speed
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
