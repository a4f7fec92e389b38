"""`TransportConfigurationTwilio`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transport_configuration_twilio__recording_channels import (
        TransportConfigurationTwilio_RecordingChannels,
    )


@dataclass(slots=True, kw_only=True)
class TransportConfigurationTwilio(rt.Record):
    """The object `TransportConfigurationTwilio`."""

    provider: Literal["twilio"]
    timeout: int | float | None = None
    """From 1 to 600."""
    record: bool | None = None
    recording_channels: TransportConfigurationTwilio_RecordingChannels | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.timeout = get("timeout")
        self.record = get("record")
        v = get("recordingChannels")
        self.recording_channels = v if v is None else _RECORDING_CHANNELS.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.timeout) is not None:
            out["timeout"] = v
        if (v := record.record) is not None:
            out["record"] = v
        if (v := record.recording_channels) is not None:
            out["recordingChannels"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
