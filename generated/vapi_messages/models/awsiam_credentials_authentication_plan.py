"""`AWSIAMCredentialsAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AWSIAMCredentialsAuthenticationPlan(rt.Record):
    """The object `AWSIAMCredentialsAuthenticationPlan`."""

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
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("awsAccessKeyId")) is not None:
            unread -= 1
        self.aws_access_key_id = v
        if (v := data.get("awsSecretAccessKey")) is not None:
            unread -= 1
        self.aws_secret_access_key = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.aws_access_key_id is not None:
            out["awsAccessKeyId"] = record.aws_access_key_id
        if record.aws_secret_access_key is not None:
            out["awsSecretAccessKey"] = record.aws_secret_access_key
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
