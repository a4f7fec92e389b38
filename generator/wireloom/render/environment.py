"""Jinja, as the templates see it: their filters, and the errors that they can have."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import Any

import jinja2

from wireloom.model import literals
from wireloom.model.errors import Location, WireloomError


def environment(folder: Path) -> jinja2.Environment:
    """What renders the templates in ``folder``."""
    made = jinja2.Environment(  # noqa: S701 - the output is Python; the literal filter escapes
        loader=jinja2.FileSystemLoader(folder, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Any] = made.filters
    filters.update(
        literal=literals.literal,
        docstring=literals.docstring,
        relative_to=_relative_to,
    )
    return made


def _relative_to(module: str, folder: str) -> str:
    """``models.call`` as seen from ``models`` (``.call``) or from ``enums`` (``..models.call``)."""
    home, _, name = module.partition(".")
    return f".{name}" if home == folder else f"..{module}"


@contextlib.contextmanager
def reported(folder: Path, *, ours: bool) -> Generator[None]:
    """Turn what goes wrong in a template of ``folder`` into a WireloomError.

    Args:
        folder: the folder of the templates.
        ours: they come with Wireloom, so that an error of Python in one is a bug of Wireloom.
    """
    try:
        yield
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
        if ours:
            raise
        reason = f"{type(error).__name__}: {error}"
        raise WireloomError(f"a template of {folder} failed: {reason}") from error
