"""`VapiTranscriber.version`."""

from .._runtime import OpenEnum


class VapiTranscriber_Version(OpenEnum):
    """The known values of `VapiTranscriber.version`."""

    LATEST = "latest"
    VALUE_1 = "1"
