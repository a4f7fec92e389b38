"""`CartesiaExperimentalControls.speed`."""

from .._runtime import OpenEnum


class CartesiaExperimentalControls_Speed(OpenEnum):
    """The known values of `CartesiaExperimentalControls.speed`."""

    SLOWEST = "slowest"
    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"
    FASTEST = "fastest"
