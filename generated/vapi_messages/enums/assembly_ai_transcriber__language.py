"""`AssemblyAITranscriber.language`."""

from .._runtime import OpenEnum


class AssemblyAITranscriber_Language(OpenEnum):
    """The known values of `AssemblyAITranscriber.language`."""

    MULTI = "multi"
    EN = "en"
