"""`Session.status`."""

from .._runtime import OpenEnum


class Session_Status(OpenEnum):
    """The known values of `Session.status`."""

    ACTIVE = "active"
    COMPLETED = "completed"
