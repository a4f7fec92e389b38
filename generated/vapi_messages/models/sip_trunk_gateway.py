"""`SipTrunkGateway`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.sip_trunk_gateway__outbound_protocol import SipTrunkGateway_OutboundProtocol


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkGateway(rt.Record):
    """Found in `CreateByoSipTrunkCredentialDTO.gateways`."""

    ip: str
    port: int | float | None = None
    """From 1 to 65535."""
    netmask: int | float | None = None
    """From 24 to 32."""
    inbound_enabled: bool | None = None
    outbound_enabled: bool | None = None
    outbound_protocol: SipTrunkGateway_OutboundProtocol | None = None
    options_ping_enabled: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ip: str,
            port: int | float | None = None,
            netmask: int | float | None = None,
            inbound_enabled: bool | None = None,
            outbound_enabled: bool | None = None,
            outbound_protocol: (
                SipTrunkGateway_OutboundProtocol
                | enum_texts.SipTrunkGateway_OutboundProtocol
                | None
            ) = None,
            options_ping_enabled: bool | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.ip = get("ip")
        self.port = get("port")
        self.netmask = get("netmask")
        self.inbound_enabled = get("inboundEnabled")
        self.outbound_enabled = get("outboundEnabled")
        if (v := get("outboundProtocol")) is not None:
            v = _OUTBOUND_PROTOCOL.decode(v)
        self.outbound_protocol = v
        self.options_ping_enabled = get("optionsPingEnabled")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.ip) is not None:
            out["ip"] = v
        if (v := record.port) is not None:
            out["port"] = v
        if (v := record.netmask) is not None:
            out["netmask"] = v
        if (v := record.inbound_enabled) is not None:
            out["inboundEnabled"] = v
        if (v := record.outbound_enabled) is not None:
            out["outboundEnabled"] = v
        if (v := record.outbound_protocol) is not None:
            out["outboundProtocol"] = rt.ENCODERS[type(v)](v)
        if (v := record.options_ping_enabled) is not None:
            out["optionsPingEnabled"] = v
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
