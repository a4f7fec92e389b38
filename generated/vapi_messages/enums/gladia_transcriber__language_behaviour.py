"""`GladiaTranscriber.languageBehaviour`."""

from .._runtime import OpenEnum


class GladiaTranscriber_LanguageBehaviour(OpenEnum):
    """The known values of `GladiaTranscriber.languageBehaviour`."""

    MANUAL = "manual"
    AUTOMATIC_SINGLE_LANGUAGE = "automatic single language"
    AUTOMATIC_MULTIPLE_LANGUAGES = "automatic multiple languages"
