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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if (v := data.get("members")) is not None:
            v = _MEMBERS.decode(v)
            unread -= 1
        self.members = v
        if "membersOverrides" in data and (v := data["membersOverrides"]) is not None:
            self.members_overrides = _MEMBERS_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.members_overrides = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_MEMBERS = rt.Array(rt.Ref("SquadMemberDTO"))
_MEMBERS_OVERRIDES = rt.Ref("AssistantOverrides")
