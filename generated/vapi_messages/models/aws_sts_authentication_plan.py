"""`AWSStsAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AWSStsAuthenticationPlan(rt.Record):
    """The object `AWSStsAuthenticationPlan`."""

    type: Literal["aws-sts"]
    role_arn: str
    external_id: str | None = None
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
        if (v := data.get("roleArn")) is not None:
            unread -= 1
        self.role_arn = v
        if "externalId" in data and (v := data["externalId"]) is not None:
            self.external_id = v
            unread -= 1
        else:
            self.external_id = None
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
        if record.role_arn is not None:
            out["roleArn"] = record.role_arn
        if record.external_id is not None:
            out["externalId"] = record.external_id
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
