"""`CreateWorkflowDTO.backgroundSound`."""

from .._runtime import OpenEnum


class CreateWorkflowDTO_BackgroundSound(OpenEnum):
    """The known values of `CreateWorkflowDTO.backgroundSound`."""

    OFF = "off"
    OFFICE = "office"
