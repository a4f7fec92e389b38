"""`TransferPlan.sipVerb`."""

from .._runtime import OpenEnum


class TransferPlan_SipVerb(OpenEnum):
    """The known values of `TransferPlan.sipVerb`."""

    REFER = "refer"
    BYE = "bye"
    DIAL = "dial"
