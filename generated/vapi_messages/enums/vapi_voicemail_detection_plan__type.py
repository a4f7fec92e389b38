"""`VapiVoicemailDetectionPlan.type`."""

from .._runtime import OpenEnum


class VapiVoicemailDetectionPlan_Type(OpenEnum):
    """The known values of `VapiVoicemailDetectionPlan.type`."""

    AUDIO = "audio"
    TRANSCRIPT = "transcript"
