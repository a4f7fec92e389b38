"""`FallbackMicrosoftVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_microsoft_voice__role import FallbackMicrosoftVoice_Role
    from ..enums.fallback_microsoft_voice__style import FallbackMicrosoftVoice_Style
    from ..enums.fallback_microsoft_voice__voice_id import FallbackMicrosoftVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackMicrosoftVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `microsoft`."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = _VOICE_ID.decode(data["voiceId"]) if "voiceId" in data else None
        self.style = _STYLE.decode(data["style"]) if "style" in data else None
        self.style_degree = data["styleDegree"] if "styleDegree" in data else None
        self.role = _ROLE.decode(data["role"]) if "role" in data else None
        self.speed = data["speed"] if "speed" in data else None
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
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.style) is not None:
            out["style"] = rt.ENCODERS[type(v)](v)
        if (v := record.style_degree) is not None:
            out["styleDegree"] = v
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.speed) is not None:
            out["speed"] = v
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
