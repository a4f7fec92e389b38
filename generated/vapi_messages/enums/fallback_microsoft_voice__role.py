"""`FallbackMicrosoftVoice.role`."""

from .._runtime import OpenEnum


class FallbackMicrosoftVoice_Role(OpenEnum):
    """The known values of `FallbackMicrosoftVoice.role`."""

    GIRL = "Girl"
    BOY = "Boy"
    YOUNG_ADULT_FEMALE = "YoungAdultFemale"
    YOUNG_ADULT_MALE = "YoungAdultMale"
    OLDER_ADULT_FEMALE = "OlderAdultFemale"
    OLDER_ADULT_MALE = "OlderAdultMale"
    SENIOR_FEMALE = "SeniorFemale"
    SENIOR_MALE = "SeniorMale"
