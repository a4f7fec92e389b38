"""`AnalysisCost.analysisType`."""

from .._runtime import OpenEnum


class AnalysisCost_AnalysisType(OpenEnum):
    """The known values of `AnalysisCost.analysisType`."""

    SUMMARY = "summary"
    STRUCTURED_DATA = "structuredData"
    SUCCESS_EVALUATION = "successEvaluation"
    STRUCTURED_OUTPUT = "structuredOutput"
