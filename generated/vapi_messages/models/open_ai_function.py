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
        unread: dict[str, Any] = {}
        self.name = data["name"] if "name" in data else None
        self.strict = data["strict"] if "strict" in data else None
        self.description = data["description"] if "description" in data else None
        if "parameters" in data and (v := data["parameters"]) is not None:
            unread["parameters"] = ["parameters", _PARAMETERS, v]
        else:
            self.parameters = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.strict) is not None:
            out["strict"] = v
        if (v := record.description) is not None:
            out["description"] = v
        if "parameters" not in out and (v := record.parameters) is not None:
            out["parameters"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
