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
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if "personaId" in data and (v := data["personaId"]) is not None:
            self.persona_id = v
            unread -= 1
        else:
            self.persona_id = None
        if "callbackUrl" in data and (v := data["callbackUrl"]) is not None:
            self.callback_url = v
            unread -= 1
        else:
            self.callback_url = None
        if "conversationName" in data and (v := data["conversationName"]) is not None:
            self.conversation_name = v
            unread -= 1
        else:
            self.conversation_name = None
        if "conversationalContext" in data and (v := data["conversationalContext"]) is not None:
            self.conversational_context = v
            unread -= 1
        else:
            self.conversational_context = None
        if "customGreeting" in data and (v := data["customGreeting"]) is not None:
            self.custom_greeting = v
            unread -= 1
        else:
            self.custom_greeting = None
        if "properties" in data and (v := data["properties"]) is not None:
            self.properties = _PROPERTIES.decode(v)
            unread -= 1
        else:
            self.properties = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_CHUNK_PLAN = rt.Ref("ChunkPlan")
_PROPERTIES = rt.Ref("TavusConversationProperties")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
