"""`CartesiaExperimentalControls.emotion`."""

from .._runtime import OpenEnum


class CartesiaExperimentalControls_Emotion(OpenEnum):
    """The known values of `CartesiaExperimentalControls.emotion`."""

    ANGER_LOWEST = "anger:lowest"
    ANGER_LOW = "anger:low"
    ANGER_HIGH = "anger:high"
    ANGER_HIGHEST = "anger:highest"
    POSITIVITY_LOWEST = "positivity:lowest"
    POSITIVITY_LOW = "positivity:low"
    POSITIVITY_HIGH = "positivity:high"
    POSITIVITY_HIGHEST = "positivity:highest"
    SURPRISE_LOWEST = "surprise:lowest"
    SURPRISE_LOW = "surprise:low"
    SURPRISE_HIGH = "surprise:high"
    SURPRISE_HIGHEST = "surprise:highest"
    SADNESS_LOWEST = "sadness:lowest"
    SADNESS_LOW = "sadness:low"
    SADNESS_HIGH = "sadness:high"
    SADNESS_HIGHEST = "sadness:highest"
    CURIOSITY_LOWEST = "curiosity:lowest"
    CURIOSITY_LOW = "curiosity:low"
    CURIOSITY_HIGH = "curiosity:high"
    CURIOSITY_HIGHEST = "curiosity:highest"
