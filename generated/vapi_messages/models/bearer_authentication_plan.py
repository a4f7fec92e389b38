"""`BearerAuthenticationPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.token = get("token")
        self.header_name = get("headerName")
        self.bearer_prefix_enabled = get("bearerPrefixEnabled")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.token) is not None:
            out["token"] = v
        if (v := record.header_name) is not None:
            out["headerName"] = v
        if (v := record.bearer_prefix_enabled) is not None:
            out["bearerPrefixEnabled"] = v
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
