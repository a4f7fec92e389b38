"""`CreateAzureCredentialDTO.service`."""

from .._runtime import OpenEnum


class CreateAzureCredentialDTO_Service(OpenEnum):
    """The known values of `CreateAzureCredentialDTO.service`."""

    SPEECH = "speech"
    BLOB_STORAGE = "blob_storage"
