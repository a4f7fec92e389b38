"""`BackoffPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.backoff_plan__type import BackoffPlan_Type


@rt.dataclass(slots=True, kw_only=True)
class BackoffPlan(rt.Record):
    """The object `BackoffPlan`."""

    type: BackoffPlan_Type
    max_retries: int | float
    """From 0 to 10."""
    base_delay_seconds: int | float
    """From 0 to 10."""
    excluded_status_codes: list[dict[str, Any]] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if (v := data.get("maxRetries")) is not None:
            unread -= 1
        self.max_retries = v
        if (v := data.get("baseDelaySeconds")) is not None:
            unread -= 1
        self.base_delay_seconds = v
        if "excludedStatusCodes" in data and (v := data["excludedStatusCodes"]) is not None:
            self.excluded_status_codes = v
            unread -= 1
        else:
            self.excluded_status_codes = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if record.max_retries is not None:
            out["maxRetries"] = record.max_retries
        if record.base_delay_seconds is not None:
            out["baseDelaySeconds"] = record.base_delay_seconds
        if record.excluded_status_codes is not None:
            out["excludedStatusCodes"] = record.excluded_status_codes
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "maxRetries": rt.Number(minimum=0, maximum=10),
                "baseDelaySeconds": rt.Number(minimum=0, maximum=10),
                "excludedStatusCodes": rt.Array(rt.OBJECT),
            },
            required=("type", "maxRetries", "baseDelaySeconds"),
        )


_TYPE = rt.Enum("BackoffPlan_Type")
