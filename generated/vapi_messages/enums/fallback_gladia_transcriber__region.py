"""`FallbackGladiaTranscriber.region`."""

from .._runtime import OpenEnum


class FallbackGladiaTranscriber_Region(OpenEnum):
    """The known values of `FallbackGladiaTranscriber.region`."""

    US_WEST = "us-west"
    EU_WEST = "eu-west"
