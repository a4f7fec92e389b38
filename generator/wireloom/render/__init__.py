"""render: from the plan to source text, through the Jinja templates, and then black."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wireloom.config import shipped_templates
from wireloom.model import literals
from wireloom.model.errors import Location, WireloomError
from wireloom.model.literals import LINE_LENGTH
from wireloom.plan import PackagePlan, codecs

if TYPE_CHECKING:
    import jinja2

_FOLDERS = {
    "models": "One module for each class.",
    "enums": "One module for each enum.",
}

_MANY = 8
"""How many files make the start of another process worth it."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the package: the template that it is made from, and what that gets to see.

    Without a template ``text`` is all there is to it.
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
        """A digest of everything that the text depends on, templates and our own code aside.

        Plans are values all the way down, so what they print says all that there is to them.
        """
        return hashlib.sha256(repr(self).encode()).hexdigest()[:32]


def _files(plan: PackagePlan, templates: Path | None) -> Iterator[_File]:
    package = plan
    if is_shipped(templates):  # ours lists names: what is in the modules is no matter of its own
        package = replace(plan, classes=(), enums=(), aliases=(), receiver=None)
    yield _File("__init__.py", "package.jinja", (("plan", package),))
    yield from _copied("")
    if plan.receiver is not None:
        yield _File("receiver.py", "receiver.jinja", (("plan", plan.receiver),))
        yield from _copied("receiver/")
    yield _File("py.typed")
    for folder, purpose in _FOLDERS.items():
        values = (("purpose", purpose), ("runtime", folder == "models"))
        yield _File(f"{folder}/__init__.py", "folder.jinja", values)
    for name, modules in (("model", plan.classes), ("enum", plan.enums), ("alias", plan.aliases)):
        for module in modules:
            path = f"{module.module.replace('.', '/')}.py"
            yield _File(path, f"{name}.jinja", (("plan", module),))


def _copied(folder: str) -> Iterator[_File]:
    """The files of a folder of the runtime, which are the same in every package.

    Only a package that receives something has the folder ``receiver``.
    """
    for file in sorted((Path(__file__).parents[1] / "runtime" / folder).glob("*.py")):
        yield _File(f"_runtime/{folder}{file.name}", text=file.read_text(encoding="utf-8"))


def is_shipped(templates: Path | None) -> bool:
    """Whether the folder ``templates`` is the one that comes with Wireloom; None means that."""
    return templates is None or templates == shipped_templates()


def fingerprints(plan: PackagePlan, templates: Path | None = None) -> dict[str, str]:
    """The files of the package, each with a digest of what it is rendered from.

    Two files at one path that have the same are the same text, if the templates, Wireloom and the
    tools that it is built on are the same.
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
    import jinja2

    folder = templates or shipped_templates()
    environment = _environment(folder)
    try:
        return {file.path: file.render(environment) for file in files}
    except jinja2.TemplateNotFound as error:
        raise WireloomError(
            f"there is no template {error.name!r} in {folder}",
            todo="copy the missing template from the ones that come with Wireloom",
        ) from None
    except jinja2.TemplateSyntaxError as error:
        where = Location(error.filename or str(folder), error.lineno, 1)
        raise WireloomError(f"the template is broken: {error.message}", where=where) from None
    except jinja2.TemplateError as error:
        raise WireloomError(f"a template of {folder} failed: {error.message}") from None
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        if is_shipped(templates):
            raise
        reason = f"{type(error).__name__}: {error}"
        raise WireloomError(f"a template of {folder} failed: {reason}") from error


def _environment(folder: Path) -> jinja2.Environment:
    import jinja2

    environment = (
        jinja2.Environment(  # noqa: S701 - the output is Python; the literal filter escapes
            loader=jinja2.FileSystemLoader(folder, encoding="utf-8"),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
    )
    filters: dict[str, Any] = environment.filters
    filters.update(
        literal=literals.literal,
        docstring=literals.docstring,
        relative_to=_relative_to,
    )
    environment.tests.update(codec=_is_codec, table=_is_table)
    return environment


def _relative_to(module: str, folder: str) -> str:
    """``models.call`` as seen from ``models`` (``.call``) or from ``enums`` (``..models.call``)."""
    home, _, name = module.partition(".")
    return f".{name}" if home == folder else f"..{module}"


def _is_codec(value: Any) -> bool:
    return isinstance(value, codecs.Codec)


def _is_table(value: Any) -> bool:
    return isinstance(value, tuple)


def format_sources(sources: Mapping[str, str], *, trusted: bool = True) -> dict[str, str]:
    """Format Python sources with black, on all cores where there are many.

    The templates that come with Wireloom lay out everything but lines that are too long as black
    does (a test holds them to that), so black is only asked where there is such a line: that takes
    most of the time off a run.

    Args:
        sources: source text by path; what does not end in ``.py`` is handed on as it is.
        trusted: the sources come from Wireloom's own templates.

    Raises:
        WireloomError: a rendered file is no Python: the templates are at fault.
    """
    settled = {path: text for path, text in sources.items() if trusted and is_settled(path, text)}
    pending = [item for item in sources.items() if item[0] not in settled]
    workers = min(os.cpu_count() or 1, len(pending) // _MANY)
    if workers <= 1:
        formatted = dict(_format_file(item) for item in pending)
    else:
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(workers, initializer=_end_with_parent) as pool:
            formatted = dict(pool.map(_format_file, pending, chunksize=8))
    return {path: settled.get(path, formatted.get(path, "")) for path in sources}


def _end_with_parent() -> None:
    """Let a worker end when the run that it works for is killed: nobody else would end it."""
    import multiprocessing
    import threading

    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def is_settled(path: str, text: str) -> bool:
    """Whether black would leave the text of a shipped template as it is."""
    return not path.endswith(".py") or _is_copied(path) or _LONG_OR_ODD.search(text) is None


def _is_copied(path: str) -> bool:
    """Whether a file is copied as it is."""
    return path.startswith("_runtime/")


_LONG_OR_ODD = re.compile(
    r"^(?!"
    r' +(\w+) as \1,$| +"[^"\\]*": (?:"[^"\\]*"|[\w.]+),$'  # of an import, or of a table
    rf'|    \w+ = "[^"\\]{{{LINE_LENGTH - 9},}}"$'  # a member whose value alone is too long
    rf").{{{LINE_LENGTH + 1}}}|\\'",
    re.MULTILINE,
)
"""A line that is too long, or a string with both kinds of quotes: black has its say on those.

There are long lines in which it finds no place to break them.
"""


def _format_file(item: tuple[str, str]) -> tuple[str, str]:
    from black import Mode, format_str
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    path, source = item
    if not path.endswith(".py") or _is_copied(path):
        return item
    mode = Mode(target_versions={TargetVersion.PY310}, line_length=LINE_LENGTH)
    try:
        return path, format_str(source, mode=mode)
    except InvalidInput as error:
        raise WireloomError(
            f"the templates gave {path}, which is no Python: {error}",
            todo="if the templates are the ones that come with Wireloom, please report this",
        ) from None
