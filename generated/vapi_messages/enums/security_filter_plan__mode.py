"""`SecurityFilterPlan.mode`."""

from .._runtime import OpenEnum


class SecurityFilterPlan_Mode(OpenEnum):
    """The known values of `SecurityFilterPlan.mode`."""

    SANITIZE = "sanitize"
    REJECT = "reject"
    REPLACE = "replace"
