"""`MonitorPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorPlan(rt.Record):
    """The object `MonitorPlan`."""

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
        unread = len(data)
        if "listenEnabled" in data and (v := data["listenEnabled"]) is not None:
            self.listen_enabled = v
            unread -= 1
        else:
            self.listen_enabled = None
        if (
            "listenAuthenticationEnabled" in data
            and (v := data["listenAuthenticationEnabled"]) is not None
        ):
            self.listen_authentication_enabled = v
            unread -= 1
        else:
            self.listen_authentication_enabled = None
        if "controlEnabled" in data and (v := data["controlEnabled"]) is not None:
            self.control_enabled = v
            unread -= 1
        else:
            self.control_enabled = None
        if (
            "controlAuthenticationEnabled" in data
            and (v := data["controlAuthenticationEnabled"]) is not None
        ):
            self.control_authentication_enabled = v
            unread -= 1
        else:
            self.control_authentication_enabled = None
        if "monitorIds" in data and (v := data["monitorIds"]) is not None:
            self.monitor_ids = v
            unread -= 1
        else:
            self.monitor_ids = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.listen_enabled is not None:
            out["listenEnabled"] = record.listen_enabled
        if record.listen_authentication_enabled is not None:
            out["listenAuthenticationEnabled"] = record.listen_authentication_enabled
        if record.control_enabled is not None:
            out["controlEnabled"] = record.control_enabled
        if record.control_authentication_enabled is not None:
            out["controlAuthenticationEnabled"] = record.control_authentication_enabled
        if record.monitor_ids is not None:
            out["monitorIds"] = record.monitor_ids
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
