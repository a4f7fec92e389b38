"""`MicrosoftVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.microsoft_voice__role import MicrosoftVoice_Role
    from ..enums.microsoft_voice__style import MicrosoftVoice_Style
    from ..enums.microsoft_voice__voice_id import MicrosoftVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class MicrosoftVoice(rt.Record):
    """The object `MicrosoftVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["microsoft"]
    voice_id: MicrosoftVoice_VoiceId
    style: MicrosoftVoice_Style | None = None
    style_degree: int | float | None = None
    """From 0.01 to 2. Default: `1`."""
    role: MicrosoftVoice_Role | None = None
    chunk_plan: ChunkPlan | None = None
    speed: int | float | None = None
    """From 0.5 to 2."""
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
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if (v := get("style")) is not None:
            v = _STYLE.decode(v)
            unread -= 1
        self.style = v
        if (v := get("styleDegree")) is not None:
            unread -= 1
        self.style_degree = v
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
            unread -= 1
        self.role = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
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
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.style) is not None:
            out["style"] = rt.ENCODERS[type(v)](v)
        if record.style_degree is not None:
            out["styleDegree"] = record.style_degree
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record.speed is not None:
            out["speed"] = record.speed
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
                "provider": rt.Const("microsoft"),
                "voiceId": _VOICE_ID,
                "style": _STYLE,
                "styleDegree": rt.Number(minimum=0.01, maximum=2),
                "role": _ROLE,
                "chunkPlan": _CHUNK_PLAN,
                "speed": rt.Number(minimum=0.5, maximum=2),
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Enum("MicrosoftVoice_VoiceId")
_STYLE = rt.Enum("MicrosoftVoice_Style")
_ROLE = rt.Enum("MicrosoftVoice_Role")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "style",
        "styleDegree",
        "role",
        "chunkPlan",
        "speed",
        "fallbackPlan",
    }
)
