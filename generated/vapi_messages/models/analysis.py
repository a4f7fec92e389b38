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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("summary")) is not None:
            unread -= 1
        self.summary = v
        if (v := get("structuredData")) is not None:
            unread -= 1
        self.structured_data = v
        if (v := get("structuredDataMulti")) is not None:
            unread -= 1
        self.structured_data_multi = v
        if (v := get("successEvaluation")) is not None:
            unread -= 1
        self.success_evaluation = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "summary",
        "structuredData",
        "structuredDataMulti",
        "successEvaluation",
    }
)
