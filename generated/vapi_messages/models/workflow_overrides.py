"""`WorkflowOverrides`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class WorkflowOverrides(rt.Record):
    """The object `WorkflowOverrides`."""

    variable_values: dict[str, Any] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("variableValues")) is not None:
            unread -= 1
        self.variable_values = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.variable_values is not None:
            out["variableValues"] = record.variable_values
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "variableValues": rt.OBJECT,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "variableValues",
    }
)
