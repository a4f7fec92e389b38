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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("ip")) is not None:
            unread -= 1
        self.ip = v
        if "port" in data and (v := data["port"]) is not None:
            self.port = v
            unread -= 1
        else:
            self.port = None
        if "netmask" in data and (v := data["netmask"]) is not None:
            self.netmask = v
            unread -= 1
        else:
            self.netmask = None
        if "inboundEnabled" in data and (v := data["inboundEnabled"]) is not None:
            self.inbound_enabled = v
            unread -= 1
        else:
            self.inbound_enabled = None
        if "outboundEnabled" in data and (v := data["outboundEnabled"]) is not None:
            self.outbound_enabled = v
            unread -= 1
        else:
            self.outbound_enabled = None
        if "outboundProtocol" in data and (v := data["outboundProtocol"]) is not None:
            self.outbound_protocol = _OUTBOUND_PROTOCOL.decode(v)
            unread -= 1
        else:
            self.outbound_protocol = None
        if "optionsPingEnabled" in data and (v := data["optionsPingEnabled"]) is not None:
            self.options_ping_enabled = v
            unread -= 1
        else:
            self.options_ping_enabled = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_OUTBOUND_PROTOCOL = rt.Enum("SipTrunkGateway_OutboundProtocol")
