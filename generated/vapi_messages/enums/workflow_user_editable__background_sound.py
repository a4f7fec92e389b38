"""`WorkflowUserEditable.backgroundSound`."""

from .._runtime import OpenEnum


class WorkflowUserEditable_BackgroundSound(OpenEnum):
    """The known values of `WorkflowUserEditable.backgroundSound`."""

    OFF = "off"
    OFFICE = "office"
