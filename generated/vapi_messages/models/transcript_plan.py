"""`TranscriptPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptPlan(rt.Record):
    """The object `TranscriptPlan`."""

    enabled: bool | None = None
    assistant_name: str | None = None
    user_name: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "assistantName" in data and (v := data["assistantName"]) is not None:
            self.assistant_name = v
            unread -= 1
        else:
            self.assistant_name = None
        if "userName" in data and (v := data["userName"]) is not None:
            self.user_name = v
            unread -= 1
        else:
            self.user_name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.user_name is not None:
            out["userName"] = record.user_name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "assistantName": rt.TEXT,
                "userName": rt.TEXT,
            },
        )
