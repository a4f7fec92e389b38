"""`SchedulePlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SchedulePlan(rt.Record):
    """The object `SchedulePlan`."""

    earliest_at: rt.DateTime
    latest_at: rt.DateTime | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("earliestAt")) is not None:
            v = _EARLIEST_AT.decode(v)
            unread -= 1
        self.earliest_at = v
        if "latestAt" in data and (v := data["latestAt"]) is not None:
            self.latest_at = _LATEST_AT.decode(v)
            unread -= 1
        else:
            self.latest_at = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.earliest_at) is not None:
            out["earliestAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.latest_at) is not None:
            out["latestAt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "earliestAt": _EARLIEST_AT,
                "latestAt": _LATEST_AT,
            },
            required=("earliestAt",),
        )


_EARLIEST_AT = rt.DATE_TIME
_LATEST_AT = rt.DATE_TIME
