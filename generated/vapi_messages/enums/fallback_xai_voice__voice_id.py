"""`FallbackXaiVoice.voiceId`."""

from .._runtime import OpenEnum


class FallbackXaiVoice_VoiceId(OpenEnum):
    """The known values of `FallbackXaiVoice.voiceId`."""

    EVE = "eve"
    ARA = "ara"
    REX = "rex"
    SAL = "sal"
    LEO = "leo"
