"""`SmallestAIVoice.voiceId`."""

from .._runtime import OpenEnum


class SmallestAIVoice_VoiceId(OpenEnum):
    """The known values of `SmallestAIVoice.voiceId`."""

    EMILY = "emily"
    JASMINE = "jasmine"
    ARMAN = "arman"
    JAMES = "james"
    MITHALI = "mithali"
    ARAVIND = "aravind"
    RAJ = "raj"
    DIYA = "diya"
    RAMAN = "raman"
    ANANYA = "ananya"
    ISHA = "isha"
    WILLIAM = "william"
    AARAV = "aarav"
    MONIKA = "monika"
    NIHARIKA = "niharika"
    DEEPIKA = "deepika"
    RAGHAV = "raghav"
    KAJAL = "kajal"
    RADHIKA = "radhika"
    MANSI = "mansi"
    NISHA = "nisha"
    SAURABH = "saurabh"
    POOJA = "pooja"
    SAINA = "saina"
    SANYA = "sanya"
