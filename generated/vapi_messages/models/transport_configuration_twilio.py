"""`TransportConfigurationTwilio`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transport_configuration_twilio__recording_channels import (
        TransportConfigurationTwilio_RecordingChannels,
    )


@rt.dataclass(slots=True, kw_only=True)
class TransportConfigurationTwilio(rt.Record):
    """The object `TransportConfigurationTwilio`."""

    provider: Literal["twilio"]
    timeout: int | float | None = None
    """From 1 to 600."""
    record: bool | None = None
    recording_channels: TransportConfigurationTwilio_RecordingChannels | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "timeout" in data and (v := data["timeout"]) is not None:
            self.timeout = v
            unread -= 1
        else:
            self.timeout = None
        if "record" in data and (v := data["record"]) is not None:
            self.record = v
            unread -= 1
        else:
            self.record = None
        if "recordingChannels" in data and (v := data["recordingChannels"]) is not None:
            self.recording_channels = _RECORDING_CHANNELS.decode(v)
            unread -= 1
        else:
            self.recording_channels = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.timeout is not None:
            out["timeout"] = record.timeout
        if record.record is not None:
            out["record"] = record.record
        if (v := record.recording_channels) is not None:
            out["recordingChannels"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("twilio"),
                "timeout": rt.Number(minimum=1, maximum=600),
                "record": rt.BOOLEAN,
                "recordingChannels": _RECORDING_CHANNELS,
            },
            required=("provider",),
        )


_RECORDING_CHANNELS = rt.Enum("TransportConfigurationTwilio_RecordingChannels")
