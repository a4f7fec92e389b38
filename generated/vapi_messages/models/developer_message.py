"""`DeveloperMessage`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "role",
        "content",
        "name",
        "metadata",
    }
)


@dataclass(slots=True, kw_only=True)
class DeveloperMessage(rt.Record):
    """`DeveloperMessage` of the document."""

    role: Literal["developer"]
    """Default: `"developer"`."""
    content: str
    """At most 10000 characters."""
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.role = get("role")
        self.content = get("content")
        self.name = get("name")
        self.metadata = get("metadata")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.content) is not None:
            out["content"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("developer"),
                "content": rt.Text(max_length=10000),
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
            required=("role", "content"),
            extra=rt.ANY,
        )
