"""`SipTrunkGateway`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.ip = get("ip")
        self.port = get("port")
        self.netmask = get("netmask")
        self.inbound_enabled = get("inboundEnabled")
        self.outbound_enabled = get("outboundEnabled")
        if (v := get("outboundProtocol")) is not None:
            v = _OUTBOUND_PROTOCOL.decode(v)
        self.outbound_protocol = v
        self.options_ping_enabled = get("optionsPingEnabled")

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
        )


_OUTBOUND_PROTOCOL = rt.Enum("SipTrunkGateway_OutboundProtocol")
