"""`AWSStsAuthenticationPlan`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AWSStsAuthenticationPlan(rt.Record):
    """Found in `CreateAnthropicBedrockCredentialDTO.authentication_plan` where `type` is
    `aws-sts`.
    """

    type: Literal["aws-sts"]
    role_arn: str
    external_id: str | None = None
    """At most 256 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.role_arn = get("roleArn")
        self.external_id = get("externalId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("aws-sts"),
                "roleArn": rt.TEXT,
                "externalId": rt.Text(max_length=256),
            },
        )
