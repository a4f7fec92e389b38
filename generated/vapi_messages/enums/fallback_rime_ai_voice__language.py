"""`FallbackRimeAIVoice.language`."""

from .._runtime import OpenEnum


class FallbackRimeAIVoice_Language(OpenEnum):
    """The known values of `FallbackRimeAIVoice.language`."""

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
