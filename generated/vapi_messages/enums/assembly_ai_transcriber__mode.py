"""`AssemblyAITranscriber.mode`."""

from .._runtime import OpenEnum


class AssemblyAITranscriber_Mode(OpenEnum):
    """The known values of `AssemblyAITranscriber.mode`."""

    MAX_ACCURACY = "max_accuracy"
    MIN_LATENCY = "min_latency"
    BALANCED = "balanced"
