"""`FallbackTavusVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .tavus_conversation_properties import TavusConversationProperties


@rt.dataclass(slots=True, kw_only=True)
class FallbackTavusVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `tavus`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["tavus"]
    voice_id: Literal["r52da2535a"] | str
    persona_id: str | None = None
    callback_url: str | None = None
    conversation_name: str | None = None
    conversational_context: str | None = None
    custom_greeting: str | None = None
    properties: TavusConversationProperties | None = None
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
        self.persona_id = data["personaId"] if "personaId" in data else None
        self.callback_url = data["callbackUrl"] if "callbackUrl" in data else None
        self.conversation_name = data["conversationName"] if "conversationName" in data else None
        self.conversational_context = (
            data["conversationalContext"] if "conversationalContext" in data else None
        )
        self.custom_greeting = data["customGreeting"] if "customGreeting" in data else None
        if "properties" in data and (v := data["properties"]) is not None:
            unread["properties"] = ["properties", _PROPERTIES, v]
        else:
            self.properties = None
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
        if "properties" not in out and (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
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
                "provider": rt.Const("tavus"),
                "voiceId": rt.BestFit(
                    rt.Const("r52da2535a"),
                    rt.TEXT,
                ),
                "personaId": rt.TEXT,
                "callbackUrl": rt.TEXT,
                "conversationName": rt.TEXT,
                "conversationalContext": rt.TEXT,
                "customGreeting": rt.TEXT,
                "properties": _PROPERTIES,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_PROPERTIES = rt.Ref("TavusConversationProperties")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
