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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("strict")) is not None:
            unread -= 1
        self.strict = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if (v := get("parameters")) is not None:
            v = _PARAMETERS.decode(v)
            unread -= 1
        self.parameters = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_PARAMETERS = rt.Ref("OpenAIFunctionParameters")
KNOWN_KEYS = frozenset(
    {
        "name",
        "strict",
        "description",
        "parameters",
    }
)
