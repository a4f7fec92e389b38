"""`GladiaTranscriber.model`."""

from .._runtime import OpenEnum


class GladiaTranscriber_Model(OpenEnum):
    """The known values of `GladiaTranscriber.model`."""

    FAST = "fast"
    ACCURATE = "accurate"
    SOLARIA_1 = "solaria-1"
