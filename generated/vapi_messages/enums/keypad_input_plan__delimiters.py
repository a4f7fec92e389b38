"""`KeypadInputPlan.delimiters`."""

from .._runtime import OpenEnum


class KeypadInputPlan_Delimiters(OpenEnum):
    """The known values of `KeypadInputPlan.delimiters`."""

    NUMBER_SIGN = "#"
    ASTERISK = "*"
    EMPTY = ""
