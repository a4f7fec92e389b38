"""`HMACAuthenticationPlan.algorithm`."""

from .._runtime import OpenEnum


class HMACAuthenticationPlan_Algorithm(OpenEnum):
    """The known values of `HMACAuthenticationPlan.algorithm`."""

    SHA256 = "sha256"
    SHA512 = "sha512"
    SHA1 = "sha1"
