"""`CustomLLMModel.metadataSendMode`."""

from .._runtime import OpenEnum


class CustomLLMModel_MetadataSendMode(OpenEnum):
    """The known values of `CustomLLMModel.metadataSendMode`."""

    OFF = "off"
    VARIABLE = "variable"
    DESTRUCTURED = "destructured"
