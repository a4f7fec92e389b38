"""`FallbackGladiaTranscriber.languageBehaviour`."""

from .._runtime import OpenEnum


class FallbackGladiaTranscriber_LanguageBehaviour(OpenEnum):
    """The known values of `FallbackGladiaTranscriber.languageBehaviour`."""

    MANUAL = "manual"
    AUTOMATIC_SINGLE_LANGUAGE = "automatic single language"
    AUTOMATIC_MULTIPLE_LANGUAGES = "automatic multiple languages"
