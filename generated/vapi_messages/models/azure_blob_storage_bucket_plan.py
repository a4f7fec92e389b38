"""`AzureBlobStorageBucketPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AzureBlobStorageBucketPlan(rt.Record):
    """The object `AzureBlobStorageBucketPlan`."""

    connection_string: str
    container_name: str
    path: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("connectionString")) is not None:
            unread -= 1
        self.connection_string = v
        if (v := data.get("containerName")) is not None:
            unread -= 1
        self.container_name = v
        if "path" in data and (v := data["path"]) is not None:
            self.path = v
            unread -= 1
        else:
            self.path = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.connection_string is not None:
            out["connectionString"] = record.connection_string
        if record.container_name is not None:
            out["containerName"] = record.container_name
        if record.path is not None:
            out["path"] = record.path
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "connectionString": rt.TEXT,
                "containerName": rt.TEXT,
                "path": rt.TEXT,
            },
            required=("connectionString", "containerName"),
        )
