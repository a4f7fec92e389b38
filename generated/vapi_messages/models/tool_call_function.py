"""`ToolCallFunction`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "arguments",
        "name",
    }
)


@dataclass(slots=True, kw_only=True)
class ToolCallFunction(rt.Record):
    """The name and the arguments of a function that the model calls."""

    arguments: dict[str, Any] | str
    """The arguments: in webhooks a JSON object, in OpenAI's format that object as a string."""
    name: str
    """Which function to run.

    At most 80 characters.
    """
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.arguments = get("arguments")
        self.name = get("name")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.arguments) is not None:
            out["arguments"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "arguments": rt.OneOf(rt.OBJECT, rt.TEXT),
                "name": rt.Text(max_length=80),
            },
            required=("arguments", "name"),
            extra=rt.ANY,
        )
