"""`FallbackMicrosoftVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_microsoft_voice__role import FallbackMicrosoftVoice_Role
    from ..enums.fallback_microsoft_voice__style import FallbackMicrosoftVoice_Style
    from ..enums.fallback_microsoft_voice__voice_id import FallbackMicrosoftVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackMicrosoftVoice(rt.Record):
    """The object `FallbackMicrosoftVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["microsoft"]
    voice_id: FallbackMicrosoftVoice_VoiceId
    style: FallbackMicrosoftVoice_Style | None = None
    style_degree: int | float | None = None
    """From 0.01 to 2. Default: `1`."""
    role: FallbackMicrosoftVoice_Role | None = None
    speed: int | float | None = None
    """From 0.5 to 2."""
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
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if "style" in data and (v := data["style"]) is not None:
            self.style = _STYLE.decode(v)
            unread -= 1
        else:
            self.style = None
        if "styleDegree" in data and (v := data["styleDegree"]) is not None:
            self.style_degree = v
            unread -= 1
        else:
            self.style_degree = None
        if "role" in data and (v := data["role"]) is not None:
            self.role = _ROLE.decode(v)
            unread -= 1
        else:
            self.role = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
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
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.style) is not None:
            out["style"] = rt.ENCODERS[type(v)](v)
        if record.style_degree is not None:
            out["styleDegree"] = record.style_degree
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if record.speed is not None:
            out["speed"] = record.speed
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
                "provider": rt.Const("microsoft"),
                "voiceId": _VOICE_ID,
                "style": _STYLE,
                "styleDegree": rt.Number(minimum=0.01, maximum=2),
                "role": _ROLE,
                "speed": rt.Number(minimum=0.5, maximum=2),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Enum("FallbackMicrosoftVoice_VoiceId")
_STYLE = rt.Enum("FallbackMicrosoftVoice_Style")
_ROLE = rt.Enum("FallbackMicrosoftVoice_Role")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
