"""`VapiWebsocketTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .audio_format import AudioFormat


@rt.dataclass(slots=True, kw_only=True)
class VapiWebsocketTransport(rt.Record):
    """The object `VapiWebsocketTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vapi.websocket"]
    audio_format: AudioFormat | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("conversationType")) is not None:
            unread -= 1
        self.conversation_type = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("audioFormat")) is not None:
            v = _AUDIO_FORMAT.decode(v)
            unread -= 1
        self.audio_format = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.conversation_type is not None:
            out["conversationType"] = record.conversation_type
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.audio_format) is not None:
            out["audioFormat"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vapi.websocket"),
                "audioFormat": _AUDIO_FORMAT,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_AUDIO_FORMAT = rt.Ref("AudioFormat")
KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "audioFormat",
    }
)
