"""`ToolCallFunction`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallFunction(rt.Record):
    """The name and the arguments of a function that the model calls."""

    arguments: dict[str, Any] | str
    """The arguments: in webhooks a JSON object, in OpenAI's format that object as a string."""
    name: str
    """Which function to run.

    At most 80 characters.
    """

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.arguments = get("arguments")
        self.name = get("name")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.arguments) is not None:
            out["arguments"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "arguments": rt.OneOf(rt.OBJECT, rt.TEXT),
                "name": rt.Text(max_length=80),
            },
            required=("arguments", "name"),
        )
