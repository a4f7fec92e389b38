"""Lines that still type-check, and that a change concerns all the same.

These are matches that do not handle a class that is new, and uses of what is deprecated now.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wireloom.changes.code.causes import Cause, Causes, is_about_types
from wireloom.changes.code.checker import Error
from wireloom.changes.code.project import Project, python_files
from wireloom.changes.finding import Finding, Report

_UNHANDLED = re.compile(
    r"(?:Match statement has unhandled case for values of type|"
    r"Cases within match statement do not exhaustively handle all values\s+Unhandled type:)"
    r' "(?P<types>[^"]*)"'
)


def deprecated_attributes(report: Report) -> list[str]:
    """The attributes that are deprecated now and whose types have not changed."""
    changed = {each.place for each in report.findings if is_about_types(each)}
    found = [each.place for each in report.findings if each.rule == "field-deprecated"]
    return [place for place in found if place not in changed]


def noticed(
    marked: Iterable[Error], causes: Causes, report: Report, project: Project
) -> Iterator[tuple[Error, Cause]]:
    """The lines that still type-check, with what there is to know about each as the message.

    Args:
        marked: the errors of the type checker with the marked copy.
        causes: finds the causes of these errors.
        report: the report with the findings.
        project: the user's project.
    """
    for error in marked:
        if match := _UNHANDLED.match(error.message):
            if causes.only_marks(match["types"]):
                for each in causes.of_marks(error):
                    yield replace(error, message=f"no case for `{each.name}`"), each
        elif cause := causes.deprecated(error):
            yield replace(error, message=f"`{cause.finding.place}` is deprecated"), cause
    classes = {each.owner: each for each in report.findings if each.rule == "class-deprecated"}
    if classes:
        yield from _imports(classes, project)


def _imports(classes: dict[str, Finding], project: Project) -> Iterator[tuple[Error, Cause]]:
    """The imports of ``classes`` from the package."""
    package = project.package.name
    for file in python_files(project):
        text = (project.root / file).read_text(encoding="utf-8", errors="replace")
        if not any(name in text for name in classes):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and package in (node.module or "").split("."):
                for each in node.names:
                    if finding := classes.get(each.name):
                        yield _error(file.as_posix(), each, finding), Cause(finding, each.name)


def _error(file: str, name: ast.alias, finding: Finding) -> Error:
    return Error(
        file=file,
        line=name.lineno,
        column=name.col_offset + 1,
        message=f"`{finding.owner}` is deprecated",
        code="",
    )
