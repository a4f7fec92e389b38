"""`CreateAssistantDTO.firstMessageMode`."""

from .._runtime import OpenEnum


class CreateAssistantDTO_FirstMessageMode(OpenEnum):
    """Who speaks first, and whether the model makes up the opening words."""

    ASSISTANT_SPEAKS_FIRST = "assistant-speaks-first"
    ASSISTANT_SPEAKS_FIRST_WITH_MODEL_GENERATED_MESSAGE = (
        "assistant-speaks-first-with-model-generated-message"
    )
    ASSISTANT_WAITS_FOR_USER = "assistant-waits-for-user"
