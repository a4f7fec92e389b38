"""The steps from a document to source text, in their order: the only module that knows them all.

``read`` → ``overlay`` → ``slice`` → ``normalize`` → ``parse`` → ``plan`` → ``render``. What is done
with the sources (formatting, the cache, the manifest, the changelog) is in
:mod:`wireloom.generate`.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from wireloom import config
from wireloom.config import Settings
from wireloom.model import pointer as json_pointer
from wireloom.model.choice import ALLOWABLE
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.hints import similar_names
from wireloom.progress import Reporter, Silent

if TYPE_CHECKING:
    from wireloom.model.errors import Diagnostic, Location
    from wireloom.model.ir import Family
    from wireloom.normalize import Normalized
    from wireloom.overlay import Overlaid
    from wireloom.parse.dcg import Answers
    from wireloom.plan import PackagePlan
    from wireloom.plan.kept import Kept, Scopes, Written
    from wireloom.plan.old_names import OldName
    from wireloom.plan.union_map import UnionEntry
    from wireloom.slice import Roots, Sliced


class Pipeline:
    """The steps for one document. Each is a property: it is computed once, when it is first read.

    A step reads the one before it. Each of them raises WireloomError where the input is at fault.
    """

    def __init__(  # noqa: PLR0913 - options, each with a name
        self,
        settings: Settings,
        *,
        document: Document | None = None,
        strict: bool = True,
        answers: Answers | None = None,
        reporter: Reporter | None = None,
        written: Written | None = None,
    ) -> None:
        """Prepare the steps; nothing is read yet.

        Args:
            settings: the document, the overlay, the roots and the templates.
            document: the document, where it is not to be read from ``settings.schema``.
            strict: raise an error for an overlay action that matches nothing, and for an answer
                that the overlay names and the document does not have.
            answers: what the parser has answered in earlier runs; :attr:`ir` adds to it.
            reporter: is told which step runs, and what the steps notice.
            written: the names in the package on disk, which are kept where names collide. Without
                it only the file beside the schema counts.
        """
        self._settings = settings
        self._given = document
        self._written = written
        self._strict = strict
        self.answers = answers
        self.reporter = reporter or Silent()

    @cached_property
    def document(self) -> Document:
        """The document as it was given, or as it is in its file."""
        if self._given is not None:
            return self._given
        stream = self._settings.stream
        self.reporter.step(f"read {stream}" if stream else "read")
        from wireloom import read

        below = self._settings.references_below
        return read.read_named(self._settings.document, below=below)

    @cached_property
    def overlaid(self) -> Overlaid:
        """The document after the overlay, with what there is to report about the overlay."""
        from wireloom.overlay import Overlaid, answers, apply

        document = self.document
        if self._settings.overlay is None:
            answers.check(document, None)
            return Overlaid(document)
        self.reporter.step("overlay")
        from wireloom import read

        overlay = read.read(_shown(self._settings.overlay))
        overlaid = apply(document, overlay, strict=self._strict)
        if self._strict:
            answers.check(overlaid.document, overlay)
        else:
            known, left_out = answers.only_known(overlaid.document)
            overlaid = Overlaid(known, (*overlaid.diagnostics, *left_out), overlaid.stale)
        self.reporter.diagnostics("overlay", overlaid.diagnostics, self._at_pointers)
        for each in overlaid.stale if self._strict else ():
            if each.gained:
                self.reporter.note(f"{each}; {each.todo}")
        return overlaid

    @property
    def patched(self) -> Document:
        """The document after the overlay."""
        return self.overlaid.document

    @cached_property
    def chosen(self) -> Roots:
        """The roots as the settings spell them, after globs and defaults have been applied."""
        document, settings = self.patched, self._settings
        self.reporter.step("slice")
        from wireloom.slice import Roots, choose

        named = Roots(receive=settings.receive, send=settings.send)
        return choose(document, named, settings.choice)

    @property
    def family(self) -> Document:
        """The schemas that can be reached from the roots, but not through opaque ones alone."""
        return self._sliced.family

    @property
    def roots(self) -> Roots:
        """The names that the roots have in the family."""
        chosen, names = self.chosen, self._sliced.names
        from wireloom.slice import Roots

        receive = tuple(dict.fromkeys(names[root] for root in chosen.receive))
        send = tuple(dict.fromkeys(names[root] for root in chosen.send))
        return Roots(receive=receive, send=send)

    @cached_property
    def _sliced(self) -> Sliced:
        document, chosen = self.patched, self.chosen
        from wireloom.slice import make_opaque, slice_roots

        # One call for all roots: the name of one may depend on the others.
        whole = make_opaque(document, self._settings.opaque)
        return slice_roots(whole, chosen.names)

    @cached_property
    def normalized(self) -> Normalized:
        """The family in plain schema."""
        family = self.family
        self.reporter.step("normalize")
        from wireloom.normalize import normalize

        normalized = normalize(family)
        self._refuse(normalized.diagnostics)
        self.reporter.diagnostics("normalize", normalized.diagnostics, self._places)
        return normalized

    def _at_pointers(self, found: Sequence[Diagnostic]) -> list[str]:
        """The pointers of ``found``: the overlay has a place of its own for each in its wording."""
        return [each.pointer for each in found]

    def _places(self, found: Sequence[Diagnostic]) -> list[Location]:
        """Where each of ``found`` in the family is in the files of the document."""
        from wireloom import read

        pointers = [self.source_pointer(each.pointer) for each in found]
        places = read.locate_all(self.document, pointers)
        return [places[pointer] for pointer in pointers]

    def _refuse(self, found: Sequence[Diagnostic]) -> None:
        """Raise an error for the first of ``found`` that the settings do not allow."""
        refused = [code for code in ALLOWABLE if code not in self._settings.allow]
        errors = [each for each in found if each.code in refused]
        if not errors:
            return
        from wireloom import read

        first = errors[0]
        same = sum(each.code == first.code for each in errors)
        more = f", and {same - 1:,} more like it" if same > 1 else ""
        raise WireloomError(
            first.message.removesuffix(": dropped") + more,
            where=read.locate(self.document, self.source_pointer(first.pointer)),
            why="the values there would be of no type" + self._similar(first),
            todo=f"correct it, in the document or by an overlay; --allow {first.code} (or "
            f'allow = ["{first.code}"]) takes any value there',
        )

    def source_pointer(self, pointer: str) -> str:
        """The pointer into the document for a ``pointer`` into the family."""
        _components, _schemas, name, *rest = json_pointer.split(pointer)
        return json_pointer.build([*self._sliced.places[name], *rest])

    def _similar(self, found: Diagnostic) -> str:
        """Close matches of what a broken reference was meant to lead to."""
        value, _rest = json_pointer.descend(self.family.data, json_pointer.split(found.pointer))
        if not isinstance(value, str):
            return ""
        from wireloom.normalize.keywords import TYPES

        known = TYPES if found.code == "unknown-type" else self.patched.schemas
        return similar_names(value.rpartition("/")[2], sorted(known))

    @cached_property
    def ir(self) -> Family:
        """The family in the intermediate representation."""
        document, roots = self.normalized.document, self.roots
        self.reporter.step("parse")
        from wireloom.parse import parse

        return parse(document, receive=roots.receive, send=roots.send, answers=self.answers)

    @property
    def untyped(self) -> int:
        """How many places of the family are of any type, other than keys without a description."""
        from wireloom.model.ir import AnyType, ObjectType, walk

        inside = [each for component in self.ir.components for each in walk(component.type)]
        whole = sum(isinstance(each, AnyType) for each in inside)
        open_objects = (isinstance(each, ObjectType) and each.extra == AnyType() for each in inside)
        return whole - sum(open_objects)

    @cached_property
    def kept(self) -> Kept:
        """The names that stay as they were; complete when the plan is made."""
        from wireloom.output.names_file import read_names
        from wireloom.plan.kept import Kept

        before = read_names(self._settings.schema)
        return Kept(before, self._written) if self._written is not None else Kept(before)

    @property
    def names(self) -> Scopes | None:
        """The names to keep beside the schema; None where this run is not to keep any."""
        return self.kept.settled if self._written is not None else None

    @cached_property
    def old_names(self) -> tuple[OldName, ...]:
        """The old names that the package keeps: those of the file, unless others are set."""
        from wireloom.output.old_names_file import read_old_names

        return read_old_names(self._settings.schema)

    @cached_property
    def plan(self) -> PackagePlan:
        """The plan of the package."""
        plan, old_names = self.plain_plan, self.old_names
        if not old_names:
            return plan
        from wireloom.model.errors import Location
        from wireloom.output.old_names_file import old_names_file
        from wireloom.plan.old_names import with_old_names

        where = Location(config.show(old_names_file(self._settings.schema)))
        return with_old_names(plan, old_names, where)

    @cached_property
    def plain_plan(self) -> PackagePlan:
        """The plan of the package without old names."""
        family = self.ir
        self.reporter.step("plan")
        from wireloom.plan import plan

        settings = self._settings
        return plan(
            family,
            event_header=settings.event_header,
            event_key=settings.event_key,
            required=settings.required,
            kept=self.kept,
        )

    @cached_property
    def unions(self) -> tuple[UnionEntry, ...]:
        """How the variants of each union are told apart."""
        from wireloom.plan.union_map import union_map

        return union_map(self.ir)

    @cached_property
    def fingerprints(self) -> dict[str, str]:
        """The files of the package, each with a digest of what it is rendered from."""
        plan = self.plan
        from wireloom.render import fingerprints

        return fingerprints(plan, self._settings.templates_folder)

    @property
    def sources(self) -> dict[str, str]:
        """The source text of every file, before it is formatted."""
        return self.render(self.fingerprints)

    def render(self, paths: Collection[str]) -> dict[str, str]:
        """The source text of the files at ``paths``, before it is formatted."""
        plan = self.plan
        self.reporter.step("render")
        from wireloom.render import render

        return render(plan, self._settings.templates_folder, paths)


@contextlib.contextmanager
def collector_paused() -> Generator[None]:
    """Pause the cyclic garbage collector: the steps make many objects and free almost none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _shown(path: Path) -> Path:
    """``path`` as messages show it."""
    return Path(config.show(path))


# --- wireloom dump

STAGES: Mapping[str, Callable[[Pipeline], object]] = {
    "read": lambda steps: steps.document.data,
    "overlay": lambda steps: steps.patched.data,
    "slice": lambda steps: steps.family.data,
    "normalize": lambda steps: steps.normalized.document.data,
    "ir": lambda steps: steps.ir,
    "plan": lambda steps: steps.plan,
    "unions": lambda steps: steps.unions,
}
"""The result of each step, by the name that ``wireloom dump --stage`` gives it."""


def plain(value: object) -> Any:
    """``value`` as JSON: a document as it is, the IR and the plan as objects.

    The object for a dataclass has the name of the class under ``node``, and leaves out fields that
    have their default value.
    """
    match value:
        case Mapping():
            entries = cast("Mapping[object, object]", value)
            return {str(key): plain(each) for key, each in entries.items()}
        case list() | tuple():
            return [plain(each) for each in cast("list[object]", value)]
        case set() | frozenset():
            return sorted(plain(each) for each in cast("set[object]", value))
        case _ if is_dataclass(value) and not isinstance(value, type):
            node: dict[str, Any] = {"node": type(value).__name__}
            for field in fields(value):
                each = getattr(value, field.name)
                if field.default is MISSING or each != field.default:
                    node[field.name] = plain(each)
            return node
        case _:
            return value
