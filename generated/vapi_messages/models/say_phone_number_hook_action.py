"""`SayPhoneNumberHookAction`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SayPhoneNumberHookAction(rt.Record):
    """Found in `PhoneNumberHookCallEnding.do` where `type` is `say` and 1 more."""

    type: Literal["say"]
    exact: str
    """At most 4000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.exact = get("exact")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("say"),
                "exact": rt.Text(max_length=4000),
            },
        )
