"""`MinimaxVoice.subtitleType`."""

from .._runtime import OpenEnum


class MinimaxVoice_SubtitleType(OpenEnum):
    """The known values of `MinimaxVoice.subtitleType`."""

    WORD = "word"
    SENTENCE = "sentence"
