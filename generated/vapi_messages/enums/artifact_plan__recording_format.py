"""`ArtifactPlan.recordingFormat`."""

from .._runtime import OpenEnum


class ArtifactPlan_RecordingFormat(OpenEnum):
    """The known values of `ArtifactPlan.recordingFormat`."""

    WAV_L16 = "wav;l16"
    MP3 = "mp3"
