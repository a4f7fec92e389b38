"""`ChunkPlan.punctuationBoundaries[]`."""

from .._runtime import OpenEnum


class ChunkPlan_PunctuationBoundaries_Item(OpenEnum):
    """The known values of `ChunkPlan.punctuationBoundaries[]`."""

    IDEOGRAPHIC_FULL_STOP = "\u3002"
    FULLWIDTH_COMMA = "\uff0c"
    FULL_STOP = "."
    EXCLAMATION_MARK = "!"
    QUESTION_MARK = "?"
    SEMICOLON = ";"
    RIGHT_PARENTHESIS = ")"
    ARABIC_COMMA = "\u060c"
    ARABIC_FULL_STOP = "\u06d4"
    DEVANAGARI_DANDA = "\u0964"
    DEVANAGARI_DOUBLE_DANDA = "\u0965"
    VERTICAL_LINE = "|"
    VERTICAL_LINE_VERTICAL_LINE = "||"
    COMMA = ","
    COLON = ":"
