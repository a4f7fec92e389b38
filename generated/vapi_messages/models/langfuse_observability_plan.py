"""`LangfuseObservabilityPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class LangfuseObservabilityPlan(rt.Record):
    """Found in `AssistantOverrides.observability_plan` and 3 more."""

    provider: Literal["langfuse"]
    prompt_name: str | None = None
    prompt_version: int | float | None = None
    """At least 1."""
    trace_name: str | None = None
    tags: list[str]
    metadata: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.prompt_name = get("promptName")
        self.prompt_version = get("promptVersion")
        self.trace_name = get("traceName")
        self.tags = get("tags")
        self.metadata = get("metadata")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.prompt_name) is not None:
            out["promptName"] = v
        if (v := record.prompt_version) is not None:
            out["promptVersion"] = v
        if (v := record.trace_name) is not None:
            out["traceName"] = v
        if (v := record.tags) is not None:
            out["tags"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("langfuse"),
                "promptName": rt.TEXT,
                "promptVersion": rt.Number(minimum=1),
                "traceName": rt.TEXT,
                "tags": rt.Array(rt.TEXT),
                "metadata": rt.OBJECT,
            },
            required=("provider", "tags"),
        )
