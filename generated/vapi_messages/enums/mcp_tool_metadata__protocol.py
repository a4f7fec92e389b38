"""`McpToolMetadata.protocol`."""

from .._runtime import OpenEnum


class McpToolMetadata_Protocol(OpenEnum):
    """The known values of `McpToolMetadata.protocol`."""

    SSE = "sse"
    SHTTP = "shttp"
