"""`PlayHTVoice.voiceId`."""

from .._runtime import OpenEnum


class PlayHTVoice_VoiceId(OpenEnum):
    """The known values of `PlayHTVoice.voiceId`."""

    JENNIFER = "jennifer"
    MELISSA = "melissa"
    WILL = "will"
    CHRIS = "chris"
    MATT = "matt"
    JACK = "jack"
    RUBY = "ruby"
    DAVIS = "davis"
    DONNA = "donna"
    MICHAEL = "michael"
