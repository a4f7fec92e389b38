"""`FallbackWellSaidVoice.model`."""

from .._runtime import OpenEnum


class FallbackWellSaidVoice_Model(OpenEnum):
    """The known values of `FallbackWellSaidVoice.model`."""

    CARUSO = "caruso"
    LEGACY = "legacy"
