"""`HumeVoice.model`."""

from .._runtime import OpenEnum


class HumeVoice_Model(OpenEnum):
    """The known values of `HumeVoice.model`."""

    OCTAVE = "octave"
    OCTAVE2 = "octave2"
