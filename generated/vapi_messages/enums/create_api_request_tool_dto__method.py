"""`CreateApiRequestToolDTO.method`."""

from .._runtime import OpenEnum


class CreateApiRequestToolDTO_Method(OpenEnum):
    """The known values of `CreateApiRequestToolDTO.method`."""

    POST = "POST"
    GET = "GET"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
