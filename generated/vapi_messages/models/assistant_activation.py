"""`AssistantActivation`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantActivation(rt.Record):
    """The object `AssistantActivation`."""

    assistant_version: str | None = None
    assistant_name: str
    assistant_id: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("assistantVersion")) is not None:
            unread -= 1
        self.assistant_version = v
        if (v := get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.assistant_version is not None:
            out["assistantVersion"] = record.assistant_version
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantVersion": rt.Nullable(rt.TEXT),
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
            },
            required=("assistantName",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "assistantVersion",
        "assistantName",
        "assistantId",
    }
)
