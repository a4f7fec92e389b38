"""`RecordingConsent.type`."""

from .._runtime import OpenEnum


class RecordingConsent_Type(OpenEnum):
    """The known values of `RecordingConsent.type`."""

    STAY_ON_LINE = "stay-on-line"
    VERBAL = "verbal"
