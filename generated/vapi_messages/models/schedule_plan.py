"""`SchedulePlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SchedulePlan(rt.Record):
    """Found in `Call.schedule_plan`."""

    earliest_at: rt.DateTime
    latest_at: rt.DateTime | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("earliestAt")) is not None:
            v = _EARLIEST_AT.decode(v)
        self.earliest_at = v
        if (v := get("latestAt")) is not None:
            v = _LATEST_AT.decode(v)
        self.latest_at = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
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
