"""What an update does with old names: it adds those of a rename, and lets others go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom.config import Settings
from wireloom.output.old_names_file import old_names_file, read_old_names, text_of
from wireloom.plan.old_names import OldName, fitting

if TYPE_CHECKING:
    from wireloom.pipeline import Pipeline
    from wireloom.plan import PackagePlan


@dataclass(frozen=True, slots=True)
class OldNames:
    """The old names before and after an update, and those that it takes away."""

    before: tuple[OldName, ...] = ()
    after: tuple[OldName, ...] = ()
    gone: tuple[OldName, ...] = ()

    def texts(self, settings: Settings) -> dict[Path, str]:
        """The new text of the file with the old names, if it changes."""
        if self.before == self.after:
            return {}
        return {old_names_file(settings.schema): text_of(self.after)}


def updated(settings: Settings, old: Pipeline | None, new: Pipeline) -> OldNames:
    """The old names of an update from the family of ``old``; None where that cannot be compared."""
    before = read_old_names(settings.schema)
    if not before and (old is None or not settings.keep_renamed):
        return OldNames()
    plan = new.plain_plan
    if old is None:
        known, found = list(before), list[OldName]()
    else:
        keep = settings.keep_renamed
        renames = _Renames(_renamed(old, new), old.plain_plan, plan)
        known = [renames.carried(each, keep) for each in before]
        found = list(renames.found(keep)) if keep else []
    kept = {each.name: each for each in (*known, *found) if each.updates > 0}
    after = fitting(plan, (kept[name] for name in sorted(kept)))
    left = {each.name for each in after}
    return OldNames(before, after, tuple(each for each in known if each.name not in left))


def _renamed(old: Pipeline, new: Pipeline) -> dict[str, str]:
    from wireloom.changes.facts import Facts
    from wireloom.changes.renames import find_renames

    kept = new.kept.again()
    return find_renames(Facts(old.ir, kept), Facts(new.ir, kept))


class _Renames:
    """The names that an update changes."""

    def __init__(self, classes: Mapping[str, str], old: PackagePlan, new: PackagePlan) -> None:
        public = {each.name for each in old.exports}
        self._classes = {name: now for name, now in classes.items() if name in public}
        self._attributes = dict(self._find_attributes(old, new))

    def _find_attributes(
        self, old: PackagePlan, new: PackagePlan
    ) -> Iterator[tuple[tuple[str, str], str]]:
        """Class and attribute, with what the attribute of the same key is called now."""
        present = {each.name: each for each in new.classes}
        for before in old.classes:
            after = present.get(self._classes.get(before.name, before.name))
            now = {each.key: each.attribute for each in after.fields} if after else {}
            for field in before.fields:
                name = now.get(field.key, field.attribute)
                if after is not None and name != field.attribute:
                    yield (after.name, field.attribute), name

    def found(self, keep: int) -> Iterator[OldName]:
        """An old name for each rename."""
        for name, now in self._classes.items():
            yield OldName(name=name, now=now, updates=keep)
        for (owner, name), now in self._attributes.items():
            yield OldName(name=f"{owner}.{name}", now=now, updates=keep)

    def carried(self, name: OldName, keep: int) -> OldName:
        """What an old name from before the update stands for after it."""
        updates = min(name.updates - 1, keep)
        if not name.owner:
            return replace(name, now=self._classes.get(name.now, name.now), updates=updates)
        owner = self._classes.get(name.owner, name.owner)
        now = self._attributes.get((owner, name.now), name.now)
        return OldName(name=f"{owner}.{name.old}", now=now, updates=updates)
