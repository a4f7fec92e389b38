"""`ToolMessageComplete.role`."""

from .._runtime import OpenEnum


class ToolMessageComplete_Role(OpenEnum):
    """The known values of `ToolMessageComplete.role`."""

    ASSISTANT = "assistant"
    SYSTEM = "system"
