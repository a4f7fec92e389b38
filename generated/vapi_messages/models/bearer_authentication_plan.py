"""`BearerAuthenticationPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "type",
        "token",
        "headerName",
        "bearerPrefixEnabled",
    }
)


@dataclass(slots=True, kw_only=True)
class BearerAuthenticationPlan(rt.Record):
    """`BearerAuthenticationPlan` of the document."""

    type: Literal["bearer"]
    token: str
    header_name: str | None = None
    bearer_prefix_enabled: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.token = get("token")
        self.header_name = get("headerName")
        self.bearer_prefix_enabled = get("bearerPrefixEnabled")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.token) is not None:
            out["token"] = v
        if (v := self.header_name) is not None:
            out["headerName"] = v
        if (v := self.bearer_prefix_enabled) is not None:
            out["bearerPrefixEnabled"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )
