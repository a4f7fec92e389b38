"""`CreateSquadDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .squad_member_dto import SquadMemberDTO


@rt.dataclass(slots=True, kw_only=True)
class CreateSquadDTO(rt.Record):
    """The object `CreateSquadDTO`."""

    name: str | None = None
    members: list[SquadMemberDTO]
    members_overrides: AssistantOverrides | None = None
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
        if (v := get("members")) is not None:
            v = _MEMBERS.decode(v)
            unread -= 1
        self.members = v
        if (v := get("membersOverrides")) is not None:
            v = _MEMBERS_OVERRIDES.decode(v)
            unread -= 1
        self.members_overrides = v
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
        if (v := record.members) is not None:
            out["members"] = rt.ENCODERS[type(v)](v)
        if (v := record.members_overrides) is not None:
            out["membersOverrides"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "members": _MEMBERS,
                "membersOverrides": _MEMBERS_OVERRIDES,
            },
            required=("members",),
            extra=rt.ANY,
        )


_MEMBERS = rt.Array(rt.Ref("SquadMemberDTO"))
_MEMBERS_OVERRIDES = rt.Ref("AssistantOverrides")
KNOWN_KEYS = frozenset(
    {
        "name",
        "members",
        "membersOverrides",
    }
)
