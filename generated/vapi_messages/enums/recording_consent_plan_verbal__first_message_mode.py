"""`RecordingConsentPlanVerbal.firstMessageMode`."""

from .._runtime import OpenEnum


class RecordingConsentPlanVerbal_FirstMessageMode(OpenEnum):
    """The known values of `RecordingConsentPlanVerbal.firstMessageMode`."""

    ASSISTANT_SPEAKS_FIRST = "assistant-speaks-first"
    ASSISTANT_WAITS_FOR_USER = "assistant-waits-for-user"
