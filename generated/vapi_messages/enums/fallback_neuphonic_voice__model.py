"""`FallbackNeuphonicVoice.model`."""

from .._runtime import OpenEnum


class FallbackNeuphonicVoice_Model(OpenEnum):
    """The known values of `FallbackNeuphonicVoice.model`."""

    NEU_HQ = "neu_hq"
    NEU_FAST = "neu_fast"
