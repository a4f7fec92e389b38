"""`FallbackVapiVoice.version`."""

from .._runtime import OpenEnum


class FallbackVapiVoice_Version(OpenEnum):
    """The known values of `FallbackVapiVoice.version`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
    LATEST = "latest"
