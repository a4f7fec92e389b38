"""`MonitorPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorPlan(rt.Record):
    """Found in `AssistantOverrides.monitor_plan` and 3 more."""

    listen_enabled: bool | None = None
    listen_authentication_enabled: bool | None = None
    control_enabled: bool | None = None
    control_authentication_enabled: bool | None = None
    monitor_ids: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.listen_enabled = get("listenEnabled")
        self.listen_authentication_enabled = get("listenAuthenticationEnabled")
        self.control_enabled = get("controlEnabled")
        self.control_authentication_enabled = get("controlAuthenticationEnabled")
        self.monitor_ids = get("monitorIds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.listen_enabled) is not None:
            out["listenEnabled"] = v
        if (v := record.listen_authentication_enabled) is not None:
            out["listenAuthenticationEnabled"] = v
        if (v := record.control_enabled) is not None:
            out["controlEnabled"] = v
        if (v := record.control_authentication_enabled) is not None:
            out["controlAuthenticationEnabled"] = v
        if (v := record.monitor_ids) is not None:
            out["monitorIds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "listenEnabled": rt.BOOLEAN,
                "listenAuthenticationEnabled": rt.BOOLEAN,
                "controlEnabled": rt.BOOLEAN,
                "controlAuthenticationEnabled": rt.BOOLEAN,
                "monitorIds": rt.Array(rt.TEXT),
            },
        )
