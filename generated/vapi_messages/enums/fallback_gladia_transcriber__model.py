"""`FallbackGladiaTranscriber.model`."""

from .._runtime import OpenEnum


class FallbackGladiaTranscriber_Model(OpenEnum):
    """The known values of `FallbackGladiaTranscriber.model`."""

    FAST = "fast"
    ACCURATE = "accurate"
    SOLARIA_1 = "solaria-1"
