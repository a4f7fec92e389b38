"""Times of day, kept as the text they came as."""

from __future__ import annotations

import datetime as dt

from .date_time import matched, offset_of
from .scalars import FormattedText


class Time(str):
    """A time of day as the text it came as (RFC 3339, ``full-time``), parsed on demand."""

    __slots__ = ()

    @classmethod
    def of(cls, time: dt.time) -> Time:
        """The text of ``time``: RFC 3339, with ``Z`` for UTC.

        Raises:
            ValueError: ``time`` has no time zone with a fixed offset.
        """
        if time.utcoffset() is None:
            raise ValueError(f"a time needs a time zone with a fixed offset: {time!r}")
        text = time.isoformat()
        return cls(f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text)

    @property
    def time(self) -> dt.time:
        """The time as :class:`datetime.time`; aware if the text has an offset.

        Digits of the second beyond the sixth are cut, as ``time`` holds microseconds.

        Raises:
            ValueError: the text is not a time.
        """
        pattern = r"(\d\d:\d\d:\d\d)(?:[.,](\d+))?([Zz]|[+-]\d\d:?\d\d)?"
        clock, fraction, offset = matched(pattern, self, "a time (RFC 3339)").groups()
        micros = (fraction or "")[:6].ljust(6, "0")
        return dt.time.fromisoformat(f"{clock}.{micros}{offset_of(offset)}")


class TimeText(FormattedText):
    """A string that holds a time of day."""

    __slots__ = ()
    LABEL = "a time"
    VALUE = Time


TIME = TimeText()
