"""`PhoneNumberCallRingingHookFilter`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberCallRingingHookFilter(rt.Record):
    """Found in `PhoneNumberHookCallRinging.filters`."""

    type: Literal["startsWith"]
    key: Literal["number"]
    starts_with: list[str]

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.key = get("key")
        self.starts_with = get("startsWith")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("startsWith"),
                "key": rt.Const("number"),
                "startsWith": rt.Array(rt.Text(max_length=20)),
            },
        )
