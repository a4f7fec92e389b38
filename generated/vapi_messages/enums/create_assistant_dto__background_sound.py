"""`CreateAssistantDTO.backgroundSound`."""

from .._runtime import OpenEnum


class CreateAssistantDTO_BackgroundSound(OpenEnum):
    """The known values of `CreateAssistantDTO.backgroundSound`."""

    OFF = "off"
    OFFICE = "office"
