"""`GladiaTranscriber.region`."""

from .._runtime import OpenEnum


class GladiaTranscriber_Region(OpenEnum):
    """The known values of `GladiaTranscriber.region`."""

    US_WEST = "us-west"
    EU_WEST = "eu-west"
