"""`OpenAIModel.reasoningEffort`."""

from .._runtime import OpenEnum


class OpenAIModel_ReasoningEffort(OpenEnum):
    """The known values of `OpenAIModel.reasoningEffort`."""

    MINIMAL = "minimal"
    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
