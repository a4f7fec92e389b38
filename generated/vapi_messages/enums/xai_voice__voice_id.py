"""`XaiVoice.voiceId`."""

from .._runtime import OpenEnum


class XaiVoice_VoiceId(OpenEnum):
    """The known values of `XaiVoice.voiceId`."""

    EVE = "eve"
    ARA = "ara"
    REX = "rex"
    SAL = "sal"
    LEO = "leo"
