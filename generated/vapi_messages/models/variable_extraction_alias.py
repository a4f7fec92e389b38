"""`VariableExtractionAlias`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VariableExtractionAlias(rt.Record):
    """Found in `VariableExtractionPlan.aliases`."""

    key: str
    """1 to 40 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.key = get("key")
        self.value = get("value")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.key) is not None:
            out["key"] = v
        if (v := record.value) is not None:
            out["value"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.Text(min_length=1, max_length=40, pattern="^[a-zA-Z][a-zA-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
            required=("key", "value"),
        )
