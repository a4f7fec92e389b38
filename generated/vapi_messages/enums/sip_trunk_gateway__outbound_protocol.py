"""`SipTrunkGateway.outboundProtocol`."""

from .._runtime import OpenEnum


class SipTrunkGateway_OutboundProtocol(OpenEnum):
    """The known values of `SipTrunkGateway.outboundProtocol`."""

    TLS_SRTP = "tls/srtp"
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"
