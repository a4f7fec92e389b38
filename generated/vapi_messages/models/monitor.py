"""`Monitor`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .monitor_result import MonitorResult


@rt.dataclass(slots=True, kw_only=True)
class Monitor(rt.BranchRecord):
    """Found in `Call.monitor`."""

    monitors: list[MonitorResult] | None = None
    listen_url: str | None = None
    control_url: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("monitors") is None:
            self.monitors = None
        else:
            left += 1
        self.listen_url = get("listenUrl")
        self.control_url = get("controlUrl")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.monitors) is not None:
            out["monitors"] = rt.ENCODERS[type(v)](v)
        if (v := record.listen_url) is not None:
            out["listenUrl"] = v
        if (v := record.control_url) is not None:
            out["controlUrl"] = v
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
