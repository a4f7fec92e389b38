"""Which lines of the user's code a change concerns.

The user's code is type-checked three times, side by side: with the package of before, with the
package of after, and with a marked copy of the package of after (``marks``). A line that the second
run refuses and the first one accepts breaks; the message and the marked copy tell which change is
the cause (``causes``). ``project`` finds the package and the type checker, ``tree`` makes the views
of the project in which the package is another one, and ``suggest`` says what to write.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from wireloom import config
from wireloom.changes.code import checker as checkers
from wireloom.changes.code.causes import Cause, Causes
from wireloom.changes.code.checker import Error, Run
from wireloom.changes.code.marks import Copy, marked_copy
from wireloom.changes.code.project import Project, find_project
from wireloom.changes.code.suggest import suggestion
from wireloom.changes.code.tree import ask_for_every_case, make_view
from wireloom.changes.code.uses import deprecated_attributes, noticed
from wireloom.changes.facts import Facts
from wireloom.changes.finding import Code, CodeLine, Finding, Report
from wireloom.changes.renames import find_renames
from wireloom.model.ir import Family
from wireloom.plan import PackagePlan, plan
from wireloom.plan.kept import Kept
from wireloom.plan.old_names import OldName, fitting, with_old_names
from wireloom.render import render

__all__ = ["Project", "check_code", "find_project"]


def check_code(  # noqa: PLR0913 - options, each with a name
    report: Report,
    families: tuple[Family, Family],
    project: Project,
    templates: Path | None = None,
    old_names: tuple[Sequence[OldName], Sequence[OldName]] = ((), ()),
    *,
    kept: Kept | None = None,
) -> Report:
    """``report`` with the lines of the user's code that the changes concern.

    Args:
        report: the comparison of both families.
        families: the family before and the family after.
        project: what to check, and with what.
        templates: the folder of the templates; None means those that come with Wireloom.
        old_names: what the package before and the package after keep of earlier names.
        kept: as for :func:`wireloom.changes.compare`.

    Raises:
        WireloomError: the type checker could not check the code.
    """
    facts = Facts(families[0], kept or Kept()), Facts(families[1], kept or Kept())
    check = _Check(report, facts, project, templates, old_names)
    return replace(report, code=check.code())


def _planned(facts: Facts) -> PackagePlan:
    return plan(facts.family, kept=facts.kept.again())


class _Check:
    """One check of the user's code."""

    def __init__(
        self,
        report: Report,
        facts: tuple[Facts, Facts],
        project: Project,
        templates: Path | None,
        old_names: tuple[Sequence[OldName], Sequence[OldName]],
    ) -> None:
        self._old_names = old_names
        self._report, self._project, self._templates = report, project, templates
        self._old, self._new = facts
        self._sources: dict[str, list[str]] = {}

    def code(self) -> Code:
        name, version = checkers.version(self._project.checker)
        before, after, marked, copy = self._run(version)
        causes = Causes(self._report, self._old, copy, marked)
        broken = list(self._broken(_more(before, after), causes))
        others = self._others(marked, causes, {(each.file, each.line) for each in broken})
        lines = sorted([*broken, *others], key=_place)
        package = ".".join(self._project.package.parts)
        return Code(checker=name, package=package, lines=tuple(lines))

    # The type checker

    def _run(self, version: tuple[int, ...]) -> tuple[list[Error], list[Error], list[Error], Copy]:
        """What the type checker says of the three packages, and the marked copy."""
        plans = _planned(self._old), _planned(self._new)
        before, after = (
            render(with_old_names(each, fitting(each, names)), self._templates)
            for each, names in zip(plans, self._old_names, strict=True)
        )
        # The marked copy has marks where an old name might be.
        plain = render(plans[1], self._templates) if self._old_names[1] else after
        copy = self._copy(plans, plain)
        packages = {"before": before, "after": after, "marked": {**plain, **copy.files}}
        with tempfile.TemporaryDirectory(prefix="wireloom-") as folder:
            runs = [self._view(Path(folder), each, text) for each, text in packages.items()]
            runs[2] = self._every_case(runs[2], version)
            found = checkers.check(self._project, runs)
        return found[0], found[1], found[2], copy

    def _copy(self, plans: tuple[PackagePlan, PackagePlan], after: Mapping[str, str]) -> Copy:
        renames = find_renames(self._old, self._new)
        return marked_copy(*plans, renames, after, deprecated_attributes(self._report))

    def _view(self, folder: Path, name: str, files: Mapping[str, str]) -> Run:
        view = folder / name
        make_view(self._project.root, self._project.package, view, files)
        place = f"{self._project.root}\0{self._project.package}\0{self._project.checker.command}"
        digest = hashlib.sha256(place.encode()).hexdigest()[:16]
        cache = checkers.cache_folder(digest) / name
        checkers.seed(cache, self._project)
        return Run(view, cache)

    def _every_case(self, run: Run, version: tuple[int, ...]) -> Run:
        """``run`` with an error for each match that does not handle all types.

        Mypy has such errors since 1.16.
        """
        if self._project.checker.kind == "pyright":
            ask_for_every_case(run.view)
        elif version >= (1, 16):
            return replace(run, options=("--enable-error-code", "exhaustive-match"))
        return run

    # The lines

    def _broken(self, errors: Iterable[Error], causes: Causes) -> Iterator[CodeLine]:
        """A line of the report for each line of code and cause."""
        lines: dict[tuple[str, int], list[tuple[Error, Cause | None]]] = {}
        for error in errors:
            found = lines.setdefault((error.file, error.line), [])
            known = causes.of(error, self._source(error))
            found += [(error, cause) for cause in known] or [(error, None)]
        for found in lines.values():
            # An error without a cause often follows from another one on the same line.
            first = {each.finding: (error, each) for error, each in reversed(found) if each}
            chosen = list(first.values())[::-1] or found[:1]
            yield from (self._line(error, cause, breaks=True) for error, cause in chosen)

    def _others(
        self, marked: Iterable[Error], causes: Causes, broken: set[tuple[str, int]]
    ) -> Iterator[CodeLine]:
        """The lines that still type-check: matches that lack a case, and what is deprecated."""
        seen: set[tuple[str, int, Finding]] = set()
        for error, cause in noticed(marked, causes, self._report, self._project):
            line = self._line(error, cause, breaks=False)
            key = error.file, error.line, cause.finding
            if (line.file, line.line) not in broken and key not in seen:
                seen.add(key)
                yield line

    def _line(self, error: Error, cause: Cause | None, *, breaks: bool) -> CodeLine:
        return CodeLine(
            file=config.show(self._project.root / error.file),
            line=error.line,
            column=error.column,
            source=self._source(error).strip(),
            breaks=breaks,
            message=" ".join(error.message.split()),
            code=error.code if breaks else "",
            finding=cause.finding if cause else None,
            suggestion=suggestion(cause, self._old, self._new) if cause else "",
        )

    def _source(self, error: Error) -> str:
        lines = self._sources.get(error.file)
        if lines is None:
            text = (self._project.root / error.file).read_text(encoding="utf-8", errors="replace")
            lines = self._sources[error.file] = text.split("\n")
        return lines[error.line - 1] if error.line <= len(lines) else ""


def _more(before: Iterable[Error], after: Iterable[Error]) -> list[Error]:
    """The errors of ``after`` on lines that have fewer of their kind before."""
    left = Counter(before)
    new: list[Error] = []
    for error in after:
        if left[error]:
            left[error] -= 1
        else:
            new.append(error)
    return new


def _place(line: CodeLine) -> tuple[str, int, int, str]:
    return line.file, line.line, line.column, line.finding.place if line.finding else ""
