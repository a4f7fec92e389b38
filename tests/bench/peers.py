"""The peers, one class each: how each of them decodes a message, and how it encodes it again.

This module runs in the virtual environment of the peer, which has the peer's packages and not ours,
so every class imports what it needs in ``load``, by name. What a peer makes is ``Any``.

There are two ways to decode: through the union, the whole envelope as it comes (``union``), and
straight into the class that somebody else has already chosen (``straight``).
"""

from __future__ import annotations

import dataclasses
import importlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

from . import floor, repair

Decode = Callable[[Any], Any]
DecodeBytes = Callable[[bytes], Any]
Encode = Callable[[Any], Any]


class Unable(Exception):  # noqa: N818 - an answer rather than an error
    """A peer has no such way, by its nature: nothing that failed."""


class Peer(ABC):
    """A way to turn JSON into typed objects and back."""

    name: ClassVar[str]
    title: ClassVar[str]
    note: ClassVar[str] = ""
    venv: ClassVar[str] = "peers"
    anchors_only: ClassVar[bool] = False

    @abstractmethod
    def load(self) -> None:
        """Import what is needed. Raises whatever the imported packages raise."""

    def see(self, body: dict[str, Any]) -> None:  # noqa: B027 - most need not know
        """Be shown the payload that is decoded next."""

    def union(self) -> Decode:
        """A function from the whole body, as a dict, to an object with a ``message``."""
        raise Unable

    def union_bytes(self) -> DecodeBytes:
        """The same from the body's bytes, in the fastest way that the peer has."""
        raise Unable

    def straight(self, component: str) -> Decode:
        """A function from a message, as a dict, to an object of the class of ``component``."""
        raise Unable

    def conversation(self) -> Decode:
        """A function from ``{"messages": [...]}`` to an object of the cut ``Conversation``."""
        raise Unable

    def encode(self, made: Any) -> Any:
        """What ``made`` becomes: JSON values, or what the peer takes for them."""
        raise Unable

    def back(self, made: Any) -> Any:
        """JSON values again, in the peer's most faithful way: is anything lost?"""
        return self.encode(made)


# ------------------------------------------------------------------------------------ ours, floor


class Wireloom(Peer):
    """Our generated package."""

    name = "wireloom"
    title = "Wireloom"

    def load(self) -> None:
        self._package = importlib.import_module("vapi_messages")

    def union(self) -> Decode:
        found: Decode = self._package.ServerMessage.from_dict
        return found

    def union_bytes(self) -> DecodeBytes:
        found: DecodeBytes = self._package.ServerMessage.from_json
        return found

    def straight(self, component: str) -> Decode:
        found: Decode = getattr(self._package, component).from_dict
        return found

    def conversation(self) -> Decode:
        found: Decode = importlib.import_module("conversation_wireloom").Conversation.from_dict
        return found

    def encode(self, made: Any) -> Any:
        return made.to_dict()

    def deviations(self, component: str = "ServerMessage") -> Decode:
        """A function from a value to the list of its departures from the document."""
        found: Decode = getattr(self._package, component).deviations
        return found

    def strict(self, component: str = "ServerMessage") -> Decode:
        """A function that decodes, and raises where a value departs from the document."""
        from_dict = getattr(self._package, component).from_dict
        return lambda value: from_dict(value, strict=True)

    def repaired(self, body: dict[str, Any]) -> tuple[dict[str, Any], dict[str, int]]:
        """``body`` without what departs from the document in it, and what that was."""
        return repair.repaired(body, self._package)


class Floor(Peer):
    """No peer: code that was written for the one payload, knows all about it, and checks nothing.

    It makes the very objects that our package makes. See :mod:`bench.floor`.
    """

    name = "floor"
    title = "(the floor: code that knows the payload)"

    def load(self) -> None:
        self._package = importlib.import_module("vapi_messages")

    def see(self, body: dict[str, Any]) -> None:
        self._body = body

    def union(self) -> Decode:
        return floor.straight_line(self._body, self._made())

    def union_bytes(self) -> DecodeBytes:
        decode, read = self.union(), json.JSONDecoder().raw_decode
        return lambda text: decode(read(text.decode())[0])

    def conversation(self) -> Decode:
        cls = importlib.import_module("conversation_wireloom").Conversation
        return floor.straight_line(self._body, cls.from_dict(self._body))

    def asking(self) -> Decode:
        """The same, but it asks for every field of every class."""
        return floor.straight_line(self._body, self._made(), ask=True)

    def bare(self) -> Decode:
        """As many bare objects, nothing read and nothing stored."""
        return floor.bare(self._made())

    def back(self, made: Any) -> Any:
        return made.to_dict()

    def _made(self) -> Any:
        return self._package.ServerMessage.from_dict(self._body)


class Json(Peer):
    """The standard library's parser alone: no objects, the floor for those that are built on it."""

    name = "json"
    title = "json.loads alone"
    module: ClassVar[str] = "json"

    def load(self) -> None:
        self._loads = importlib.import_module(self.module).loads

    def union_bytes(self) -> DecodeBytes:
        found: DecodeBytes = self._loads
        return found

    def back(self, made: Any) -> Any:
        return made


class Orjson(Json):
    """A parser in Rust alone."""

    name = "orjson"
    title = "orjson.loads alone"
    module = "orjson"


# ------------------------------------------------------------------------------------ pydantic


class Pydantic(Peer):
    """Models by datamodel-code-generator for pydantic, with its own options and no others."""

    name = "pydantic_default"
    title = "pydantic v2, default options"
    module: ClassVar[str] = "pydantic_default"

    def load(self) -> None:
        self._models = importlib.import_module(self.module)
        # With the default options an enum takes the name, and the model becomes ServerMessage1.
        numbered = [
            name for name in vars(self._models) if name.rstrip("0123456789") == "ServerMessage"
        ]
        for name in sorted(numbered):
            model = getattr(self._models, name)
            if "message" in getattr(model, "model_fields", {}):
                self._envelope = model

    def union(self) -> Decode:
        found: Decode = self._envelope.__pydantic_validator__.validate_python
        return found

    def union_bytes(self) -> DecodeBytes:
        found: DecodeBytes = self._envelope.__pydantic_validator__.validate_json
        return found

    def straight(self, component: str) -> Decode:
        model = getattr(self._models, component)
        found: Decode = model.__pydantic_validator__.validate_python
        return found

    def encode(self, made: Any) -> Any:
        return made.model_dump(by_alias=True, exclude_unset=True)

    def back(self, made: Any) -> Any:
        return made.model_dump(mode="json", by_alias=True, exclude_unset=True)


class PydanticTuned(Pydantic):
    """The options that lose the least."""

    name = "pydantic_tuned"
    title = "pydantic v2, tuned"
    note = "enums as literals, names by place, Annotated, unknown keys kept"
    module = "pydantic_tuned"


class PydanticTagged(Pydantic):
    """The same, from the document as our ``normalize`` leaves it, with discriminators."""

    name = "pydantic_tagged"
    title = "pydantic v2, tuned, discriminators"
    note = "tuned; and the document got our overlay, our normalize, and the discriminators it lacks"
    module = "pydantic_tagged"

    def conversation(self) -> Decode:
        model = importlib.import_module("conversation_pydantic").Conversation
        found: Decode = model.__pydantic_validator__.validate_python
        return found


# ----------------------------------------------------------------------------------- on dataclasses


class OnDataclasses(Peer):
    """What reads datamodel-code-generator's plain dataclasses."""

    def load(self) -> None:
        self._models = importlib.import_module("dataclasses_tuned")
        self._tool = importlib.import_module(self.module)

    module: ClassVar[str]


class Mashumaro(OnDataclasses):
    """It writes straight-line code for a class when the program starts."""

    name = "mashumaro"
    title = "mashumaro"
    module = "mashumaro.codecs.basic"

    def __init__(self) -> None:
        self._encoders: dict[type[Any], Encode] = {}

    def union(self) -> Decode:
        found: Decode = self._tool.BasicDecoder(self._models.ServerMessage).decode
        return found

    def union_bytes(self) -> DecodeBytes:
        orjson = importlib.import_module("mashumaro.codecs.orjson")
        found: DecodeBytes = orjson.ORJSONDecoder(self._models.ServerMessage).decode
        return found

    def straight(self, component: str) -> Decode:
        found: Decode = self._tool.BasicDecoder(getattr(self._models, component)).decode
        return found

    def encode(self, made: Any) -> Any:
        kind: type[Any] = made.__class__
        if kind not in self._encoders:
            self._encoders[kind] = self._tool.BasicEncoder(kind).encode
        return self._encoders[kind](made)


class Cattrs(OnDataclasses):
    """Hooks that are composed when they are first needed."""

    name = "cattrs"
    title = "cattrs"
    module = "cattrs.preconf.orjson"

    def load(self) -> None:
        super().load()
        self._converter = self._tool.make_converter()

    def union(self) -> Decode:
        return lambda body: self._converter.structure(body, self._models.ServerMessage)

    def union_bytes(self) -> DecodeBytes:
        return lambda text: self._converter.loads(text, self._models.ServerMessage)

    def straight(self, component: str) -> Decode:
        model = getattr(self._models, component)
        return lambda message: self._converter.structure(message, model)

    def encode(self, made: Any) -> Any:
        return self._converter.unstructure(made)


class Dacite(OnDataclasses):
    """It looks at the annotations while it decodes."""

    name = "dacite"
    title = "dacite"
    module = "dacite"

    def union(self) -> Decode:
        return lambda body: self._tool.from_dict(self._models.ServerMessage, body)

    def union_bytes(self) -> DecodeBytes:
        return lambda text: self._tool.from_dict(self._models.ServerMessage, json.loads(text))

    def straight(self, component: str) -> Decode:
        model = getattr(self._models, component)
        return lambda message: self._tool.from_dict(model, message)

    def encode(self, made: Any) -> Any:
        return dataclasses.asdict(made)


# ------------------------------------------------------------------------------------ msgspec


class Msgspec(Peer):
    """Structs by datamodel-code-generator with its own options and no others."""

    name = "msgspec_default"
    title = "msgspec, default options"
    module: ClassVar[str] = "msgspec_default"

    def load(self) -> None:
        self._msgspec = importlib.import_module("msgspec")
        self._models = importlib.import_module(self.module)

    def union(self) -> Decode:
        return lambda body: self._msgspec.convert(body, self._models.ServerMessage)

    def union_bytes(self) -> DecodeBytes:
        found: DecodeBytes = self._msgspec.json.Decoder(self._models.ServerMessage).decode
        return found

    def straight(self, component: str) -> Decode:
        model = getattr(self._models, component)
        convert = self._msgspec.convert
        return lambda message: convert(message, model)

    def encode(self, made: Any) -> Any:
        return self._msgspec.to_builtins(made)


class MsgspecTuned(Msgspec):
    """Literals and tags, from the normalized document with discriminators and without patterns."""

    name = "msgspec_tuned"
    title = "msgspec, tuned, tagged"
    note = "literals, tagged Structs; the document without the patterns that Python cannot compile"
    module = "msgspec_tuned"

    def conversation(self) -> Decode:
        model = importlib.import_module("conversation_msgspec").Conversation
        convert = self._msgspec.convert
        return lambda body: convert(body, model)


# ------------------------------------------------------------------------------------ whole clients


class OpenapiPythonClient(Peer):
    """A client generator's models, from the document and a path that leads to the message."""

    name = "client_raw"
    title = "openapi-python-client"
    module: ClassVar[str] = "client_raw"

    def load(self) -> None:
        self._models = importlib.import_module(f"{self.module}.models")

    def union(self) -> Decode:
        found: Decode = self._models.ServerMessage.from_dict
        return found

    def union_bytes(self) -> DecodeBytes:
        decode = self.union()
        return lambda text: decode(json.loads(text))

    def straight(self, component: str) -> Decode:
        found: Decode = getattr(self._models, component).from_dict
        return found

    def encode(self, made: Any) -> Any:
        return made.to_dict()


class OpenapiPythonClientNormalized(OpenapiPythonClient):
    """The same from the document as our ``normalize`` leaves it, without which it gives up."""

    name = "client_normalized"
    title = "openapi-python-client, normalized"
    note = "the document got our overlay and went through our normalize; schemas are missing still"
    module = "client_normalized"


class Sdk(Peer):
    """The vendor's SDK, through the parser that it has for what comes in from elsewhere."""

    name = "sdk"
    title = "vendor's SDK 1.9"
    note = "parse_obj_as of vapi-server-sdk"

    def load(self) -> None:
        self._types = importlib.import_module("vapi")
        self._envelope = self._types.ServerMessage
        self._utilities = importlib.import_module("vapi.core.pydantic_utilities")

    def _parse(self, model: Any) -> Decode:
        parse = self._utilities.parse_obj_as
        return lambda value: parse(model, value)

    def union(self) -> Decode:
        return self._parse(self._envelope)

    def union_bytes(self) -> DecodeBytes:
        decode = self.union()
        return lambda text: decode(json.loads(text))

    def straight(self, component: str) -> Decode:
        return self._parse(getattr(self._types, component))

    def encode(self, made: Any) -> Any:
        return made.dict()

    def back(self, made: Any) -> Any:
        return json.loads(made.json())


class SdkUnchecked(Sdk):
    """The same SDK, through the parser that its own client uses: it takes the first variant."""

    name = "sdk_unchecked"
    title = "vendor's SDK 1.9, unchecked"
    note = "construct_type of vapi-server-sdk"

    def _parse(self, model: Any) -> Decode:
        unchecked = importlib.import_module("vapi.core.unchecked_base_model")
        construct = unchecked.construct_type
        return lambda value: construct(type_=model, object_=value)


class SdkNewest(Sdk):
    """The newest release of the SDK."""

    name = "sdk_newest"
    title = "vendor's SDK 3.0"
    venv = "vendor"
    anchors_only = True


PEERS: tuple[type[Peer], ...] = (
    *(Wireloom, Json, Orjson),
    *(Pydantic, PydanticTuned, PydanticTagged),
    *(Mashumaro, Cattrs, Dacite, Msgspec, MsgspecTuned),
    *(OpenapiPythonClient, OpenapiPythonClientNormalized, Sdk, SdkUnchecked, SdkNewest),
)

FLOORS: tuple[type[Peer], ...] = (Floor,)
"""What is measured beside the peers, and is none."""

BY_NAME = {peer.name: peer for peer in PEERS + FLOORS}
