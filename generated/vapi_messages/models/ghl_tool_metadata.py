"""`GhlToolMetadata`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GhlToolMetadata(rt.Record):
    """Found in `GhlToolWithToolCall.metadata`."""

    workflow_id: str | None = None
    location_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.workflow_id = get("workflowId")
        self.location_id = get("locationId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if (v := record.location_id) is not None:
            out["locationId"] = v
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
