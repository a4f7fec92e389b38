"""`SuccessEvaluationPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.success_evaluation_plan__rubric import SuccessEvaluationPlan_Rubric


@rt.dataclass(slots=True, kw_only=True)
class SuccessEvaluationPlan(rt.Record):
    """Found in `AnalysisPlan.success_evaluation_plan`."""

    rubric: SuccessEvaluationPlan_Rubric | None = None
    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rubric: (
                SuccessEvaluationPlan_Rubric | enum_texts.SuccessEvaluationPlan_Rubric | None
            ) = None,
            messages: list[dict[str, Any]] | None = None,
            enabled: bool | None = None,
            timeout_seconds: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("rubric")) is not None:
            v = _RUBRIC.decode(v)
        self.rubric = v
        self.messages = get("messages")
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.rubric) is not None:
            out["rubric"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages) is not None:
            out["messages"] = v
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_RUBRIC = rt.Enum("SuccessEvaluationPlan_Rubric")
