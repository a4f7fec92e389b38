"""`CustomerSpeechTimeoutOptions.triggerResetMode`."""

from .._runtime import OpenEnum


class CustomerSpeechTimeoutOptions_TriggerResetMode(OpenEnum):
    """The known values of `CustomerSpeechTimeoutOptions.triggerResetMode`."""

    ON_USER_SPEECH = "onUserSpeech"
    NEVER = "never"
