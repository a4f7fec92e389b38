"""`CreateSipRequestToolDTO.verb`."""

from .._runtime import OpenEnum


class CreateSipRequestToolDTO_Verb(OpenEnum):
    """The known values of `CreateSipRequestToolDTO.verb`."""

    INFO = "INFO"
    MESSAGE = "MESSAGE"
    NOTIFY = "NOTIFY"
