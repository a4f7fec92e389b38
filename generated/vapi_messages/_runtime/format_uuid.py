"""UUIDs, kept as the text they came as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .json_values import shorten
from .scalars import FormattedText

if TYPE_CHECKING:
    from uuid import UUID


class Uuid(str):
    """A UUID as the text it came as (RFC 9562, section 4), parsed on demand."""

    __slots__ = ()

    @classmethod
    def of(cls, uuid: UUID) -> Uuid:
        """The text of ``uuid``: lower case, with hyphens."""
        return cls(uuid)

    @property
    def uuid(self) -> UUID:
        """The value as :class:`uuid.UUID`.

        Raises:
            ValueError: the text is not a UUID.
        """
        from uuid import UUID

        try:
            return UUID(self)
        except ValueError:
            raise ValueError(f"not a UUID (RFC 9562): {shorten(self)!r}") from None


class UuidText(FormattedText):
    """A string that holds a UUID."""

    __slots__ = ()
    LABEL = "a UUID"
    VALUE = Uuid


UUID_TEXT = UuidText()
