"""`RegexOption.type`."""

from .._runtime import OpenEnum


class RegexOption_Type(OpenEnum):
    """The known values of `RegexOption.type`."""

    IGNORE_CASE = "ignore-case"
    WHOLE_WORD = "whole-word"
    MULTI_LINE = "multi-line"
