"""`LangfuseObservabilityPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "provider",
        "promptName",
        "promptVersion",
        "traceName",
        "tags",
        "metadata",
    }
)


@dataclass(slots=True, kw_only=True)
class LangfuseObservabilityPlan(rt.Record):
    """`LangfuseObservabilityPlan` of the document."""

    provider: Literal["langfuse"]
    prompt_name: str | None = None
    prompt_version: int | float | None = None
    """At least 1."""
    trace_name: str | None = None
    tags: list[str]
    metadata: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.prompt_name = get("promptName")
        self.prompt_version = get("promptVersion")
        self.trace_name = get("traceName")
        self.tags = get("tags")
        self.metadata = get("metadata")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.provider) is not None:
            out["provider"] = v
        if (v := self.prompt_name) is not None:
            out["promptName"] = v
        if (v := self.prompt_version) is not None:
            out["promptVersion"] = v
        if (v := self.trace_name) is not None:
            out["traceName"] = v
        if (v := self.tags) is not None:
            out["tags"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
