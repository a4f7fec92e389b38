"""`CreateSquadDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .squad_member_dto import SquadMemberDTO


@rt.dataclass(slots=True, kw_only=True)
class CreateSquadDTO(rt.BranchRecord):
    """Found in `Call.squad` and 4 more."""

    name: str | None = None
    members: list[SquadMemberDTO]
    members_overrides: AssistantOverrides | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.name = data["name"] if "name" in data else None
        if "members" in data and (v := data["members"]) is not None:
            unread["members"] = ["members", _MEMBERS, v]
        else:
            self.members = None
        if "membersOverrides" in data and (v := data["membersOverrides"]) is not None:
            unread["members_overrides"] = ["membersOverrides", _MEMBERS_OVERRIDES, v]
        else:
            self.members_overrides = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.name) is not None:
            out["name"] = v
        if "members" not in out and (v := record.members) is not None:
            out["members"] = rt.ENCODERS[type(v)](v)
        if "membersOverrides" not in out and (v := record.members_overrides) is not None:
            out["membersOverrides"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
