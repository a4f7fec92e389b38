"""`InworldVoice.languageCode`."""

from .._runtime import OpenEnum


class InworldVoice_LanguageCode(OpenEnum):
    """The known values of `InworldVoice.languageCode`."""

    EN = "en"
    ZH = "zh"
    KO = "ko"
    NL = "nl"
    FR = "fr"
    ES = "es"
    JA = "ja"
    DE = "de"
    IT = "it"
    PL = "pl"
    PT = "pt"
    RU = "ru"
    HI = "hi"
    HE = "he"
    AR = "ar"
