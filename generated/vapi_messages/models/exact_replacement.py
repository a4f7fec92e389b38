"""`ExactReplacement`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ExactReplacement(rt.Record):
    """The object `ExactReplacement`."""

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
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "replaceAllEnabled" in data and (v := data["replaceAllEnabled"]) is not None:
            self.replace_all_enabled = v
            unread -= 1
        else:
            self.replace_all_enabled = None
        if (v := data.get("key")) is not None:
            unread -= 1
        self.key = v
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.replace_all_enabled is not None:
            out["replaceAllEnabled"] = record.replace_all_enabled
        if record.key is not None:
            out["key"] = record.key
        if record.value is not None:
            out["value"] = record.value
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
