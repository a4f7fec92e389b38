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


def _about_type(finding: Finding) -> str:
    before, after, values = finding.before, finding.after, finding.values
    match finding.rule:
        case "message-added" | "message-listed":
            return f"add a case for `{finding.owner}`"
        case "message-withdrawn":
            return f"`{finding.owner}` is no message any more: remove the case, or send another one"
        case "variant-added" | "untagged-variant-added":
            return f"add a case for {_named(values)}"
        case "variant-removed" | "untagged-variant-removed":
            return f"{_named(values)} is not in `{finding.owner}` any more: use another class"
        case "tag-gained":
            return "add a case for `dict`: an object with an unknown tag stays one"
        case "tag-lost":
            return f"use one of the classes of `{finding.owner}`: a dict is no longer accepted"
        case "any-became-class":
            return f'read the attributes of `{after}` where the code reads keys, `value["key"]`'
        case "class-became-any" | "type-opened":
            return f"check the type before use: it was `{before}`, and any value is allowed now"
        case "type-widened" | "constants-added":
            return f"handle {_named(_more(before, after))} too"
        case "type-narrowed" | "constants-removed":
            return f"only `{after}` is accepted now"
        case "kind-changed":
            return f"`{finding.owner}` is no {before} any more: it is now an {after}"
        case "field-deprecated" | "class-deprecated":
            return "look for what replaces it"
        case _:
            return f"the type is `{after}` now; it was `{before}`" if before and after else ""


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
