"""`WellSaidVoice.model`."""

from .._runtime import OpenEnum


class WellSaidVoice_Model(OpenEnum):
    """The known values of `WellSaidVoice.model`."""

    CARUSO = "caruso"
    LEGACY = "legacy"
