"""`RecordingConsentPlanStayOnLine.firstMessageMode`."""

from .._runtime import OpenEnum


class RecordingConsentPlanStayOnLine_FirstMessageMode(OpenEnum):
    """The known values of `RecordingConsentPlanStayOnLine.firstMessageMode`."""

    ASSISTANT_SPEAKS_FIRST = "assistant-speaks-first"
    ASSISTANT_WAITS_FOR_USER = "assistant-waits-for-user"
