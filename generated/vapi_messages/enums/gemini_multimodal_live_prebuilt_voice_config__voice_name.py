"""`GeminiMultimodalLivePrebuiltVoiceConfig.voiceName`."""

from .._runtime import OpenEnum


class GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName(OpenEnum):
    """The known values of `GeminiMultimodalLivePrebuiltVoiceConfig.voiceName`."""

    PUCK = "Puck"
    CHARON = "Charon"
    KORE = "Kore"
    FENRIR = "Fenrir"
    AOEDE = "Aoede"
