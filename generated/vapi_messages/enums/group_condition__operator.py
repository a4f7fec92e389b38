"""`GroupCondition.operator`."""

from .._runtime import OpenEnum


class GroupCondition_Operator(OpenEnum):
    """The known values of `GroupCondition.operator`."""

    AND = "AND"
    OR = "OR"
