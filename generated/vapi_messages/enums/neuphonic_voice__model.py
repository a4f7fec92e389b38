"""`NeuphonicVoice.model`."""

from .._runtime import OpenEnum


class NeuphonicVoice_Model(OpenEnum):
    """The known values of `NeuphonicVoice.model`."""

    NEU_HQ = "neu_hq"
    NEU_FAST = "neu_fast"
