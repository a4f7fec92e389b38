"""`FallbackAssemblyAITranscriber.mode`."""

from .._runtime import OpenEnum


class FallbackAssemblyAITranscriber_Mode(OpenEnum):
    """The known values of `FallbackAssemblyAITranscriber.mode`."""

    MAX_ACCURACY = "max_accuracy"
    MIN_LATENCY = "min_latency"
    BALANCED = "balanced"
