"""`Monitor`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .monitor_result import MonitorResult


@rt.dataclass(slots=True, kw_only=True)
class Monitor(rt.Record):
    """The object `Monitor`."""

    monitors: list[MonitorResult] | None = None
    listen_url: str | None = None
    control_url: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "monitors" in data and (v := data["monitors"]) is not None:
            self.monitors = _MONITORS.decode(v)
            unread -= 1
        else:
            self.monitors = None
        if "listenUrl" in data and (v := data["listenUrl"]) is not None:
            self.listen_url = v
            unread -= 1
        else:
            self.listen_url = None
        if "controlUrl" in data and (v := data["controlUrl"]) is not None:
            self.control_url = v
            unread -= 1
        else:
            self.control_url = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.monitors) is not None:
            out["monitors"] = rt.ENCODERS[type(v)](v)
        if record.listen_url is not None:
            out["listenUrl"] = record.listen_url
        if record.control_url is not None:
            out["controlUrl"] = record.control_url
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitors": _MONITORS,
                "listenUrl": rt.TEXT,
                "controlUrl": rt.TEXT,
            },
        )


_MONITORS = rt.Array(rt.Ref("MonitorResult"))
