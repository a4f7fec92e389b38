"""`CreateCustomerDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomerDTO(rt.BranchRecord):
    """The person on the other end of the line."""

    number_e164_check_enabled: bool | None = None
    """False accepts numbers that are not in international format, as some SIP trunks need.

    Default: `true`.
    """
    extension: str | None = None
    """Digits to dial once the call is answered.

    At most 10 characters.
    """
    assistant_overrides: AssistantOverrides | None = None
    """What is changed of the assistant for this person."""
    squad_overrides: AssistantOverrides | None = None
    """What is changed of every member of the squad for this person."""
    number: str | None = None
    """Phone number, normally in international format.

    3 to 40 characters.
    """
    sip_uri: str | None = None
    """SIP address, in place of a phone number."""
    name: str | None = None
    """The person's name. Incoming SIP calls take it from the caller's display name.

    At most 40 characters.
    """
    email: str | None = None
    """The person's e-mail address.

    At most 40 characters.
    """
    external_id: str | None = None
    """The person's id in your own system.

    At most 40 characters.
    """

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.number_e164_check_enabled = get("numberE164CheckEnabled")
        self.extension = get("extension")
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        self.number = get("number")
        self.sip_uri = get("sipUri")
        self.name = get("name")
        self.email = get("email")
        self.external_id = get("externalId")
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
        if (v := record.number_e164_check_enabled) is not None:
            out["numberE164CheckEnabled"] = v
        if (v := record.extension) is not None:
            out["extension"] = v
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.number) is not None:
            out["number"] = v
        if (v := record.sip_uri) is not None:
            out["sipUri"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.email) is not None:
            out["email"] = v
        if (v := record.external_id) is not None:
            out["externalId"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "numberE164CheckEnabled": rt.BOOLEAN,
                "extension": rt.Text(max_length=10),
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadOverrides": _SQUAD_OVERRIDES,
                "number": rt.Text(min_length=3, max_length=40),
                "sipUri": rt.TEXT,
                "name": rt.Text(max_length=40),
                "email": rt.Text(max_length=40),
                "externalId": rt.Text(max_length=40),
            },
        )


_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
