"""`TranscriptPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptPlan(rt.Record):
    """Found in `ArtifactPlan.transcript_plan`."""

    enabled: bool | None = None
    assistant_name: str | None = None
    user_name: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.assistant_name = get("assistantName")
        self.user_name = get("userName")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.user_name) is not None:
            out["userName"] = v
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
