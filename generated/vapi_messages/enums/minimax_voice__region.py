"""`MinimaxVoice.region`."""

from .._runtime import OpenEnum


class MinimaxVoice_Region(OpenEnum):
    """The known values of `MinimaxVoice.region`."""

    WORLDWIDE = "worldwide"
    CHINA = "china"
