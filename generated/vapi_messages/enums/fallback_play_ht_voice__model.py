"""`FallbackPlayHTVoice.model`."""

from .._runtime import OpenEnum


class FallbackPlayHTVoice_Model(OpenEnum):
    """The known values of `FallbackPlayHTVoice.model`."""

    PLAY_HT2_0 = "PlayHT2.0"
    PLAY_HT2_0_TURBO = "PlayHT2.0-turbo"
    PLAY3_0_MINI = "Play3.0-mini"
    PLAY_DIALOG = "PlayDialog"
