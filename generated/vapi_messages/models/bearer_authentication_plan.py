"""`BearerAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BearerAuthenticationPlan(rt.Record):
    """The object `BearerAuthenticationPlan`."""

    type: Literal["bearer"]
    token: str
    header_name: str | None = None
    bearer_prefix_enabled: bool | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("token")) is not None:
            unread -= 1
        self.token = v
        if "headerName" in data and (v := data["headerName"]) is not None:
            self.header_name = v
            unread -= 1
        else:
            self.header_name = None
        if "bearerPrefixEnabled" in data and (v := data["bearerPrefixEnabled"]) is not None:
            self.bearer_prefix_enabled = v
            unread -= 1
        else:
            self.bearer_prefix_enabled = None
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
        if record.token is not None:
            out["token"] = record.token
        if record.header_name is not None:
            out["headerName"] = record.header_name
        if record.bearer_prefix_enabled is not None:
            out["bearerPrefixEnabled"] = record.bearer_prefix_enabled
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("bearer"),
                "token": rt.TEXT,
                "headerName": rt.TEXT,
                "bearerPrefixEnabled": rt.BOOLEAN,
            },
            required=("type", "token"),
        )
