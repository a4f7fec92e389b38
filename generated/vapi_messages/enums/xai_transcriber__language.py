"""`XaiTranscriber.language`."""

from .._runtime import OpenEnum


class XaiTranscriber_Language(OpenEnum):
    """The known values of `XaiTranscriber.language`."""

    AR = "ar"
    CS = "cs"
    DA = "da"
    NL = "nl"
    EN = "en"
    FIL = "fil"
    FR = "fr"
    DE = "de"
    HI = "hi"
    ID = "id"
    IT = "it"
    JA = "ja"
    KO = "ko"
    MK = "mk"
    MS = "ms"
    FA = "fa"
    PL = "pl"
    PT = "pt"
    RO = "ro"
    RU = "ru"
    ES = "es"
    SV = "sv"
    TH = "th"
    TR = "tr"
    VI = "vi"
