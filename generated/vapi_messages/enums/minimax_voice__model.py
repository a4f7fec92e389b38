"""`MinimaxVoice.model`."""

from .._runtime import OpenEnum


class MinimaxVoice_Model(OpenEnum):
    """The known values of `MinimaxVoice.model`."""

    SPEECH_02_HD = "speech-02-hd"
    SPEECH_02_TURBO = "speech-02-turbo"
    SPEECH_2_5_TURBO_PREVIEW = "speech-2.5-turbo-preview"
