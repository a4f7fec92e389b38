"""`RegexReplacement`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class RegexReplacement(rt.Record):
    """The object `RegexReplacement`."""

    type: Literal["regex"]
    regex: str
    options: list[RegexOption] | None = None
    value: str
    """At most 1000 characters."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("regex")) is not None:
            unread -= 1
        self.regex = v
        if (v := get("options")) is not None:
            v = _OPTIONS.decode(v)
            unread -= 1
        self.options = v
        if (v := get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.regex is not None:
            out["regex"] = record.regex
        if (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if record.value is not None:
            out["value"] = record.value
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
