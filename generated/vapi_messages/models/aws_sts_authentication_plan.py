"""`AWSStsAuthenticationPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.role_arn = get("roleArn")
        self.external_id = get("externalId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.role_arn) is not None:
            out["roleArn"] = v
        if (v := record.external_id) is not None:
            out["externalId"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("aws-sts"),
                "roleArn": rt.TEXT,
                "externalId": rt.Text(max_length=256),
            },
            required=("type", "roleArn"),
        )
