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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("connectionString")) is not None:
            unread -= 1
        self.connection_string = v
        if (v := get("containerName")) is not None:
            unread -= 1
        self.container_name = v
        if (v := get("path")) is not None:
            unread -= 1
        self.path = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "connectionString",
        "containerName",
        "path",
    }
)
