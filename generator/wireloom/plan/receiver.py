"""The plan of the module ``receiver``: which messages come in, and which class answers which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wireloom.model.errors import WireloomError
from wireloom.model.ir import (
    CheckedType,
    Family,
    NullableType,
    ObjectType,
    Reference,
    Type,
    UnionType,
    Variant,
)
from wireloom.model.place import Place
from wireloom.plan.codecs import Codec, codec, needed_modules
from wireloom.plan.events import EventsPlan
from wireloom.plan.naming import Naming

RESERVED = frozenset(
    {
        "Any",
        "BaseReceiver",
        "Bearer",
        "ClassVar",
        "EVENTS",
        "EventReceiver",
        "Fallback",
        "GitHub",
        "Handled",
        "Hmac",
        "On",
    }
    | {"Receiver", "Reply", "StandardWebhooks", "Stripe", "TYPE_CHECKING", "TypeAlias", "TypeVar"}
)
"""Names that the module has already. A class of such a name gets an underscore behind it there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A class that the module imports: its name there, and in its own module."""

    module: str
    name: str
    local: str

    @property
    def imported(self) -> str:
        """What stands behind ``import``."""
        return self.name if self.name == self.local else f"{self.name} as {self.local}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverPlan:
    """The module ``receiver``.

    ``root`` is the class or reader that reads a body, ``codec`` what does where there are several
    roots. ``envelopes`` has the class, the attribute and the key of each envelope. ``answers``
    pairs messages with answers, and ``others`` are the messages that have none. ``by_event`` says
    that the package has a module ``events``, and the header and the key name the event.
    """

    root: str
    codec: Codec | None
    envelopes: tuple[tuple[str, str, str], ...]
    answers: tuple[tuple[Model, Model], ...]
    others: tuple[Model, ...]
    by_event: bool = False
    event_header: str = ""
    event_key: str = ""

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules of the runtime that ``codec`` needs."""
        return needed_modules([] if self.codec is None else [self.codec])

    @property
    def imports(self) -> tuple[Model, ...]:
        """The classes that the module imports for its annotations."""
        paired = {each for pair in self.answers for each in pair}
        return tuple(sorted({*paired, *self.others}, key=lambda each: each.module))

    @property
    def messages(self) -> tuple[str, ...]:
        """The names of the classes of messages, sorted."""
        received = [message for message, _ in self.answers] + list(self.others)
        return tuple(sorted(each.name for each in received))


def plan_receiver(
    family: Family,
    naming: Naming,
    envelopes: Mapping[str, tuple[str, str]],
    events: EventsPlan | None = None,
) -> ReceiverPlan | None:
    """Plan the module ``receiver`` of ``family``; None where no message is an object.

    Args:
        family: the family.
        naming: its names.
        envelopes: the attribute and the key of the only field of each class that is an envelope.
        events: the plan of the module ``events``, where there is one.

    Raises:
        WireloomError: an answer is not an object.
    """
    found = dict.fromkeys(
        each for root in family.receive for each in _messages(root, naming, envelopes)
    )
    if not found:
        return None
    pairs = {_class_of(message, naming): answer for message, answer in family.answers}
    answers = {message: _answer(pairs[message], naming) for message in found if message in pairs}
    roots = [naming.component(name) for name in family.receive]
    return ReceiverPlan(
        root=_reads(family.receive[0], naming),
        codec=_any_of(family.receive, naming) if len(family.receive) > 1 else None,
        envelopes=tuple((root, *envelopes[root]) for root in roots if root in envelopes),
        answers=tuple(
            (_model(message, naming), _model(answer, naming)) for message, answer in answers.items()
        ),
        others=tuple(_model(each, naming) for each in found if each not in answers),
        by_event=events is not None,
        event_header=events.header if events else "",
        event_key=events.key if events else "",
    )


def _messages(root: str, naming: Naming, envelopes: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """The classes of the messages that a body of the component ``root`` may hold."""
    name = naming.component(root)
    type_ = _bare(naming.resolve(Reference(root)))
    if isinstance(type_, ObjectType) and name in envelopes:
        type_ = type_.fields[0].type
    yield from _classes(type_, naming)


def _classes(type_: Type, naming: Naming) -> Iterator[str]:
    match _bare(naming.resolve(type_)):
        case ObjectType(place=place):
            yield naming.class_at(place)
        case UnionType(variants=variants):
            for each in variants:
                yield from _classes(each.type, naming)
        case _:
            pass


def _bare(type_: Type) -> Type:
    while isinstance(type_, NullableType | CheckedType):
        type_ = type_.type
    return type_


def _class_of(component: str, naming: Naming) -> str | None:
    """The class of a component, or None where it is not an object."""
    type_ = _bare(naming.resolve(Reference(component)))
    return naming.class_at(type_.place) if isinstance(type_, ObjectType) else None


def _answer(component: str, naming: Naming) -> str:
    name = _class_of(component, naming)
    if name is None:
        raise WireloomError(
            f"{component} cannot answer a message: it is not an object",
            todo="name a schema with properties under x-wireloom-answers",
        )
    return name


def _reads(root: str, naming: Naming) -> str:
    """What reads the component ``root``: its class, or its reader."""
    name = naming.component(root)
    is_alias = any(each.name == root for each in naming.aliases)
    return naming.reader(name) if is_alias else name


def _any_of(roots: tuple[str, ...], naming: Naming) -> Codec:
    """What tells the bodies of several roots apart."""
    variants = tuple(Variant(Reference(root), component=root) for root in roots)
    return codec(UnionType(Place("body"), variants), naming)


def _model(name: str, naming: Naming) -> Model:
    local = f"{name}_" if name in RESERVED else name
    return Model(module=naming.modules[name], name=name, local=local)
