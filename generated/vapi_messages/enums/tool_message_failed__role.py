"""`ToolMessageFailed.role`."""

from .._runtime import OpenEnum


class ToolMessageFailed_Role(OpenEnum):
    """The known values of `ToolMessageFailed.role`."""

    ASSISTANT = "assistant"
    SYSTEM = "system"
