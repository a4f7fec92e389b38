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
        get = data.get
        left = 0
        self.name = get("name")
        if get("members") is None:
            self.members = None
        else:
            left += 1
        if get("membersOverrides") is None:
            self.members_overrides = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.name) is not None:
            out["name"] = v
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
