"""`SuccessEvaluationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.success_evaluation_plan__rubric import SuccessEvaluationPlan_Rubric


@dataclass(slots=True, kw_only=True)
class SuccessEvaluationPlan(rt.Record):
    """The object `SuccessEvaluationPlan`."""

    rubric: SuccessEvaluationPlan_Rubric | None = None
    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("rubric")
        self.rubric = v if v is None else _RUBRIC.decode(v)
        self.messages = get("messages")
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.rubric) is not None:
            out["rubric"] = rt.encode(v)
        if (v := record.messages) is not None:
            out["messages"] = v
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "rubric": _RUBRIC,
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
            extra=rt.ANY,
        )


_RUBRIC = rt.Enum("SuccessEvaluationPlan_Rubric")
KNOWN_KEYS = frozenset(
    {
        "rubric",
        "messages",
        "enabled",
        "timeoutSeconds",
    }
)
