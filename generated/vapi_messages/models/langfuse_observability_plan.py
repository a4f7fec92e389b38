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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("promptName")) is not None:
            unread -= 1
        self.prompt_name = v
        if (v := get("promptVersion")) is not None:
            unread -= 1
        self.prompt_version = v
        if (v := get("traceName")) is not None:
            unread -= 1
        self.trace_name = v
        if (v := get("tags")) is not None:
            unread -= 1
        self.tags = v
        if (v := get("metadata")) is not None:
            unread -= 1
        self.metadata = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "provider",
        "promptName",
        "promptVersion",
        "traceName",
        "tags",
        "metadata",
    }
)
