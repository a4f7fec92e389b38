"""`TavusVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan
    from .tavus_conversation_properties import TavusConversationProperties


@rt.dataclass(slots=True, kw_only=True)
class TavusVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `tavus` and 6 more."""

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
        get = data.get
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        self.persona_id = get("personaId")
        self.callback_url = get("callbackUrl")
        self.conversation_name = get("conversationName")
        self.conversational_context = get("conversationalContext")
        self.custom_greeting = get("customGreeting")
        if get("properties") is None:
            self.properties = None
        else:
            left += 1
        if get("fallbackPlan") is None:
            self.fallback_plan = None
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
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.persona_id) is not None:
            out["personaId"] = v
        if (v := record.callback_url) is not None:
            out["callbackUrl"] = v
        if (v := record.conversation_name) is not None:
            out["conversationName"] = v
        if (v := record.conversational_context) is not None:
            out["conversationalContext"] = v
        if (v := record.custom_greeting) is not None:
            out["customGreeting"] = v
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
                    one_of=True,
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
