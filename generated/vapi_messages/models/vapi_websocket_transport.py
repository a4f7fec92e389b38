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
        unread: dict[str, Any] = {}
        self.conversation_type = data["conversationType"] if "conversationType" in data else None
        self.provider = data["provider"] if "provider" in data else None
        if "audioFormat" in data and (v := data["audioFormat"]) is not None:
            unread["audio_format"] = ["audioFormat", _AUDIO_FORMAT, v]
        else:
            self.audio_format = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if "audioFormat" not in out and (v := record.audio_format) is not None:
            out["audioFormat"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
