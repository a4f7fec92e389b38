"""`AIEdgeCondition`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "type",
        "prompt",
    }
)


@dataclass(slots=True, kw_only=True)
class AIEdgeCondition(rt.Record):
    """`AIEdgeCondition` of the document."""

    type: Literal["ai"]
    prompt: str
    """At most 1000 characters."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.prompt = get("prompt")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.prompt) is not None:
            out["prompt"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("ai"),
                "prompt": rt.Text(max_length=1000),
            },
            required=("type", "prompt"),
            extra=rt.ANY,
        )
