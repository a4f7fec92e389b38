"""`OpenAIFunction`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .open_ai_function_parameters import OpenAIFunctionParameters


@rt.dataclass(slots=True, kw_only=True)
class OpenAIFunction(rt.Record):
    """The object `OpenAIFunction`."""

    name: str
    """At most 64 characters. Matches `^[a-zA-Z0-9_-]{1,64}$`."""
    strict: bool | None = None
    """Default: `false`."""
    description: str | None = None
    parameters: OpenAIFunctionParameters | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if "strict" in data and (v := data["strict"]) is not None:
            self.strict = v
            unread -= 1
        else:
            self.strict = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if "parameters" in data and (v := data["parameters"]) is not None:
            self.parameters = _PARAMETERS.decode(v)
            unread -= 1
        else:
            self.parameters = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.name is not None:
            out["name"] = record.name
        if record.strict is not None:
            out["strict"] = record.strict
        if record.description is not None:
            out["description"] = record.description
        if (v := record.parameters) is not None:
            out["parameters"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[a-zA-Z0-9_-]{1,64}\\Z"),
                "strict": rt.BOOLEAN,
                "description": rt.TEXT,
                "parameters": _PARAMETERS,
            },
            required=("name",),
        )


_PARAMETERS = rt.Ref("OpenAIFunctionParameters")
