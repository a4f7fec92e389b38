"""`TwilioVoicemailDetectionPlan.voicemailDetectionTypes[]`."""

from .._runtime import OpenEnum


class TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item(OpenEnum):
    """The known values of `TwilioVoicemailDetectionPlan.voicemailDetectionTypes[]`."""

    MACHINE_START = "machine_start"
    HUMAN = "human"
    FAX = "fax"
    UNKNOWN = "unknown"
    MACHINE_END_BEEP = "machine_end_beep"
    MACHINE_END_SILENCE = "machine_end_silence"
    MACHINE_END_OTHER = "machine_end_other"
