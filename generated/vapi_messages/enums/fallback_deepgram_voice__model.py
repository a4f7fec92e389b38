"""`FallbackDeepgramVoice.model`."""

from .._runtime import OpenEnum


class FallbackDeepgramVoice_Model(OpenEnum):
    """The known values of `FallbackDeepgramVoice.model`."""

    AURA = "aura"
    AURA_2 = "aura-2"
