"""The peers, one class each: how each of them decodes a message and how its fields are read.

This module runs in the virtual environment of the peer, which has the peer's packages and not ours.
So every class imports what it needs in ``load``, by name. What a peer makes is ``Any``.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

Decode = Callable[[Any], Any]

WEBHOOK, CONVERSATION = "webhook", "conversation"
"""What is decoded: whole webhooks, or the list of messages that every peer has classes for."""


class Peer(ABC):
    """A way to turn the JSON value of a webhook into typed objects and back.

    ``snake_case`` says how its attributes are spelled: ``ended_reason`` or ``endedReason``.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    note: ClassVar[str] = ""
    subject: ClassVar[str] = WEBHOOK
    venv: ClassVar[str] = "peers"
    snake_case: ClassVar[bool] = False

    @abstractmethod
    def load(self) -> Decode:
        """Import what is needed; give a function from the body to an object with a ``message``."""

    @abstractmethod
    def encode(self, made: Any) -> Any:
        """The JSON value of ``made``, in the fastest way that the peer has."""

    def faithful(self, made: Any) -> Any:
        """The JSON value of ``made``, in the way that loses the least."""
        return self.encode(made)

    @abstractmethod
    def fields(self, made: Any) -> Sequence[str]:
        """The names of the attributes of ``made``; none where it is no object of the peer's."""


class Wireloom(Peer):
    """The generated package."""

    name = "wireloom"
    title = "Wireloom"
    snake_case = True
    package: ClassVar[str] = "vapi_messages"
    envelope: ClassVar[str] = "ServerMessage"

    def load(self) -> Decode:
        package = importlib.import_module(self.package)
        self._record: type[Any] = package.Record
        found: Decode = getattr(package, self.envelope).from_dict
        return found

    def encode(self, made: Any) -> Any:
        return made.to_dict()

    def fields(self, made: Any) -> Sequence[str]:
        if not isinstance(made, self._record):
            return ()
        found: Any = made
        return [each.name for each in dataclasses.fields(found) if not each.name.startswith("_")]


class Pydantic(Peer):
    """Models by datamodel-code-generator, with the options that lose the least."""

    name = "pydantic_tuned"
    title = "pydantic"
    note = "models by datamodel-code-generator: enums as literals, unknown keys kept"
    envelope: ClassVar[str] = "ServerMessage"

    def load(self) -> Decode:
        models = importlib.import_module(self.name)
        model = getattr(models, self.envelope)
        found: Decode = model.__pydantic_validator__.validate_python
        return found

    def encode(self, made: Any) -> Any:
        return made.model_dump(by_alias=True, exclude_unset=True)

    def faithful(self, made: Any) -> Any:
        return made.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def fields(self, made: Any) -> Sequence[str]:
        return list(getattr(made.__class__, "model_fields", ()))


class PydanticTagged(Pydantic):
    """The same from the document after our overlay and ``normalize``, with discriminators."""

    name = "pydantic_tagged"
    title = "pydantic with discriminators"
    note = "the same, from our corrected document, with the discriminators that it lacks"


class Mashumaro(Peer):
    """Writes straight-line code for a dataclass when the program starts."""

    name = "mashumaro"
    title = "mashumaro"
    note = "dataclasses by datamodel-code-generator"

    def load(self) -> Decode:
        self._codecs = importlib.import_module("mashumaro.codecs.basic")
        models = importlib.import_module("dataclasses_tuned")
        self._encode: Decode | None = None
        self._envelope: type[Any] = models.ServerMessage
        found: Decode = self._codecs.BasicDecoder(self._envelope).decode
        return found

    def encode(self, made: Any) -> Any:
        encode = self._encode or self._codecs.BasicEncoder(self._envelope).encode
        self._encode = encode
        return encode(made)

    def fields(self, made: Any) -> Sequence[str]:
        return [each.name for each in dataclasses.fields(made)] if _is_dataclass(made) else ()


class Dacite(Peer):
    """Looks at the annotations of a dataclass while it decodes."""

    name = "dacite"
    title = "dacite"
    note = "dataclasses by datamodel-code-generator"

    def load(self) -> Decode:
        dacite: Any = importlib.import_module("dacite")
        models = importlib.import_module("dataclasses_tuned")
        return lambda body: dacite.from_dict(models.ServerMessage, body)

    def encode(self, made: Any) -> Any:
        return dataclasses.asdict(made)

    def fields(self, made: Any) -> Sequence[str]:
        return [each.name for each in dataclasses.fields(made)] if _is_dataclass(made) else ()


class OpenapiPythonClient(Peer):
    """A client generator's models, from the corrected document."""

    name = "client"
    title = "openapi-python-client"
    note = "from our corrected document, without which it gives up"
    snake_case = True

    def load(self) -> Decode:
        found: Decode = importlib.import_module("client.models").ServerMessage.from_dict
        return found

    def encode(self, made: Any) -> Any:
        return made.to_dict()

    def fields(self, made: Any) -> Sequence[str]:
        return [each.name for each in getattr(made.__class__, "__attrs_attrs__", ())]


class Sdk(Peer):
    """The vendor's SDK, through the parser that it has for what comes in from elsewhere."""

    name = "sdk"
    title = "Vapi's SDK 1.9"
    note = "parse_obj_as of vapi-server-sdk, the last release that imports in about a second"
    snake_case = True

    def load(self) -> Decode:
        envelope = importlib.import_module("vapi").ServerMessage
        parse: Any = importlib.import_module("vapi.core.pydantic_utilities").parse_obj_as
        return lambda body: parse(envelope, body)

    def encode(self, made: Any) -> Any:
        return made.dict()

    def faithful(self, made: Any) -> Any:
        return json.loads(made.json())

    def fields(self, made: Any) -> Sequence[str]:
        return list(getattr(made.__class__, "model_fields", ()))


class SdkNewest(Sdk):
    """The newest release of the SDK."""

    name = "sdk_newest"
    title = "Vapi's SDK, newest"
    note = "the same of the newest release"
    venv = "vendor"


# --- The list of messages


class WireloomConversation(Wireloom):
    """A package of the cut."""

    name = "conversation_wireloom"
    subject = CONVERSATION
    package = "conversation_wireloom"
    envelope = "Conversation"


class PydanticConversation(PydanticTagged):
    """Models of the cut, with discriminators."""

    name = "conversation_pydantic"
    subject = CONVERSATION
    envelope = "Conversation"


class MsgspecConversation(Peer):
    """Tagged Structs of the cut. Structs of the whole family cannot decode it."""

    name = "conversation_msgspec"
    title = "msgspec"
    note = "tagged Structs by datamodel-code-generator"
    subject = CONVERSATION

    def load(self) -> Decode:
        msgspec: Any = importlib.import_module("msgspec")
        models = importlib.import_module(self.name)
        self._encode: Decode = msgspec.to_builtins
        return lambda body: msgspec.convert(body, models.Conversation)

    def encode(self, made: Any) -> Any:
        return self._encode(made)

    def fields(self, made: Any) -> Sequence[str]:
        names: tuple[str, ...] = getattr(made.__class__, "__struct_fields__", ())
        return names


def _is_dataclass(made: Any) -> bool:
    return dataclasses.is_dataclass(made) and not isinstance(made, type)


PEERS: tuple[type[Peer], ...] = (
    *(Wireloom, Pydantic, PydanticTagged, Mashumaro, Dacite),
    *(OpenapiPythonClient, Sdk, SdkNewest),
    *(WireloomConversation, PydanticConversation, MsgspecConversation),
)
BY_NAME = {peer.name: peer for peer in PEERS}
