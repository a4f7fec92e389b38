"""`Analysis`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Analysis(rt.Record):
    """What a model concluded from the conversation after the call."""

    summary: str | None = None
    """The conversation in a few sentences."""
    structured_data: dict[str, Any] | None = None
    """The data you asked for, in the shape of your schema."""
    structured_data_multi: list[dict[str, Any]] | None = None
    """The same for several schemas at once."""
    success_evaluation: str | None = None
    """Whether the call reached its goal, as text in the scale of your rubric."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "summary" in data and (v := data["summary"]) is not None:
            self.summary = v
            unread -= 1
        else:
            self.summary = None
        if "structuredData" in data and (v := data["structuredData"]) is not None:
            self.structured_data = v
            unread -= 1
        else:
            self.structured_data = None
        if "structuredDataMulti" in data and (v := data["structuredDataMulti"]) is not None:
            self.structured_data_multi = v
            unread -= 1
        else:
            self.structured_data_multi = None
        if "successEvaluation" in data and (v := data["successEvaluation"]) is not None:
            self.success_evaluation = v
            unread -= 1
        else:
            self.success_evaluation = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.summary is not None:
            out["summary"] = record.summary
        if record.structured_data is not None:
            out["structuredData"] = record.structured_data
        if record.structured_data_multi is not None:
            out["structuredDataMulti"] = record.structured_data_multi
        if record.success_evaluation is not None:
            out["successEvaluation"] = record.success_evaluation
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "summary": rt.TEXT,
                "structuredData": rt.OBJECT,
                "structuredDataMulti": rt.Array(rt.OBJECT),
                "successEvaluation": rt.TEXT,
            },
        )
