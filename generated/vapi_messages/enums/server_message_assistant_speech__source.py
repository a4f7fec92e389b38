"""`ServerMessageAssistantSpeech.source`."""

from .._runtime import OpenEnum


class ServerMessageAssistantSpeech_Source(OpenEnum):
    """Where the words came from: the model, a forced sentence, or a custom voice."""

    MODEL = "model"
    FORCE_SAY = "force-say"
    CUSTOM_VOICE = "custom-voice"
