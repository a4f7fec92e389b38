"""`LivekitSmartEndpointingPlan.provider`."""

from .._runtime import OpenEnum


class LivekitSmartEndpointingPlan_Provider(OpenEnum):
    """The known values of `LivekitSmartEndpointingPlan.provider`."""

    VAPI = "vapi"
    LIVEKIT = "livekit"
    CUSTOM_ENDPOINTING_MODEL = "custom-endpointing-model"
