"""`ExactReplacement`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ExactReplacement(rt.Record):
    """Found in `FormatPlan.replacements` where `type` is `exact`."""

    type: Literal["exact"]
    replace_all_enabled: bool | None = None
    """Default: `false`."""
    key: str
    value: str
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.replace_all_enabled = get("replaceAllEnabled")
        self.key = get("key")
        self.value = get("value")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.replace_all_enabled) is not None:
            out["replaceAllEnabled"] = v
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
                "type": rt.Const("exact"),
                "replaceAllEnabled": rt.BOOLEAN,
                "key": rt.TEXT,
                "value": rt.Text(max_length=1000),
            },
            required=("type", "key", "value"),
        )
