"""`FallbackHumeVoice.model`."""

from .._runtime import OpenEnum


class FallbackHumeVoice_Model(OpenEnum):
    """The known values of `FallbackHumeVoice.model`."""

    OCTAVE = "octave"
    OCTAVE2 = "octave2"
