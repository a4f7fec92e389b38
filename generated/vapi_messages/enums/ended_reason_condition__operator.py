"""`EndedReasonCondition.operator`."""

from .._runtime import OpenEnum


class EndedReasonCondition_Operator(OpenEnum):
    """The known values of `EndedReasonCondition.operator`."""

    ONE_OF = "oneOf"
    NOT_ONE_OF = "notOneOf"
