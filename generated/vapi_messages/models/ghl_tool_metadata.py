"""`GhlToolMetadata`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GhlToolMetadata(rt.Record):
    """The object `GhlToolMetadata`."""

    workflow_id: str | None = None
    location_id: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("workflowId")) is not None:
            unread -= 1
        self.workflow_id = v
        if (v := get("locationId")) is not None:
            unread -= 1
        self.location_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "workflowId": rt.TEXT,
                "locationId": rt.TEXT,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "workflowId",
        "locationId",
    }
)
