"""`OpenAIModel.promptCacheRetention`."""

from .._runtime import OpenEnum


class OpenAIModel_PromptCacheRetention(OpenEnum):
    """The known values of `OpenAIModel.promptCacheRetention`."""

    IN_MEMORY = "in_memory"
    VALUE_24H = "24h"
