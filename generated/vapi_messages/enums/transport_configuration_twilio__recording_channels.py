"""`TransportConfigurationTwilio.recordingChannels`."""

from .._runtime import OpenEnum


class TransportConfigurationTwilio_RecordingChannels(OpenEnum):
    """The known values of `TransportConfigurationTwilio.recordingChannels`."""

    MONO = "mono"
    DUAL = "dual"
