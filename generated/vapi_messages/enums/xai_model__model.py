"""`XaiModel.model`."""

from .._runtime import OpenEnum


class XaiModel_Model(OpenEnum):
    """The known values of `XaiModel.model`."""

    GROK_BETA = "grok-beta"
    GROK_2 = "grok-2"
    GROK_3 = "grok-3"
    GROK_4_FAST_REASONING = "grok-4-fast-reasoning"
    GROK_4_FAST_NON_REASONING = "grok-4-fast-non-reasoning"
    GROK_4_20_0309_REASONING = "grok-4.20-0309-reasoning"
    GROK_4_20_0309_NON_REASONING = "grok-4.20-0309-non-reasoning"
    GROK_4_3 = "grok-4.3"
