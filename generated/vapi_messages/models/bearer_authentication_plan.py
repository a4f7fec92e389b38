"""`BearerAuthenticationPlan`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BearerAuthenticationPlan(rt.Record):
    """Found in `CreateCustomCredentialDTO.authentication_plan` where `type` is `bearer` and 1
    more.
    """

    type: Literal["bearer"]
    token: str
    header_name: str | None = None
    bearer_prefix_enabled: bool | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.token = get("token")
        self.header_name = get("headerName")
        self.bearer_prefix_enabled = get("bearerPrefixEnabled")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("bearer"),
                "token": rt.TEXT,
                "headerName": rt.TEXT,
                "bearerPrefixEnabled": rt.BOOLEAN,
            },
        )
