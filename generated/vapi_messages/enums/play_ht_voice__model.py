"""`PlayHTVoice.model`."""

from .._runtime import OpenEnum


class PlayHTVoice_Model(OpenEnum):
    """The known values of `PlayHTVoice.model`."""

    PLAY_HT2_0 = "PlayHT2.0"
    PLAY_HT2_0_TURBO = "PlayHT2.0-turbo"
    PLAY3_0_MINI = "Play3.0-mini"
    PLAY_DIALOG = "PlayDialog"
