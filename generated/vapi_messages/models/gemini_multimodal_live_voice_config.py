"""`GeminiMultimodalLiveVoiceConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_prebuilt_voice_config import (
        GeminiMultimodalLivePrebuiltVoiceConfig,
    )


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLiveVoiceConfig(rt.Record):
    """The object `GeminiMultimodalLiveVoiceConfig`."""

    prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("prebuiltVoiceConfig")) is not None:
            v = _PREBUILT_VOICE_CONFIG.decode(v)
            unread -= 1
        self.prebuilt_voice_config = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.prebuilt_voice_config) is not None:
            out["prebuiltVoiceConfig"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "prebuiltVoiceConfig": _PREBUILT_VOICE_CONFIG,
            },
            required=("prebuiltVoiceConfig",),
            extra=rt.ANY,
        )


_PREBUILT_VOICE_CONFIG = rt.Ref("GeminiMultimodalLivePrebuiltVoiceConfig")
KNOWN_KEYS = frozenset(
    {
        "prebuiltVoiceConfig",
    }
)
