"""`WorkflowCustomModel.metadataSendMode`."""

from .._runtime import OpenEnum


class WorkflowCustomModel_MetadataSendMode(OpenEnum):
    """The known values of `WorkflowCustomModel.metadataSendMode`."""

    OFF = "off"
    VARIABLE = "variable"
    DESTRUCTURED = "destructured"
