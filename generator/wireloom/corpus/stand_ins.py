"""Stand-ins: values that say nothing of the values that they replace, and have the same form.

A stand-in is made from a number that counts the different values of one payload, never from the
value itself, so the value cannot be computed from it. Equal values of a payload get equal ones.
"""

from __future__ import annotations

import json
import random
import re
import string
from collections.abc import Callable
from typing import Any

DATE = re.compile(
    r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?(\.\d+)?( ?(Z|[+-]\d\d:?\d\d))?)?", re.I | re.A
)
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
MAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
ADDRESS = re.compile(r"([a-z][a-z0-9+.-]*)://\S+", re.I)
PHONE = re.compile(r"\+?[0-9 ().-]+")

_MANY_DIGITS = 7
_LONGEST_PHONE = 15
"""The most digits of a telephone number (ITU-T E.164)."""

_SMALL_NUMBER = 10_000
_MILLISECONDS, _SECONDS = 13, 10
_TELLING = re.compile(
    r"lat|lon|lng|coord|zip|postal|age$|birth|pin|otp|cvv|ssn|iban|card|account|phone|number|code$"
    r"|token|secret|password|key$",
    re.I,
)
"""Names of fields whose numbers are replaced even if they are small."""


class StandIns:
    """The stand-ins of one payload."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[str, str]] = {}

    def text(self, value: str, inner: Callable[[Any], Any]) -> tuple[str, str]:
        """The stand-in for a text, and the kind of text that it is; ``inner`` replaces JSON."""
        if not value.strip():
            return value, ""
        if value not in self._made:
            self._made[value] = _json(value, inner) or self._of(value)
        return self._made[value]

    def number(self, value: float, key: str) -> tuple[float, str]:
        """The stand-in for a number under ``key``; small numbers say nothing and are kept."""
        is_telling = _TELLING.search(key) is not None
        whole, _, rest = repr(abs(value)).partition("e")[0].partition(".")
        if not is_telling and abs(value) < _SMALL_NUMBER and len(rest) < _MANY_DIGITS - 3:
            return value, ""
        name = repr(value)
        if name not in self._made:
            self._made[name] = (self._number(value, whole, rest), "number")
        return json.loads(self._made[name][0]), "number"

    def _number(self, value: float, whole: str, rest: str) -> str:
        count = len(self._made) + 1
        sign = "-" if value < 0 else ""
        if isinstance(value, int) and len(whole) in (_MILLISECONDS, _SECONDS) and whole[0] == "1":
            return f"{sign}17{'0' * (len(whole) - 8)}{count % 1_000_000:06}"
        made = _other(whole, count, _digits)
        made = made.lstrip("0") or "1"
        if isinstance(value, int):
            return sign + made
        fraction = _digits(rest or "0", random.Random(count))  # noqa: S311 - no secret
        return f"{sign}{made}.{fraction}"

    def _of(self, value: str) -> tuple[str, str]:
        count = len(self._made) + 1
        if DATE.fullmatch(value):
            return _date(value, count), "date"
        if UUID.fullmatch(value):
            return f"00000000-0000-4000-8000-{count:012}", "UUID"
        if MAIL.fullmatch(value):
            return f"person{count}@example.com", "e-mail address"
        if match := ADDRESS.fullmatch(value):
            return f"{match[1]}://example.com/{count}", "URL"
        digits = sum("0" <= each <= "9" for each in value)
        if PHONE.fullmatch(value) and _MANY_DIGITS <= digits <= _LONGEST_PHONE:
            return _phone(value, count), "phone number"
        return _other(value, count, _letters), "text"


def _json(value: str, inner: Callable[[Any], Any]) -> tuple[str, str] | None:
    """The stand-in for a text that is a JSON object or array."""
    if value.lstrip()[:1] not in ("{", "["):
        return None
    try:
        data = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return json.dumps(inner(data), ensure_ascii="\\u" in value), "JSON text"


def _date(value: str, count: int) -> str:
    """A moment of 2025, in the form of ``value``; the time zone is UTC."""
    moment = f"2025-01-{count % 28 + 1:02}{value[10:11]}00:{count // 28 % 60:02}:00"
    match = DATE.fullmatch(value)
    seconds, fraction, zone = (match[2], match[3], match[5]) if match else (None, None, None)
    end = "" if zone is None else re.sub(r"\d", "0", zone)
    if len(value) == len("2025-01-01"):
        return moment[:10]
    zeros = "." + "0" * (len(fraction) - 1) if fraction else ""
    return moment[: 19 if seconds else 16] + zeros + end.replace("-", "+")


def _phone(value: str, count: int) -> str:
    """A number of the same form: its first digits are 1555, which nobody has in earnest."""
    size = sum(map(str.isdecimal, value))
    digits = iter("1555" + f"{count:016}"[20 - size :])
    return "".join(next(digits) if each.isdecimal() else each for each in value)


def _other(value: str, count: int, fill: Callable[[str, random.Random], str]) -> str:
    """A text of the same form that is not ``value``."""
    source = random.Random(count)  # noqa: S311 - no secret: it has to be the same in every run
    made = fill(value, source)
    while made == value and any(map(str.isalnum, value)):
        made = fill(value, source)
    return made


def _digits(value: str, source: random.Random) -> str:
    return "".join(source.choice(string.digits) for _ in value)


def _letters(value: str, source: random.Random) -> str:
    """A letter for each letter and a digit for each digit; what is not ASCII becomes a letter."""
    return "".join(_letter(each, source) for each in value)


def _letter(each: str, source: random.Random) -> str:
    if "a" <= each <= "z":
        return source.choice(string.ascii_lowercase)
    if "A" <= each <= "Z":
        return source.choice(string.ascii_uppercase)
    if "0" <= each <= "9":
        return source.choice(string.digits)
    if each.isascii() or each.isspace():
        return each
    return source.choice("äéîøù")
