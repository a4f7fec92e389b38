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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "conversationType" in data and (v := data["conversationType"]) is not None:
            self.conversation_type = v
            unread -= 1
        else:
            self.conversation_type = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "audioFormat" in data and (v := data["audioFormat"]) is not None:
            self.audio_format = _AUDIO_FORMAT.decode(v)
            unread -= 1
        else:
            self.audio_format = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_AUDIO_FORMAT = rt.Ref("AudioFormat")
