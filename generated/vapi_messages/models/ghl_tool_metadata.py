"""`GhlToolMetadata`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GhlToolMetadata(rt.Record):
    """The object `GhlToolMetadata`."""

    workflow_id: str | None = None
    location_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "workflowId" in data and (v := data["workflowId"]) is not None:
            self.workflow_id = v
            unread -= 1
        else:
            self.workflow_id = None
        if "locationId" in data and (v := data["locationId"]) is not None:
            self.location_id = v
            unread -= 1
        else:
            self.location_id = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.workflow_id is not None:
            out["workflowId"] = record.workflow_id
        if record.location_id is not None:
            out["locationId"] = record.location_id
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "workflowId": rt.TEXT,
                "locationId": rt.TEXT,
            },
        )
