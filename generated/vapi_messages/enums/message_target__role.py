"""`MessageTarget.role`."""

from .._runtime import OpenEnum


class MessageTarget_Role(OpenEnum):
    """The known values of `MessageTarget.role`."""

    USER = "user"
    ASSISTANT = "assistant"
