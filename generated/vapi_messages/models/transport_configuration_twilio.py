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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("timeout")) is not None:
            unread -= 1
        self.timeout = v
        if (v := get("record")) is not None:
            unread -= 1
        self.record = v
        if (v := get("recordingChannels")) is not None:
            v = _RECORDING_CHANNELS.decode(v)
            unread -= 1
        self.recording_channels = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_RECORDING_CHANNELS = rt.Enum("TransportConfigurationTwilio_RecordingChannels")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "timeout",
        "record",
        "recordingChannels",
    }
)
