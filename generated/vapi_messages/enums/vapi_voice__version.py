"""`VapiVoice.version`."""

from .._runtime import OpenEnum


class VapiVoice_Version(OpenEnum):
    """The known values of `VapiVoice.version`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
    LATEST = "latest"
