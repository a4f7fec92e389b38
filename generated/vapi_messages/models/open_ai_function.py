"""`OpenAIFunction`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.name = get("name")
        self.strict = get("strict")
        self.description = get("description")
        if get("parameters") is None:
            self.parameters = None
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
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.strict) is not None:
            out["strict"] = v
        if (v := record.description) is not None:
            out["description"] = v
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
