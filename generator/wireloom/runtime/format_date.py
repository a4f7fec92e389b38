"""Dates, kept as the text they came as."""

from __future__ import annotations

import datetime as dt

from .date_time import matched
from .scalars import FormattedText


class Date(str):
    """A date as the text it came as (RFC 3339, ``full-date``), parsed on demand."""

    __slots__ = ()

    @classmethod
    def of(cls, day: dt.date) -> Date:
        """The text of ``day``; of a ``datetime``, the date alone."""
        return cls(dt.date.isoformat(day))

    @property
    def date(self) -> dt.date:
        """The day as :class:`datetime.date`.

        Raises:
            ValueError: the text is not a date.
        """
        return dt.date.fromisoformat(matched(r"\d{4}-\d\d-\d\d", self, "a date (RFC 3339)")[0])


class DateText(FormattedText):
    """A string that holds a date."""

    __slots__ = ()
    LABEL = "a date"
    VALUE = Date


DATE = DateText()
