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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("listenEnabled")) is not None:
            unread -= 1
        self.listen_enabled = v
        if (v := get("listenAuthenticationEnabled")) is not None:
            unread -= 1
        self.listen_authentication_enabled = v
        if (v := get("controlEnabled")) is not None:
            unread -= 1
        self.control_enabled = v
        if (v := get("controlAuthenticationEnabled")) is not None:
            unread -= 1
        self.control_authentication_enabled = v
        if (v := get("monitorIds")) is not None:
            unread -= 1
        self.monitor_ids = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "listenEnabled",
        "listenAuthenticationEnabled",
        "controlEnabled",
        "controlAuthenticationEnabled",
        "monitorIds",
    }
)
