"""`OpenAIVoice.model`."""

from .._runtime import OpenEnum


class OpenAIVoice_Model(OpenEnum):
    """The known values of `OpenAIVoice.model`."""

    TTS_1 = "tts-1"
    TTS_1_HD = "tts-1-hd"
    GPT_4O_MINI_TTS = "gpt-4o-mini-tts"
