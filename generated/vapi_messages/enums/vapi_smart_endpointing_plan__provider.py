"""`VapiSmartEndpointingPlan.provider`."""

from .._runtime import OpenEnum


class VapiSmartEndpointingPlan_Provider(OpenEnum):
    """The known values of `VapiSmartEndpointingPlan.provider`."""

    VAPI = "vapi"
    LIVEKIT = "livekit"
    CUSTOM_ENDPOINTING_MODEL = "custom-endpointing-model"
