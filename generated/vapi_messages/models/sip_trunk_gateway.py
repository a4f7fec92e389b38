"""`SipTrunkGateway`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.sip_trunk_gateway__outbound_protocol import SipTrunkGateway_OutboundProtocol


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkGateway(rt.Record):
    """The object `SipTrunkGateway`."""

    ip: str
    port: int | float | None = None
    """From 1 to 65535."""
    netmask: int | float | None = None
    """From 24 to 32."""
    inbound_enabled: bool | None = None
    outbound_enabled: bool | None = None
    outbound_protocol: SipTrunkGateway_OutboundProtocol | None = None
    options_ping_enabled: bool | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("ip")) is not None:
            unread -= 1
        self.ip = v
        if (v := get("port")) is not None:
            unread -= 1
        self.port = v
        if (v := get("netmask")) is not None:
            unread -= 1
        self.netmask = v
        if (v := get("inboundEnabled")) is not None:
            unread -= 1
        self.inbound_enabled = v
        if (v := get("outboundEnabled")) is not None:
            unread -= 1
        self.outbound_enabled = v
        if (v := get("outboundProtocol")) is not None:
            v = _OUTBOUND_PROTOCOL.decode(v)
            unread -= 1
        self.outbound_protocol = v
        if (v := get("optionsPingEnabled")) is not None:
            unread -= 1
        self.options_ping_enabled = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.ip is not None:
            out["ip"] = record.ip
        if record.port is not None:
            out["port"] = record.port
        if record.netmask is not None:
            out["netmask"] = record.netmask
        if record.inbound_enabled is not None:
            out["inboundEnabled"] = record.inbound_enabled
        if record.outbound_enabled is not None:
            out["outboundEnabled"] = record.outbound_enabled
        if (v := record.outbound_protocol) is not None:
            out["outboundProtocol"] = rt.ENCODERS[type(v)](v)
        if record.options_ping_enabled is not None:
            out["optionsPingEnabled"] = record.options_ping_enabled
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "ip": rt.TEXT,
                "port": rt.Number(minimum=1, maximum=65535),
                "netmask": rt.Number(minimum=24, maximum=32),
                "inboundEnabled": rt.BOOLEAN,
                "outboundEnabled": rt.BOOLEAN,
                "outboundProtocol": _OUTBOUND_PROTOCOL,
                "optionsPingEnabled": rt.BOOLEAN,
            },
            required=("ip",),
            extra=rt.ANY,
        )


_OUTBOUND_PROTOCOL = rt.Enum("SipTrunkGateway_OutboundProtocol")
KNOWN_KEYS = frozenset(
    {
        "ip",
        "port",
        "netmask",
        "inboundEnabled",
        "outboundEnabled",
        "outboundProtocol",
        "optionsPingEnabled",
    }
)
