"""`AzureBlobStorageBucketPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AzureBlobStorageBucketPlan(rt.Record):
    """Found in `CreateAzureCredentialDTO.bucket_plan`."""

    connection_string: str
    container_name: str
    path: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.connection_string = get("connectionString")
        self.container_name = get("containerName")
        self.path = get("path")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.connection_string) is not None:
            out["connectionString"] = v
        if (v := record.container_name) is not None:
            out["containerName"] = v
        if (v := record.path) is not None:
            out["path"] = v
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
