"""`VapiWebsocketTransport`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .audio_format import AudioFormat


@rt.dataclass(slots=True, kw_only=True)
class VapiWebsocketTransport(rt.BranchRecord):
    """Found in `Call.transport` where `provider` is `vapi.websocket`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vapi.websocket"]
    audio_format: AudioFormat | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        if get("audioFormat") is None:
            self.audio_format = None
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
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
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
