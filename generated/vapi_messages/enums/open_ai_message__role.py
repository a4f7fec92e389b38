"""`OpenAIMessage.role`."""

from .._runtime import OpenEnum


class OpenAIMessage_Role(OpenEnum):
    """Who said it."""

    ASSISTANT = "assistant"
    FUNCTION = "function"
    USER = "user"
    SYSTEM = "system"
    TOOL = "tool"
