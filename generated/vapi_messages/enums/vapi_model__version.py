"""`VapiModel.version`."""

from .._runtime import OpenEnum


class VapiModel_Version(OpenEnum):
    """The known values of `VapiModel.version`."""

    LATEST = "latest"
    VALUE_1 = "1"
