"""The overlay of the settings, extended by what recordings show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from wireloom import config, read
from wireloom.audit.package import AuditedPackage, Subject
from wireloom.config import Settings
from wireloom.model import pointer as json_pointer
from wireloom.model.errors import UsageError
from wireloom.model.place import Place
from wireloom.model.references import COMPONENTS
from wireloom.output.text_files import write_text
from wireloom.pipeline import Pipeline
from wireloom.plan.naming import Naming
from wireloom.suggest.captures import captures
from wireloom.suggest.document import text as text_of
from wireloom.suggest.evidence import gather
from wireloom.suggest.merge import merged
from wireloom.suggest.widening import suggestions


def extend(
    settings: Settings,
    *,
    audited: tuple[Path, tuple[str, ...]],
    recordings: Sequence[Path],
    at: str = "",
) -> list[str]:
    """Add actions to the overlay of ``settings`` that make the types true to ``recordings``.

    What the overlay has is not added again, so this can be repeated. A file that does not exist
    is made.

    Args:
        settings: the document, and the overlay that is written.
        audited: the folder of the package, and the classes of what comes in.
        recordings: files and folders, as for the audit.
        at: JSON Pointer of the payload within what was recorded.

    Returns:
        The evidence for each action that was added.

    Raises:
        UsageError: the settings name no overlay.
        WireloomError: the recordings, the package or the overlay cannot be used.
    """
    path = settings.overlay
    if path is None:
        raise UsageError(
            "the settings name no overlay to add to",
            todo='add overlay = "overlay.yaml"; the file is made',
        )
    folder, roots = audited
    package = AuditedPackage(Subject(folder, roots), "_audited")
    found = gather(captures(recordings, at), package)
    is_new = not path.exists()
    steps = Pipeline(replace(settings, overlay=None) if is_new else settings, strict=False)
    made = suggestions(found, steps.patched, _owners(steps))
    if made and is_new:
        write_text(path, text_of(made))
    elif made:
        shown = config.show(path)
        text = path.read_bytes().decode("utf-8")
        write_text(path, merged(text, read.parse(text, shown), made))
    return [why for each in made for why in each.why]


def _owners(steps: Pipeline) -> dict[str, tuple[str, Place]]:
    """Each class of the package, with its component in the document and its place."""
    naming = Naming(steps.ir)
    return {
        naming.class_at(place): (
            steps.source_pointer(json_pointer.join(COMPONENTS, place.component)),
            place,
        )
        for place in naming.objects
    }
