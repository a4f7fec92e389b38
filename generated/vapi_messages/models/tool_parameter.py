"""`ToolParameter`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolParameter(rt.Record):
    """Found in `CreateApiRequestToolDTO.parameters` and 2 more."""

    key: str
    value: str | int | float | bool | dict[str, Any] | list[Any]

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
                "key": rt.TEXT,
                "value": rt.OneOf(rt.TEXT, rt.NUMBER, rt.BOOLEAN, rt.OBJECT, rt.Array(rt.ANY)),
            },
            required=("key", "value"),
        )
