"""`FormatPlan.formattersEnabled[]`."""

from .._runtime import OpenEnum


class FormatPlan_FormattersEnabled_Item(OpenEnum):
    """The known values of `FormatPlan.formattersEnabled[]`."""

    MARKDOWN = "markdown"
    ASTERISK = "asterisk"
    QUOTE = "quote"
    DASH = "dash"
    NEWLINE = "newline"
    COLON = "colon"
    ACRONYM = "acronym"
    DOLLAR_AMOUNT = "dollarAmount"
    EMAIL = "email"
    DATE = "date"
    TIME = "time"
    DISTANCE = "distance"
    UNIT = "unit"
    PERCENTAGE = "percentage"
    PHONE_NUMBER = "phoneNumber"
    NUMBER = "number"
    STRIP_ASTERISK = "stripAsterisk"
