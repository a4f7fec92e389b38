"""`AssistantOverrides.backgroundSound`."""

from .._runtime import OpenEnum


class AssistantOverrides_BackgroundSound(OpenEnum):
    """The known values of `AssistantOverrides.backgroundSound`."""

    OFF = "off"
    OFFICE = "office"
