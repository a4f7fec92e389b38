"""`VapiCost.subType`."""

from .._runtime import OpenEnum


class VapiCost_SubType(OpenEnum):
    """The known values of `VapiCost.subType`."""

    NORMAL = "normal"
    OVERAGE = "overage"
