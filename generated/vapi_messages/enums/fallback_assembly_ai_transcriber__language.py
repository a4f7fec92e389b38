"""`FallbackAssemblyAITranscriber.language`."""

from .._runtime import OpenEnum


class FallbackAssemblyAITranscriber_Language(OpenEnum):
    """The known values of `FallbackAssemblyAITranscriber.language`."""

    MULTI = "multi"
    EN = "en"
