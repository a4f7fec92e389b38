"""`FallbackVapiVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = data["voiceId"] if "voiceId" in data else None
        self.version = _VERSION.decode(data["version"]) if "version" in data else None
        self.speed = data["speed"] if "speed" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        if "pronunciationDictionary" in data and (v := data["pronunciationDictionary"]) is not None:
            unread["pronunciation_dictionary"] = [
                "pronunciationDictionary",
                _PRONUNCIATION_DICTIONARY,
                v,
            ]
        else:
            self.pronunciation_dictionary = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
        else:
            self.chunk_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
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
        if (
            "pronunciationDictionary" not in out
            and (v := record.pronunciation_dictionary) is not None
        ):
            out["pronunciationDictionary"] = rt.ENCODERS[type(v)](v)
        if "chunkPlan" not in out and (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
