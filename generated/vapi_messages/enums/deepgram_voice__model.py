"""`DeepgramVoice.model`."""

from .._runtime import OpenEnum


class DeepgramVoice_Model(OpenEnum):
    """The known values of `DeepgramVoice.model`."""

    AURA = "aura"
    AURA_2 = "aura-2"
