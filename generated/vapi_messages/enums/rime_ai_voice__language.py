"""`RimeAIVoice.language`."""

from .._runtime import OpenEnum


class RimeAIVoice_Language(OpenEnum):
    """The known values of `RimeAIVoice.language`."""

    EN = "en"
    ES = "es"
    DE = "de"
    FR = "fr"
    AR = "ar"
    HI = "hi"
    JA = "ja"
    HE = "he"
    PT = "pt"
    TA = "ta"
    SI = "si"
