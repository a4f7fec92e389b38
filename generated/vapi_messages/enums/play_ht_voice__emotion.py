"""`PlayHTVoice.emotion`."""

from .._runtime import OpenEnum


class PlayHTVoice_Emotion(OpenEnum):
    """The known values of `PlayHTVoice.emotion`."""

    FEMALE_HAPPY = "female_happy"
    FEMALE_SAD = "female_sad"
    FEMALE_ANGRY = "female_angry"
    FEMALE_FEARFUL = "female_fearful"
    FEMALE_DISGUST = "female_disgust"
    FEMALE_SURPRISED = "female_surprised"
    MALE_HAPPY = "male_happy"
    MALE_SAD = "male_sad"
    MALE_ANGRY = "male_angry"
    MALE_FEARFUL = "male_fearful"
    MALE_DISGUST = "male_disgust"
    MALE_SURPRISED = "male_surprised"
