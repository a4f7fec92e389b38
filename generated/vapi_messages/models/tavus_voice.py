"""`TavusVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan
    from .tavus_conversation_properties import TavusConversationProperties


@rt.dataclass(slots=True, kw_only=True)
class TavusVoice(rt.Record):
    """The object `TavusVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["tavus"]
    voice_id: Literal["r52da2535a"] | str
    chunk_plan: ChunkPlan | None = None
    persona_id: str | None = None
    callback_url: str | None = None
    conversation_name: str | None = None
    conversational_context: str | None = None
    custom_greeting: str | None = None
    properties: TavusConversationProperties | None = None
    fallback_plan: FallbackPlan | None = None
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
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if (v := get("personaId")) is not None:
            unread -= 1
        self.persona_id = v
        if (v := get("callbackUrl")) is not None:
            unread -= 1
        self.callback_url = v
        if (v := get("conversationName")) is not None:
            unread -= 1
        self.conversation_name = v
        if (v := get("conversationalContext")) is not None:
            unread -= 1
        self.conversational_context = v
        if (v := get("customGreeting")) is not None:
            unread -= 1
        self.custom_greeting = v
        if (v := get("properties")) is not None:
            v = _PROPERTIES.decode(v)
            unread -= 1
        self.properties = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
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
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record.persona_id is not None:
            out["personaId"] = record.persona_id
        if record.callback_url is not None:
            out["callbackUrl"] = record.callback_url
        if record.conversation_name is not None:
            out["conversationName"] = record.conversation_name
        if record.conversational_context is not None:
            out["conversationalContext"] = record.conversational_context
        if record.custom_greeting is not None:
            out["customGreeting"] = record.custom_greeting
        if (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("tavus"),
                "voiceId": rt.BestFit(
                    rt.Const("r52da2535a"),
                    rt.TEXT,
                ),
                "chunkPlan": _CHUNK_PLAN,
                "personaId": rt.TEXT,
                "callbackUrl": rt.TEXT,
                "conversationName": rt.TEXT,
                "conversationalContext": rt.TEXT,
                "customGreeting": rt.TEXT,
                "properties": _PROPERTIES,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_CHUNK_PLAN = rt.Ref("ChunkPlan")
_PROPERTIES = rt.Ref("TavusConversationProperties")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "chunkPlan",
        "personaId",
        "callbackUrl",
        "conversationName",
        "conversationalContext",
        "customGreeting",
        "properties",
        "fallbackPlan",
    }
)
