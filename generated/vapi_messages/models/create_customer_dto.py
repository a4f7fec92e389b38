"""`CreateCustomerDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomerDTO(rt.Record):
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
        unread = len(data)
        if "numberE164CheckEnabled" in data and (v := data["numberE164CheckEnabled"]) is not None:
            self.number_e164_check_enabled = v
            unread -= 1
        else:
            self.number_e164_check_enabled = None
        if "extension" in data and (v := data["extension"]) is not None:
            self.extension = v
            unread -= 1
        else:
            self.extension = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            self.squad_overrides = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.squad_overrides = None
        if "number" in data and (v := data["number"]) is not None:
            self.number = v
            unread -= 1
        else:
            self.number = None
        if "sipUri" in data and (v := data["sipUri"]) is not None:
            self.sip_uri = v
            unread -= 1
        else:
            self.sip_uri = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "email" in data and (v := data["email"]) is not None:
            self.email = v
            unread -= 1
        else:
            self.email = None
        if "externalId" in data and (v := data["externalId"]) is not None:
            self.external_id = v
            unread -= 1
        else:
            self.external_id = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.number_e164_check_enabled is not None:
            out["numberE164CheckEnabled"] = record.number_e164_check_enabled
        if record.extension is not None:
            out["extension"] = record.extension
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if record.number is not None:
            out["number"] = record.number
        if record.sip_uri is not None:
            out["sipUri"] = record.sip_uri
        if record.name is not None:
            out["name"] = record.name
        if record.email is not None:
            out["email"] = record.email
        if record.external_id is not None:
            out["externalId"] = record.external_id
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
