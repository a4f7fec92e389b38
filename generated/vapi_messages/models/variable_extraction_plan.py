"""`VariableExtractionPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("schema") is None:
            self.schema = None
        else:
            left += 1
        if get("aliases") is None:
            self.aliases = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.schema) is not None:
            out["schema"] = rt.ENCODERS[type(v)](v)
        if (v := record.aliases) is not None:
            out["aliases"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "schema": _SCHEMA,
                "aliases": _ALIASES,
            },
        )


_SCHEMA = rt.Ref("JsonSchema")
_ALIASES = rt.Array(rt.Ref("VariableExtractionAlias"))
