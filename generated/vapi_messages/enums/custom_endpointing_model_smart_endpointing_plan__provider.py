"""`CustomEndpointingModelSmartEndpointingPlan.provider`."""

from .._runtime import OpenEnum


class CustomEndpointingModelSmartEndpointingPlan_Provider(OpenEnum):
    """The known values of `CustomEndpointingModelSmartEndpointingPlan.provider`."""

    VAPI = "vapi"
    LIVEKIT = "livekit"
    CUSTOM_ENDPOINTING_MODEL = "custom-endpointing-model"
