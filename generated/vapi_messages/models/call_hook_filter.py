"""`CallHookFilter`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CallHookFilter(rt.Record):
    """Found in `CallHookCallEnding.filters`."""

    type: Literal["oneOf"]
    key: str
    """At most 1000 characters."""
    one_of: list[str]

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.key = get("key")
        self.one_of = get("oneOf")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oneOf"),
                "key": rt.Text(max_length=1000),
                "oneOf": rt.Array(rt.Text(max_length=1000)),
            },
        )
