"""Dates and times, kept as the text they came as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .json_values import shorten

if TYPE_CHECKING:
    import re
    from datetime import datetime


class DateTime(str):
    """A date and time as the text it came as (RFC 3339, section 5.6), parsed on demand."""

    __slots__ = ()

    @classmethod
    def of(cls, moment: datetime) -> DateTime:
        """The text of ``moment``: RFC 3339, with ``Z`` for UTC.

        Raises:
            ValueError: ``moment`` has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError(f"a date and time needs a time zone: {moment!r}")
        text = moment.isoformat()
        return cls(f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text)

    @property
    def datetime(self) -> datetime:
        """The moment as :class:`datetime.datetime`; aware if the text has an offset.

        Digits of the second beyond the sixth are cut, as ``datetime`` holds microseconds.

        Raises:
            ValueError: the text is not a date and time.
        """
        return _parse(self)


def _parse(text: str) -> datetime:
    from datetime import datetime

    pattern = r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d+))?([Zz]|[+-]\d\d:?\d\d)?"
    match = matched(pattern, text, "a date and time (RFC 3339)")
    date, time, fraction, offset = match.groups()
    micros = (fraction or "")[:6].ljust(6, "0")
    return datetime.fromisoformat(f"{date}T{time}.{micros}{offset_of(offset)}")


def matched(pattern: str, text: str, what: str) -> re.Match[str]:
    """The match of ``pattern`` with the whole of ``text``.

    Raises:
        ValueError: it does not match; the message says that it is not ``what``.
    """
    import re

    match = re.fullmatch(pattern, text, re.ASCII)
    if match is None:
        raise ValueError(f"not {what}: {shorten(text)!r}")
    return match


def offset_of(text: str | None) -> str:
    """An offset from UTC as Python's classes read it on every version; empty if there is none."""
    if text in ("Z", "z"):
        return "+00:00"
    if not text:
        return ""
    return text if ":" in text else f"{text[:3]}:{text[3:]}"
