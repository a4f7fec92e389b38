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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("schema")) is not None:
            v = _SCHEMA.decode(v)
            unread -= 1
        self.schema = v
        if (v := get("aliases")) is not None:
            v = _ALIASES.decode(v)
            unread -= 1
        self.aliases = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "schema": _SCHEMA,
                "aliases": _ALIASES,
            },
            extra=rt.ANY,
        )


_SCHEMA = rt.Ref("JsonSchema")
_ALIASES = rt.Array(rt.Ref("VariableExtractionAlias"))
KNOWN_KEYS = frozenset(
    {
        "schema",
        "aliases",
    }
)
