"""`HMACAuthenticationPlan.signatureEncoding`."""

from .._runtime import OpenEnum


class HMACAuthenticationPlan_SignatureEncoding(OpenEnum):
    """The known values of `HMACAuthenticationPlan.signatureEncoding`."""

    HEX = "hex"
    BASE64 = "base64"
