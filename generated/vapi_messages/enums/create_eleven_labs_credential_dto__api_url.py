"""`CreateElevenLabsCredentialDTO.apiUrl`."""

from .._runtime import OpenEnum


class CreateElevenLabsCredentialDTO_ApiUrl(OpenEnum):
    """The known values of `CreateElevenLabsCredentialDTO.apiUrl`."""

    HTTPS_API_ELEVENLABS_IO = "https://api.elevenlabs.io"
    HTTPS_API_EU_RESIDENCY_ELEVENLABS_IO = "https://api.eu.residency.elevenlabs.io"
