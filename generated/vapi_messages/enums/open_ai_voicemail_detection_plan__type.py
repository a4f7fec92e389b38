"""`OpenAIVoicemailDetectionPlan.type`."""

from .._runtime import OpenEnum


class OpenAIVoicemailDetectionPlan_Type(OpenEnum):
    """The known values of `OpenAIVoicemailDetectionPlan.type`."""

    AUDIO = "audio"
    TRANSCRIPT = "transcript"
