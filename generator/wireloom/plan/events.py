"""Which event each webhook is about, and the plan of the module ``events``.

A vendor names the event of a webhook in a header or in the body. A document names webhooks, and
each name may hold an event and what happened: ``issues-opened`` is the event ``issues`` with the
``action`` ``opened``. The evidence, strongest first:

1. the header's text, where the document says it for the webhook;
2. the ``operationId``, where it is the webhook's name with a ``/`` in it: ``issues/opened``;
3. a property of the body with one fixed text, with which the name of the webhook ends;
4. the name of the webhook as a whole.

The *second key* is the property that speaks for the most webhooks. It tells apart the webhooks of
one event. Names are compared by their letters and digits. An event is written with the separator
that the values of the second key have (``branch-protection-rule`` becomes
``branch_protection_rule`` beside ``blocked_by_added``): those are texts of the wire.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wireloom.model.ir import (
    Family,
    NullableType,
    ObjectType,
    Reference,
    Type,
    UnionType,
    Variant,
    Webhook,
)
from wireloom.model.place import Place
from wireloom.plan.annotations import annotation, imported_names
from wireloom.plan.codecs import Codec, codec, needed_modules
from wireloom.plan.modules import Import
from wireloom.plan.naming import Naming
from wireloom.plan.unions import fixed_strings


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlan:
    """One event: its name, what reads its bodies, and the types that they may have."""

    name: str
    codec: Codec
    members: tuple[str, ...]

    @property
    def source(self) -> str:
        """The codec in Python."""
        return self.codec.source


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsPlan:
    """The module ``events``. ``header`` and ``key`` say where a request names its event.

    ``any_event`` is the annotation of a body of any event.
    """

    header: str
    key: str
    any_event: str
    events: tuple[EventPlan, ...]
    imports: tuple[Import, ...]

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules of the runtime that the codecs need."""
        return needed_modules(each.codec for each in self.events)


def plan_events(
    family: Family, naming: Naming, *, header: str | None = None, key: str | None = None
) -> EventsPlan | None:
    """Plan the module ``events`` of ``family``; None where it has less than two webhooks.

    Args:
        family: the family.
        naming: its names.
        header: the header that names the event, if not the one that the document says.
        key: the key of the body that names the event.
    """
    if len({each.name for each in family.webhooks}) < 2:  # noqa: PLR2004 - one needs no choice
        return None
    second = _second_key(family.webhooks, naming)
    by_event: dict[str, dict[str, list[str]]] = {}
    for event, action, component in _told_apart(family.webhooks, second, naming):
        components = by_event.setdefault(event, {}).setdefault(action, [])
        if component not in components:
            components.append(component)
    events = [_event(event, second, found, naming) for event, found in sorted(by_event.items())]
    used = {
        name
        for each in family.webhooks
        for name in imported_names(Reference(each.component), naming)
    }
    modules = naming.modules | naming.inner_modules
    return EventsPlan(
        header=family.event_header if header is None else header,
        key=key or "",
        any_event="Record | dict[str, Any]" if _are_objects(family, naming) else "Any",
        events=tuple(events),
        imports=tuple(Import(module=modules[name], name=name) for name in sorted(used)),
    )


# --- The codec of an event


def _event(
    event: str, second: str, found: Mapping[str, Sequence[str]], naming: Naming
) -> EventPlan:
    codecs = {action: _any_of(components, naming) for action, components in found.items()}
    whole = codecs.pop("", None)
    components = [each for several in found.values() for each in several]
    members = dict.fromkeys(annotation(Reference(each), naming) for each in components)
    if whole is not None and not codecs:
        return EventPlan(name=event, codec=whole, members=tuple(members))
    rest = () if whole is None else (whole,)
    tagged = Codec("ByEvent", (second, tuple(codecs.items()), *rest), local=True)
    members.setdefault("dict[str, Any]")
    return EventPlan(name=event, codec=tagged, members=tuple(members))


def _any_of(components: Sequence[str], naming: Naming) -> Codec:
    if len(components) == 1:
        return codec(Reference(components[0]), naming)
    variants = tuple(Variant(Reference(each), component=each) for each in components)
    return codec(UnionType(Place("body"), variants), naming)


def _are_objects(family: Family, naming: Naming) -> bool:
    """Whether the bodies of all webhooks are objects with properties."""
    types = [naming.resolve(Reference(each.component)) for each in family.webhooks]
    return all(
        isinstance(each, ObjectType)
        or (isinstance(each, UnionType) and len(list(_objects(each, naming))) == len(each.variants))
        for each in types
    )


# --- The event of a webhook


def _told_apart(
    webhooks: Iterable[Webhook], second: str, naming: Naming
) -> Iterable[tuple[str, str, str]]:
    """The event, the value of the second key or nothing, and the component of each webhook."""
    found = [(each, *_split(each, second, naming)) for each in webhooks]
    values = [action for _, _, action in found if action]
    for webhook, event, action in found:
        written = webhook.event or _respelled(event, webhook.name, values)
        yield written, action, webhook.component


def _split(webhook: Webhook, second: str, naming: Naming) -> tuple[str, str]:
    """The event of ``webhook`` as the document spells it, and the value of the second key."""
    values = _fixed(webhook.component, naming).get(second, ())
    event, slash, rest = webhook.identifier.partition("/")
    if slash and _plain(webhook.identifier) == _plain(webhook.name):
        return event, next((each for each in values if _plain(each) == _plain(rest)), "")
    if webhook.event:
        return webhook.event, values[0] if len(values) == 1 else ""
    for value in values:
        if _plain(webhook.name) == _plain(value):
            return value, ""  # the value as it is on the wire
        if (head := _without_end(webhook.name, value)) is not None:
            return head, value
    return webhook.name, ""


def _second_key(webhooks: Iterable[Webhook], naming: Naming) -> str:
    """The property whose fixed value most names of webhooks end with; empty if there is none."""
    counts: Counter[str] = Counter()
    for webhook in webhooks:
        counts.update(
            name
            for name, values in _fixed(webhook.component, naming).items()
            if any(_ends_with(webhook.name, value) for value in values)
        )
    return min(counts, key=lambda name: (-counts[name], name), default="")


def _fixed(component: str, naming: Naming) -> dict[str, tuple[str, ...]]:
    """The fixed texts of the properties that every object of ``component`` has."""
    objects = list(_objects(Reference(component), naming))
    shared: dict[str, tuple[str, ...]] = {}
    for name in [field.name for field in objects[0].fields] if objects else ():
        fields = [each.field(name) for each in objects]
        texts = [fixed_strings(field.type, naming.resolve) for field in fields if field is not None]
        if len(texts) == len(objects) and all(texts):
            shared[name] = tuple(dict.fromkeys(text for each in texts for text in each))
    return shared


def _objects(type_: Type, naming: Naming) -> Iterable[ObjectType]:
    match naming.resolve(type_):
        case ObjectType() as found:
            yield found
        case NullableType(inner):
            yield from _objects(inner, naming)
        case UnionType(variants=variants):
            for each in variants:
                yield from _objects(each.type, naming)
        case _:
            pass


# --- Spelling


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def _ends_with(name: str, value: str) -> bool:
    return _plain(name) == _plain(value) or _without_end(name, value) is not None


def _without_end(name: str, value: str) -> str | None:
    """``name`` without ``value`` at its end, and the separator; None if it ends otherwise.

    ``value`` must begin where a word of ``name`` does.
    """
    end = _plain(value)
    for at in range(1, len(name)):
        if end and _plain(name[at:]) == end and name[at].isalnum():
            is_start = not name[at - 1].isalnum() or (name[at].isupper() and name[at - 1].islower())
            head = re.sub(r"[\W_]+$", "", name[:at])
            return head if is_start and head else None
    return None


_SEPARATOR = re.compile(r"(?<=[a-z0-9])[-_. ](?=[a-z0-9])")


def _respelled(event: str, name: str, values: Sequence[str]) -> str:
    """``event`` with the separator of ``values``, where all of them have the same one.

    A name that is on the wire itself (the whole ``name``, or one of another form) stays as it is.
    """
    separators = {found for value in values for found in _SEPARATOR.findall(value)}
    if len(separators) != 1 or not re.fullmatch(r"[a-z0-9]+([-_. ][a-z0-9]+)*", event):
        return event
    return re.sub(r"[-_. ]", separators.pop(), event)
