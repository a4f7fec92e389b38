"""Which files a package has, and the text of each before it is formatted."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom.config import shipped_templates
from wireloom.plan import READERS, PackagePlan
from wireloom.plan.annotations import ENUM_TEXTS
from wireloom.plan.formats import FORMATS
from wireloom.plan.old_names import RUNTIME as OLD_NAMES

if TYPE_CHECKING:
    import jinja2

RUNTIME = "_runtime"
"""The private package with the runtime: its modules are copied as they are."""

_RUNTIME_SOURCES = Path(__file__).parent.parent / "runtime"

_OPTIONAL_MODULES = frozenset(
    [
        *("linear.py", "recursive.py", "tuples.py"),
        *(f"{each.module}.py" for each in FORMATS.values() if each.module != "rt"),
    ]
)
"""The modules of the runtime that only the packages have that need them."""

_FOLDERS = {
    "models": "One module for each class.",
    "enums": "One module for each enum.",
}


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the package, with the template that it is made from and the template's variables.

    A file without a template is ``text``.
    """

    path: str
    template: str = ""
    values: tuple[tuple[str, object], ...] = ()
    text: str = ""

    def render(self, environment: jinja2.Environment) -> str:
        """The text of the file, not formatted yet."""
        if not self.template:
            return self.text
        return environment.get_template(self.template).render(dict(self.values))

    def fingerprint(self) -> str:
        """A digest of everything that the text depends on, but for the templates and Wireloom.

        Plans consist of values only, so what they print is complete.
        """
        return hashlib.sha256(repr(self).encode()).hexdigest()[:32]


def _files(plan: PackagePlan, templates: Path | None) -> Iterator[_File]:
    package = plan
    if is_shipped(templates):  # ours lists names only: a change inside a module does not change it
        package = replace(
            plan,
            classes=(),
            enums=(),
            aliases=(),
            receiver=None,
            events=None,
            enum_texts=(),
            schemas=None,
        )
    yield _File("__init__.py", "package.jinja", (("plan", package),))
    more = (*plan.formats, *(("linear",) if plan.linear else ()), *plan.containers)
    yield from _copied("", but=_OPTIONAL_MODULES - {f"{each}.py" for each in more})
    if plan.receiver is not None:
        yield _File("receiver.py", "receiver.jinja", (("plan", plan.receiver),))
        yield from _copied("receiver/")
    if plan.schemas is not None:
        yield _File("_schemas.py", "schemas.jinja", (("schemas", plan.schemas),))
        yield from _copied("checks/")
    has_old_attributes = any(each.old_names for each in plan.classes)
    if plan.old_names or has_old_attributes:
        yield from _copied(f"{OLD_NAMES}/")
    if plan.root_readers:
        yield _File(f"{READERS}.py", "readers.jinja", (("plan", plan),))
    if plan.events is not None:
        yield _File("events.py", "events.jinja", (("plan", plan.events),))
        yield from _copied("events/", but=() if plan.receiver else ("receiver.py",))
    if plan.enum_texts:
        yield _File(f"{ENUM_TEXTS}.py", "texts.jinja", (("texts", plan.enum_texts),))
    yield _File("py.typed")
    for folder, purpose in _FOLDERS.items():
        formats = (
            *(("checks",) if plan.schemas is not None else ()),
            *more,
            *((OLD_NAMES,) if has_old_attributes else ()),
        )
        formats = formats if folder == "models" else ()
        values = (("purpose", purpose), ("runtime", folder == "models"), ("formats", formats))
        yield _File(f"{folder}/__init__.py", "folder.jinja", values)
    for name, modules in (("model", plan.classes), ("enum", plan.enums), ("alias", plan.aliases)):
        for module in modules:
            path = f"{module.module.replace('.', '/')}.py"
            yield _File(path, f"{name}.jinja", (("plan", module),))


def _copied(folder: str, but: Collection[str] = ()) -> Iterator[_File]:
    """The modules in a folder of the runtime, as they are, without those that ``but`` names."""
    for source in sorted((_RUNTIME_SOURCES / folder).glob("*.py")):
        if source.name not in but:
            text = source.read_text(encoding="utf-8")
            yield _File(f"{RUNTIME}/{folder}{source.name}", text=text)


def is_shipped(templates: Path | None) -> bool:
    """Whether the folder ``templates`` is the one that comes with Wireloom; None means that."""
    return templates is None or templates == shipped_templates()


def fingerprints(plan: PackagePlan, templates: Path | None = None) -> dict[str, str]:
    """The files of the package, each with a digest of what it is rendered from.

    Two files with one path and one digest have the same text, if the templates, Wireloom and the
    libraries are the same.
    """
    return {file.path: file.fingerprint() for file in _files(plan, templates)}


def render(
    plan: PackagePlan, templates: Path | None = None, only: Collection[str] | None = None
) -> dict[str, str]:
    """Render the files of the package.

    Args:
        plan: what to write.
        templates: the folder of the templates; None means those that come with Wireloom.
        only: the paths of the files that are wanted; None means all of them.

    Returns:
        Source text by path relative to the package, with forward slashes. Not formatted yet.

    Raises:
        WireloomError: a template is missing or broken.
    """
    files = [file for file in _files(plan, templates) if only is None or file.path in only]
    if not files:
        return {}
    from wireloom.render.environment import environment, reported

    folder = templates or shipped_templates()
    with reported(folder, ours=is_shipped(templates)):
        made = environment(folder)
        return {file.path: file.render(made) for file in files}
