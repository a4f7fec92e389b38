"""`GoogleVoicemailDetectionPlan.type`."""

from .._runtime import OpenEnum


class GoogleVoicemailDetectionPlan_Type(OpenEnum):
    """The known values of `GoogleVoicemailDetectionPlan.type`."""

    AUDIO = "audio"
    TRANSCRIPT = "transcript"
