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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("monitors")) is not None:
            v = _MONITORS.decode(v)
            unread -= 1
        self.monitors = v
        if (v := get("listenUrl")) is not None:
            unread -= 1
        self.listen_url = v
        if (v := get("controlUrl")) is not None:
            unread -= 1
        self.control_url = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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


_MONITORS = rt.Array(rt.Ref("MonitorResult"))
KNOWN_KEYS = frozenset(
    {
        "monitors",
        "listenUrl",
        "controlUrl",
    }
)
