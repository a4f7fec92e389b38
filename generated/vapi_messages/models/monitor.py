"""`Monitor`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from .monitor_result import MonitorResult

_MONITORS = rt.Array(rt.Ref("MonitorResult"))
_KEYS = frozenset(
    {
        "monitors",
        "listenUrl",
        "controlUrl",
    }
)


@dataclass(slots=True, kw_only=True)
class Monitor(rt.Record):
    """`Monitor` of the document."""

    monitors: list[MonitorResult] | None = None
    listen_url: str | None = None
    control_url: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("monitors")
        self.monitors = v if v is None else _MONITORS.decode(v)
        self.listen_url = get("listenUrl")
        self.control_url = get("controlUrl")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.monitors) is not None:
            out["monitors"] = rt.encode(v)
        if (v := self.listen_url) is not None:
            out["listenUrl"] = v
        if (v := self.control_url) is not None:
            out["controlUrl"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitors": _MONITORS,
                "listenUrl": rt.TEXT,
                "controlUrl": rt.TEXT,
            },
            extra=rt.ANY,
        )
