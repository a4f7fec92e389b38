"""Durations, kept as the text they came as."""

from __future__ import annotations

from datetime import timedelta

from .date_time import matched
from .encode import ENCODERS
from .json_values import shorten
from .scalars import FormattedText

_PATTERN = (
    r"P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?)?"
)


class Duration(str):
    """A duration as the text it came as (ISO 8601, as in RFC 3339, appendix A)."""

    __slots__ = ()

    @classmethod
    def of(cls, length: timedelta) -> Duration:
        """The text of ``length``, in days, hours, minutes and seconds.

        Raises:
            ValueError: ``length`` is negative.
        """
        if length < timedelta():
            raise ValueError(f"a duration is not negative: {length!r}")
        minutes, seconds = divmod(length.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        fraction = f".{length.microseconds:06}".rstrip("0") if length.microseconds else ""
        days = f"{length.days}D" if length.days else ""
        parts = ((hours, "", "H"), (minutes, "", "M"), (seconds, fraction, "S"))
        time = "".join(f"{count}{more}{unit}" for count, more, unit in parts if count or more)
        return cls(f"P{days}{'T' if time else ''}{time}" if days or time else "PT0S")

    @property
    def timedelta(self) -> timedelta:
        """The length as :class:`datetime.timedelta`.

        Digits of the second beyond the sixth are cut, as ``timedelta`` holds microseconds.

        Raises:
            ValueError: the text is not a duration, or has years or months: their length varies.
        """
        groups = matched(_PATTERN, self, "a duration (ISO 8601)").groups()
        *numbers, fraction = (each or "" for each in groups)
        years, months, weeks, days, hours, minutes, seconds = (int(each or 0) for each in numbers)
        if years or months:
            raise ValueError(f"the length of years and months varies: {shorten(self)!r}")
        try:
            return timedelta(
                weeks=weeks,
                days=days,
                hours=hours,
                minutes=minutes,
                seconds=seconds,
                microseconds=int(fraction[:6].ljust(6, "0")),
            )
        except OverflowError:
            raise ValueError(f"too long for a timedelta: {shorten(self)!r}") from None


class DurationText(FormattedText):
    """A string that holds a duration."""

    __slots__ = ()
    LABEL = "a duration"
    VALUE = Duration


DURATION = DurationText()

ENCODERS[timedelta] = Duration.of
