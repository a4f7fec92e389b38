"""`Condition.operator`."""

from .._runtime import OpenEnum


class Condition_Operator(OpenEnum):
    """The known values of `Condition.operator`."""

    EQ = "eq"
    NEQ = "neq"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
