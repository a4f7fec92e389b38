"""`SuccessEvaluationPlan.rubric`."""

from .._runtime import OpenEnum


class SuccessEvaluationPlan_Rubric(OpenEnum):
    """The known values of `SuccessEvaluationPlan.rubric`."""

    NUMERIC_SCALE = "NumericScale"
    DESCRIPTIVE_SCALE = "DescriptiveScale"
    CHECKLIST = "Checklist"
    MATRIX = "Matrix"
    PERCENTAGE_SCALE = "PercentageScale"
    LIKERT_SCALE = "LikertScale"
    AUTOMATIC_RUBRIC = "AutomaticRubric"
    PASS_FAIL = "PassFail"
