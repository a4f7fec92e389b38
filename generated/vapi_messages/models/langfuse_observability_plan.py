"""`LangfuseObservabilityPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class LangfuseObservabilityPlan(rt.Record):
    """The object `LangfuseObservabilityPlan`."""

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
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "promptName" in data and (v := data["promptName"]) is not None:
            self.prompt_name = v
            unread -= 1
        else:
            self.prompt_name = None
        if "promptVersion" in data and (v := data["promptVersion"]) is not None:
            self.prompt_version = v
            unread -= 1
        else:
            self.prompt_version = None
        if "traceName" in data and (v := data["traceName"]) is not None:
            self.trace_name = v
            unread -= 1
        else:
            self.trace_name = None
        if (v := data.get("tags")) is not None:
            unread -= 1
        self.tags = v
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.prompt_name is not None:
            out["promptName"] = record.prompt_name
        if record.prompt_version is not None:
            out["promptVersion"] = record.prompt_version
        if record.trace_name is not None:
            out["traceName"] = record.trace_name
        if record.tags is not None:
            out["tags"] = record.tags
        if record.metadata is not None:
            out["metadata"] = record.metadata
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
