"""`ElevenLabsVoice.voiceId`."""

from .._runtime import OpenEnum


class ElevenLabsVoice_VoiceId(OpenEnum):
    """The known values of `ElevenLabsVoice.voiceId`."""

    BURT = "burt"
    MARISSA = "marissa"
    ANDREA = "andrea"
    SARAH = "sarah"
    PHILLIP = "phillip"
    STEVE = "steve"
    JOSEPH = "joseph"
    MYRA = "myra"
    PAULA = "paula"
    RYAN = "ryan"
    DREW = "drew"
    PAUL = "paul"
    MRB = "mrb"
    MATILDA = "matilda"
    MARK = "mark"
