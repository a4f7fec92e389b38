"""`RegexReplacement`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@dataclass(slots=True, kw_only=True)
class RegexReplacement(rt.Record):
    """The object `RegexReplacement`."""

    type: Literal["regex"]
    regex: str
    options: list[RegexOption] | None = None
    value: str
    """At most 1000 characters."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.regex = get("regex")
        v = get("options")
        self.options = v if v is None else _OPTIONS.decode(v)
        self.value = get("value")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.regex) is not None:
            out["regex"] = v
        if (v := record.options) is not None:
            out["options"] = rt.encode(v)
        if (v := record.value) is not None:
            out["value"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("regex"),
                "regex": rt.TEXT,
                "options": _OPTIONS,
                "value": rt.Text(max_length=1000),
            },
            required=("type", "regex", "value"),
            extra=rt.ANY,
        )


_OPTIONS = rt.Array(rt.Ref("RegexOption"))
KNOWN_KEYS = frozenset(
    {
        "type",
        "regex",
        "options",
        "value",
    }
)
