"""`VariableExtractionPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema
    from .variable_extraction_alias import VariableExtractionAlias


@rt.dataclass(slots=True, kw_only=True)
class VariableExtractionPlan(rt.BranchRecord):
    """Found in `ConversationNode.variable_extraction_plan` and 6 more."""

    schema: JsonSchema | None = None
    aliases: list[VariableExtractionAlias] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("schema") is None:
            self.schema = None
        else:
            left += 1
        if get("aliases") is None:
            self.aliases = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "schema": rt.Ref("JsonSchema"),
                "aliases": rt.Array(rt.Ref("VariableExtractionAlias")),
            },
        )
