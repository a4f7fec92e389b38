"""`JsonSchema.format`."""

from .._runtime import OpenEnum


class JsonSchema_Format(OpenEnum):
    """The known values of `JsonSchema.format`."""

    DATE_TIME = "date-time"
    TIME = "time"
    DATE = "date"
    DURATION = "duration"
    EMAIL = "email"
    HOSTNAME = "hostname"
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    UUID = "uuid"
