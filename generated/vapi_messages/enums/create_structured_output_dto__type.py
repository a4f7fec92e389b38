"""`CreateStructuredOutputDTO.type`."""

from .._runtime import OpenEnum


class CreateStructuredOutputDTO_Type(OpenEnum):
    """The known values of `CreateStructuredOutputDTO.type`."""

    AI = "ai"
    REGEX = "regex"
