"""`Analysis`: its class, and how it is decoded, encoded and checked."""

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
        get = data.get
        self.summary = get("summary")
        self.structured_data = get("structuredData")
        self.structured_data_multi = get("structuredDataMulti")
        self.success_evaluation = get("successEvaluation")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.summary) is not None:
            out["summary"] = v
        if (v := record.structured_data) is not None:
            out["structuredData"] = v
        if (v := record.structured_data_multi) is not None:
            out["structuredDataMulti"] = v
        if (v := record.success_evaluation) is not None:
            out["successEvaluation"] = v
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
