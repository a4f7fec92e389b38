"""`MinCallDurationCondition`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MinCallDurationCondition(rt.Record):
    """Found in `CreateStructuredOutputDTO.conditions` where `type` is `minCallDuration` and 1
    more.
    """

    type: Literal["minCallDuration"]
    seconds: int | float
    """At least 0."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.seconds = get("seconds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("minCallDuration"),
                "seconds": rt.Number(minimum=0),
            },
        )
