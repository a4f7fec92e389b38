"""`ServerMessagePhoneCallControl.request`."""

from .._runtime import OpenEnum


class ServerMessagePhoneCallControl_Request(OpenEnum):
    """What to do with the call now."""

    FORWARD = "forward"
    HANG_UP = "hang-up"
