"""`AssistantActivation`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantActivation(rt.Record):
    """Found in `Artifact.assistant_activations`."""

    assistant_version: str | None = None
    assistant_name: str
    assistant_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.assistant_version = get("assistantVersion")
        self.assistant_name = get("assistantName")
        self.assistant_id = get("assistantId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
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
