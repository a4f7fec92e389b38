"""`AWSIAMCredentialsAuthenticationPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.aws_access_key_id = get("awsAccessKeyId")
        self.aws_secret_access_key = get("awsSecretAccessKey")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.aws_access_key_id) is not None:
            out["awsAccessKeyId"] = v
        if (v := record.aws_secret_access_key) is not None:
            out["awsSecretAccessKey"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("aws-iam"),
                "awsAccessKeyId": rt.Text(max_length=128),
                "awsSecretAccessKey": rt.Text(max_length=256),
            },
            required=("type", "awsAccessKeyId", "awsSecretAccessKey"),
        )
