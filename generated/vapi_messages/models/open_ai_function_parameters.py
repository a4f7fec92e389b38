"""`OpenAIFunctionParameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class OpenAIFunctionParameters(rt.BranchRecord):
    """Found in `OpenAIFunction.parameters`."""

    type: Literal["object"]
    properties: dict[str, JsonSchema]
    required: list[str] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("properties") is None:
            self.properties = None
        else:
            left += 1
        self.required = get("required")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("object"),
                "properties": rt.Map(rt.Ref("JsonSchema")),
                "required": rt.Array(rt.TEXT),
            },
        )
