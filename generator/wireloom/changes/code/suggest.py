"""What to write instead at a line that a change breaks."""

from __future__ import annotations

from wireloom.changes.code.causes import Cause
from wireloom.changes.facts import Facts
from wireloom.changes.finding import Finding
from wireloom.model.hints import close_match
from wireloom.plan.names import members

_REMOVED = ("class-removed", "message-removed", "root-removed", "enum-removed")

_ARGUMENT = ("field-became-required", "nullable-field-became-required", "required-field-added")


def suggestion(cause: Cause, old: Facts, new: Facts) -> str:
    """What to do about ``cause``, in one sentence without a full stop."""
    finding = cause.finding
    rule, attribute = finding.rule, finding.attribute.strip(".[]{}")
    if rule.endswith("renamed"):
        return f"write `{_new_name(cause)}`"
    if rule == "enum-values-removed":
        return _member(cause, old)
    if rule in ("field-removed", "required-field-removed"):
        return _removed(finding, old, new)
    if rule.endswith("-removed") and finding.place == finding.owner and not finding.values:
        return f"remove the import of `{finding.owner}` and what uses it"
    if rule in _ARGUMENT:
        return f"pass a value for `{attribute}`: it is required, and not None"
    if "lost-null" in rule:
        return f"pass a value for `{attribute}`: None is no longer allowed"
    if rule == "item-became-nullable":
        return f"an item of `{attribute}` may be None: test `is None` first"
    if rule.startswith("field-became") and rule.endswith(("optional", "nullable")):
        return f"`{attribute}` may be None: test `is None` first"
    return _about_type(finding)


_TEXTS = {
    "message-added": "add a case for `{owner}`",
    "message-listed": "add a case for `{owner}`",
    "message-withdrawn": "remove the case for `{owner}`, or send another message",
    "variant-added": "add a case for {values}",
    "untagged-variant-added": "add a case for {values}",
    "variant-removed": "use another class: {values} is not in `{owner}` any more",
    "untagged-variant-removed": "use another class: {values} is not in `{owner}` any more",
    "tag-gained": "add a case for `dict`: an object with an unknown tag stays one",
    "default-class-lost": "add a case for `dict`: an object with an unknown tag stays one",
    "tag-lost": "use one of the classes of `{owner}`: a dict is no longer accepted",
    "default-class-gained": "use one of the classes of `{owner}`: a dict is no longer accepted",
    "any-became-class": 'read attributes of `{after}` where the code reads keys, `value["key"]`',
    "class-became-any": "check the type before use: it was `{before}`, and may be anything now",
    "type-opened": "check the type before use: it was `{before}`, and may be anything now",
    "type-widened": "handle {more} too",
    "constants-added": "handle `{after}`",
    "type-narrowed": "only `{after}` is accepted now",
    "constants-removed": "only `{after}` is accepted now",
    "kind-changed": "`{owner}` was a kind of {before}, and is a kind of {after} now",
    "field-deprecated": "look for what replaces it",
    "class-deprecated": "look for what replaces it",
}
"""What to do about changes of some rules; the names are those of ``_about_type``."""


def _about_type(finding: Finding) -> str:
    before, after = finding.before, finding.after
    text = _TEXTS.get(finding.rule)
    if text is None:
        return f"the type is `{after}` now; it was `{before}`" if before and after else ""
    return text.format(
        owner=finding.owner,
        before=before,
        after=after,
        values=_named(finding.values),
        more=_named(_more(before, after)),
    )


def _new_name(cause: Cause) -> str:
    finding = cause.finding
    inner = dict(each.split(" -> ") for each in finding.values if " -> " in each)
    name = inner.get(cause.name, finding.after or "")
    return f"{finding.owner}.{name}" if finding.rule == "enum-member-renamed" else name


def _member(cause: Cause, old: Facts) -> str:
    owner = cause.finding.owner
    values = {name: value for value, name in members(old.enums[owner].values).items()}
    value = values.get(cause.name)
    if value is None:
        return f"{owner} lost members: compare with strings, or remove the case"
    return f"compare with {value!r}, or remove the case: `{owner}` has no member for it any more"


def _removed(finding: Finding, old: Facts, new: Facts) -> str:
    attribute = finding.attribute.removeprefix(".")
    class_ = new.classes.get(finding.owner)
    names = [new.naming.attribute(class_, each.name) for each in class_.fields] if class_ else []
    before = old.classes[finding.owner]
    known = {old.naming.attribute(before, each.name): each.name for each in before.fields}
    added = [name for name in names if name not in known]
    if similar := close_match(attribute, added):
        return f"write `{similar}` if that is meant"
    return f"remove it; if the key is still sent, it is `extra[{known[attribute]!r}]`"


def _named(values: tuple[str, ...]) -> str:
    shown = [f"`{each}`" for each in values[:3]]
    rest = len(values) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def _more(before: str | None, after: str | None) -> tuple[str, ...]:
    old = (before or "").split(" | ")
    return tuple(each for each in (after or "").split(" | ") if each not in old)
