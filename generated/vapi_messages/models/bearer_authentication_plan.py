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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("token")) is not None:
            unread -= 1
        self.token = v
        if (v := get("headerName")) is not None:
            unread -= 1
        self.header_name = v
        if (v := get("bearerPrefixEnabled")) is not None:
            unread -= 1
        self.bearer_prefix_enabled = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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


KNOWN_KEYS = frozenset(
    {
        "type",
        "token",
        "headerName",
        "bearerPrefixEnabled",
    }
)
