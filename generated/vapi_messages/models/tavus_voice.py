"""`TavusVoice`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

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
                "chunkPlan": rt.Ref("ChunkPlan"),
                "personaId": rt.TEXT,
                "callbackUrl": rt.TEXT,
                "conversationName": rt.TEXT,
                "conversationalContext": rt.TEXT,
                "customGreeting": rt.TEXT,
                "properties": rt.Ref("TavusConversationProperties"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )
