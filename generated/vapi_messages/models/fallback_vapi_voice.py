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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("cachingEnabled")) is not None:
            unread -= 1
        self.caching_enabled = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("voiceId")) is not None:
            unread -= 1
        self.voice_id = v
        if (v := get("version")) is not None:
            v = _VERSION.decode(v)
            unread -= 1
        self.version = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("pronunciationDictionary")) is not None:
            v = _PRONUNCIATION_DICTIONARY.decode(v)
            unread -= 1
        self.pronunciation_dictionary = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_VERSION = rt.OneOf(rt.Enum("FallbackVapiVoice_Version"), rt.Const(1, 2))
_LANGUAGE = rt.Enum("FallbackVapiVoice_Language")
_PRONUNCIATION_DICTIONARY = rt.Array(rt.Ref("VapiPronunciationDictionaryLocator"))
_CHUNK_PLAN = rt.Ref("ChunkPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "version",
        "speed",
        "language",
        "pronunciationDictionary",
        "chunkPlan",
    }
)
