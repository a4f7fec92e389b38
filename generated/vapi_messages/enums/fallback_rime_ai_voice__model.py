"""`FallbackRimeAIVoice.model`."""

from .._runtime import OpenEnum


class FallbackRimeAIVoice_Model(OpenEnum):
    """The known values of `FallbackRimeAIVoice.model`."""

    ARCANA = "arcana"
    MISTV2 = "mistv2"
    MIST = "mist"
