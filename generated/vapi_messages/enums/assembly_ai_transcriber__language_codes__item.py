"""`AssemblyAITranscriber.languageCodes[]`."""

from .._runtime import OpenEnum


class AssemblyAITranscriber_LanguageCodes_Item(OpenEnum):
    """The known values of `AssemblyAITranscriber.languageCodes[]`."""

    EN = "en"
    ES = "es"
    FR = "fr"
    DE = "de"
    IT = "it"
    PT = "pt"
    TR = "tr"
    NL = "nl"
    SV = "sv"
    NO = "no"
    DA = "da"
    FI = "fi"
    HI = "hi"
    VI = "vi"
    AR = "ar"
    HE = "he"
    JA = "ja"
    ZH = "zh"
