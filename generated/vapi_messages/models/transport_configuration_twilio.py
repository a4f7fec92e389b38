"""`TransportConfigurationTwilio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.transport_configuration_twilio__recording_channels import (
        TransportConfigurationTwilio_RecordingChannels,
    )


@rt.dataclass(slots=True, kw_only=True)
class TransportConfigurationTwilio(rt.Record):
    """Found in `AssistantOverrides.transport_configurations` and 1 more."""

    provider: Literal["twilio"]
    timeout: int | float | None = None
    """From 1 to 600."""
    record: bool | None = None
    recording_channels: TransportConfigurationTwilio_RecordingChannels | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["twilio"],
            timeout: int | float | None = None,
            record: bool | None = None,
            recording_channels: (
                TransportConfigurationTwilio_RecordingChannels
                | enum_texts.TransportConfigurationTwilio_RecordingChannels
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.timeout = get("timeout")
        self.record = get("record")
        if (v := get("recordingChannels")) is not None:
            v = _RECORDING_CHANNELS.decode(v)
        self.recording_channels = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("twilio"),
                "timeout": rt.Number(minimum=1, maximum=600),
                "record": rt.BOOLEAN,
                "recordingChannels": _RECORDING_CHANNELS,
            },
        )


_RECORDING_CHANNELS = rt.Enum("TransportConfigurationTwilio_RecordingChannels")
