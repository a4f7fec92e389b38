"""`AzureBlobStorageBucketPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AzureBlobStorageBucketPlan(rt.Record):
    """Found in `CreateAzureCredentialDTO.bucket_plan`."""

    connection_string: str
    container_name: str
    path: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.connection_string = get("connectionString")
        self.container_name = get("containerName")
        self.path = get("path")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "connectionString": rt.TEXT,
                "containerName": rt.TEXT,
                "path": rt.TEXT,
            },
        )
