"""`AWSStsAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AWSStsAuthenticationPlan(rt.Record):
    """The object `AWSStsAuthenticationPlan`."""

    type: Literal["aws-sts"]
    role_arn: str
    external_id: str | None = None
    """At most 256 characters."""
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
        if (v := get("roleArn")) is not None:
            unread -= 1
        self.role_arn = v
        if (v := get("externalId")) is not None:
            unread -= 1
        self.external_id = v
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
        if record.role_arn is not None:
            out["roleArn"] = record.role_arn
        if record.external_id is not None:
            out["externalId"] = record.external_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("aws-sts"),
                "roleArn": rt.TEXT,
                "externalId": rt.Text(max_length=256),
            },
            required=("type", "roleArn"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "type",
        "roleArn",
        "externalId",
    }
)
