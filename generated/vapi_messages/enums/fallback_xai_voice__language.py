"""`FallbackXaiVoice.language`."""

from .._runtime import OpenEnum


class FallbackXaiVoice_Language(OpenEnum):
    """The known values of `FallbackXaiVoice.language`."""

    AUTO = "auto"
    EN = "en"
    AR_EG = "ar-EG"
    AR_SA = "ar-SA"
    AR_AE = "ar-AE"
    BN = "bn"
    ZH = "zh"
    FR = "fr"
    DE = "de"
    HI = "hi"
    ID = "id"
    IT = "it"
    JA = "ja"
    KO = "ko"
    PT_BR = "pt-BR"
    PT_PT = "pt-PT"
    RU = "ru"
    ES_MX = "es-MX"
    ES_ES = "es-ES"
    TR = "tr"
    VI = "vi"
