"""`ServerMessageResponseCampaignPredial`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseCampaignPredial(rt.Record):
    """Whether the contact may be dialled.

    Anything else than this, or no answer in time, counts as a failure, and nobody is dialled.
    """

    eligible: bool
    """True to place the call, false to skip the contact."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.eligible = get("eligible")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "eligible": rt.BOOLEAN,
            },
        )
