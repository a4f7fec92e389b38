"""`RimeAIVoice.model`."""

from .._runtime import OpenEnum


class RimeAIVoice_Model(OpenEnum):
    """The known values of `RimeAIVoice.model`."""

    ARCANA = "arcana"
    MISTV2 = "mistv2"
    MIST = "mist"
