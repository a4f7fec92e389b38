"""`OpenAIModel.toolStrictCompatibilityMode`."""

from .._runtime import OpenEnum


class OpenAIModel_ToolStrictCompatibilityMode(OpenEnum):
    """The known values of `OpenAIModel.toolStrictCompatibilityMode`."""

    STRIP_PARAMETERS_WITH_UNSUPPORTED_VALIDATION = "strip-parameters-with-unsupported-validation"
    STRIP_UNSUPPORTED_VALIDATION = "strip-unsupported-validation"
