"""`MonitorPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "listenEnabled",
        "listenAuthenticationEnabled",
        "controlEnabled",
        "controlAuthenticationEnabled",
        "monitorIds",
    }
)


@dataclass(slots=True, kw_only=True)
class MonitorPlan(rt.Record):
    """`MonitorPlan` of the document."""

    listen_enabled: bool | None = None
    listen_authentication_enabled: bool | None = None
    control_enabled: bool | None = None
    control_authentication_enabled: bool | None = None
    monitor_ids: list[str] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.listen_enabled = get("listenEnabled")
        self.listen_authentication_enabled = get("listenAuthenticationEnabled")
        self.control_enabled = get("controlEnabled")
        self.control_authentication_enabled = get("controlAuthenticationEnabled")
        self.monitor_ids = get("monitorIds")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.listen_enabled) is not None:
            out["listenEnabled"] = v
        if (v := self.listen_authentication_enabled) is not None:
            out["listenAuthenticationEnabled"] = v
        if (v := self.control_enabled) is not None:
            out["controlEnabled"] = v
        if (v := self.control_authentication_enabled) is not None:
            out["controlAuthenticationEnabled"] = v
        if (v := self.monitor_ids) is not None:
            out["monitorIds"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
