"""`VariableExtractionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema
    from .variable_extraction_alias import VariableExtractionAlias


@rt.dataclass(slots=True, kw_only=True)
class VariableExtractionPlan(rt.Record):
    """The object `VariableExtractionPlan`."""

    schema: JsonSchema | None = None
    aliases: list[VariableExtractionAlias] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "schema" in data and (v := data["schema"]) is not None:
            self.schema = _SCHEMA.decode(v)
            unread -= 1
        else:
            self.schema = None
        if "aliases" in data and (v := data["aliases"]) is not None:
            self.aliases = _ALIASES.decode(v)
            unread -= 1
        else:
            self.aliases = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
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
