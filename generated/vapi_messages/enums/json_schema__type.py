"""`JsonSchema.type`."""

from .._runtime import OpenEnum


class JsonSchema_Type(OpenEnum):
    """The known values of `JsonSchema.type`."""

    STRING = "string"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    ARRAY = "array"
    OBJECT = "object"
