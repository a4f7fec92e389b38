"""`AssistantActivation`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantActivation(rt.Record):
    """The object `AssistantActivation`."""

    assistant_version: str | None = None
    assistant_name: str
    assistant_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "assistantVersion" in data and (v := data["assistantVersion"]) is not None:
            self.assistant_version = v
            unread -= 1
        else:
            self.assistant_version = None
        if (v := data.get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.assistant_version is not None:
            out["assistantVersion"] = record.assistant_version
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantVersion": rt.Nullable(rt.TEXT),
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
            },
            required=("assistantName",),
        )
