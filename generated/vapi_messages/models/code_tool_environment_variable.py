"""`CodeToolEnvironmentVariable`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CodeToolEnvironmentVariable(rt.Record):
    """Found in `CreateCodeToolDTO.environment_variables`."""

    name: str
    """At most 64 characters. Matches `^[A-Z][A-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.name = get("name")
        self.value = get("value")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.value) is not None:
            out["value"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[A-Z][A-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
            required=("name", "value"),
        )
