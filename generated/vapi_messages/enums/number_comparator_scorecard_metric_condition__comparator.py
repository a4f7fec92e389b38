"""`NumberComparatorScorecardMetricCondition.comparator`."""

from .._runtime import OpenEnum


class NumberComparatorScorecardMetricCondition_Comparator(OpenEnum):
    """The known values of `NumberComparatorScorecardMetricCondition.comparator`."""

    EQUALS_SIGN = "="
    EXCLAMATION_MARK_EQUALS_SIGN = "!="
    GREATER_THAN_SIGN = ">"
    LESS_THAN_SIGN = "<"
    GREATER_THAN_SIGN_EQUALS_SIGN = ">="
    LESS_THAN_SIGN_EQUALS_SIGN = "<="
