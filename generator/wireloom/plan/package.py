"""The plan of a whole package: what ``render`` reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from wireloom.plan.events import EventsPlan
from wireloom.plan.modules import AliasPlan, ClassPlan, EnumPlan, Import, ReaderPlan
from wireloom.plan.receiver import ReceiverPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePlan:
    """A whole package.

    ``exports`` pairs each public name with its module, sorted by name, and ``readers`` each root
    without a class with its reader. ``formats`` are the modules of the runtime for
    formats that not every package has, ``enum_texts`` the names for the strings of enums that
    constructors accept, with these strings. ``linear`` says that a pattern can run away, and
    ``containers`` are the modules of the runtime for arrays that not every package has.
    ``receiver`` is None if no message is an object, ``events`` if there are no events to tell
    apart. ``observed`` names the attributes that recorded webhooks have and the document does not.
    ``schemas`` pairs each component that checks refer to with a literal, and is None if there are
    no checks. ``old_names`` pairs old public names with the present ones.
    """

    title: str
    version: str
    receive: tuple[str, ...]
    send: tuple[str, ...]
    classes: tuple[ClassPlan, ...]
    enums: tuple[EnumPlan, ...]
    aliases: tuple[AliasPlan, ...]
    exports: tuple[Import, ...] = field(default=())
    formats: tuple[str, ...] = ()
    linear: bool = False
    containers: tuple[str, ...] = ()
    enum_texts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    readers: tuple[tuple[str, str], ...] = ()
    receiver: ReceiverPlan | None = None
    events: EventsPlan | None = None
    schemas: tuple[tuple[str, str], ...] | None = None
    observed: tuple[str, ...] = ()
    root_readers: tuple[ReaderPlan, ...] = ()
    old_names: tuple[tuple[str, str], ...] = ()

    @property
    def reader_modules(self) -> tuple[str, ...]:
        """The modules that ``root_readers`` need from the runtime."""
        return tuple(
            sorted({module for each in self.root_readers for module in each.codec.modules()})
        )
