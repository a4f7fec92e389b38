"""`BackoffPlan.type`."""

from .._runtime import OpenEnum


class BackoffPlan_Type(OpenEnum):
    """The known values of `BackoffPlan.type`."""

    FIXED = "fixed"
    EXPONENTIAL = "exponential"
