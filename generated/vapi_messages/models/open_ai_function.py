"""`OpenAIFunction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .open_ai_function_parameters import OpenAIFunctionParameters


@rt.dataclass(slots=True, kw_only=True)
class OpenAIFunction(rt.BranchRecord):
    """Found in `CreateCodeToolDTO.function` and 3 more."""

    name: str
    """At most 64 characters. Matches `^[a-zA-Z0-9_-]{1,64}$`."""
    strict: bool | None = None
    """Default: `false`."""
    description: str | None = None
    parameters: OpenAIFunctionParameters | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.name = get("name")
        self.strict = get("strict")
        self.description = get("description")
        if get("parameters") is None:
            self.parameters = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[a-zA-Z0-9_-]{1,64}\\Z"),
                "strict": rt.BOOLEAN,
                "description": rt.TEXT,
                "parameters": rt.Ref("OpenAIFunctionParameters"),
            },
        )
