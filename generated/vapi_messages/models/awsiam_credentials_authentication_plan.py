"""`AWSIAMCredentialsAuthenticationPlan`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AWSIAMCredentialsAuthenticationPlan(rt.Record):
    """Found in `CreateAnthropicBedrockCredentialDTO.authentication_plan` where `type` is
    `aws-iam`.
    """

    type: Literal["aws-iam"]
    aws_access_key_id: str
    """At most 128 characters."""
    aws_secret_access_key: str
    """At most 256 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.aws_access_key_id = get("awsAccessKeyId")
        self.aws_secret_access_key = get("awsSecretAccessKey")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("aws-iam"),
                "awsAccessKeyId": rt.Text(max_length=128),
                "awsSecretAccessKey": rt.Text(max_length=256),
            },
        )
