"""`ToolCallFunction`: its class, and how it is read, written and judged."""

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
        unread = len(data)
        if (v := data.get("arguments")) is not None:
            unread -= 1
        self.arguments = v
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.arguments is not None:
            out["arguments"] = record.arguments
        if record.name is not None:
            out["name"] = record.name
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
