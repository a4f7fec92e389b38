"""The settings of a run: from ``[tool.wireloom]`` in a TOML file, or from the command line.

Paths are relative to the file's folder. Without ``receive``, ``send`` and globs, the webhooks and
callbacks of the document are the roots. ``EXAMPLE`` has every setting.
"""

from __future__ import annotations

import keyword
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from wireloom.model import toml_file
from wireloom.model.choice import ALLOWABLE, GLOBS, NO_CHOICE, Choice
from wireloom.model.document import is_stream
from wireloom.model.errors import Location, UsageError
from wireloom.model.hints import close_match
from wireloom.model.toml_file import parse, table_of, where
from wireloom.model.toml_kinds import kind_of

EXAMPLE = """\
[tool.wireloom]
schema = "schema/vapi.yaml"           # the OpenAPI document
overlay = "schema/overlay.yaml"       # optional: an OpenAPI Overlay
templates = "templates"               # optional: templates other than those of wireloom
out = "generated/vapi_messages"       # the package's folder
receive = ["ServerMessage"]           # optional: the schemas of what comes in
send = ["ServerMessageResponse"]      # optional: the schemas of what goes out
webhook = ["call*"]                   # optional: globs of webhooks and callbacks
operation = ["create*"]               # optional: globs of operations
tag = ["Events"]                      # optional: globs of tags
schema-name = ["*Event"]              # optional: globs of components
all = false                           # optional: everything that the document has
allow = ["broken-reference"]          # optional: errors of the document that become any value
url = "https://api.vapi.ai/api-json"  # optional: where `wireloom update` gets the document
changelog = "schema/CHANGELOG.md"     # optional: what updates changed; the package has a copy
prose = true                          # optional: updates keep descriptions; the default is false
keep-renamed = 3                      # optional: for how many updates old names stay; default 0
formatter = "ruff"                    # optional: what formats the package; the default is "black"
opaque = ["CreateAssistantDTO"]       # optional: components that stay plain JSON
required = "checked"                  # optional: required keys may be None; "trusted" by default
event-header = "X-GitHub-Event"       # optional: the header that names the event of a webhook
event-key = "type"                    # optional: the key of the body that does
references-below = "."                # optional: where the other files of the document may be
"""
"""Every setting with its meaning. The command line and the site show it."""

_REQUIRED = ("schema", "out")
_GLOBS = {name.replace("_", "-"): name for name in GLOBS}
_KEYS = tuple(line.partition(" = ")[0] for line in EXAMPLE.splitlines()[1:])
FORMATTERS = ("black", "ruff")
REQUIRED = ("trusted", "checked")
"""Whether the annotations of what is received rely on keys that the document requires."""

show = toml_file.show


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run works on. All paths are absolute.

    ``templates`` is None for the templates that come with wireloom, ``overlay`` for no overlay.
    ``receive`` and ``send`` name schemas of the document: the roots of the family. ``choice``
    chooses others; without a name and a choice, webhooks and callbacks are the roots. ``allow`` has
    errors of the document that are allowed, of ALLOWABLE. ``url`` is where the document is
    published, ``changelog`` where updates write down what they changed, and ``prose`` whether they
    keep the document's descriptions. ``keep_renamed`` says for how many updates an old name stays
    after a rename. ``formatter`` is one of FORMATTERS.
    ``opaque`` names components that become plain JSON instead of classes. ``required`` is one of
    REQUIRED. ``event_header`` and
    ``event_key`` say where a request names its event; None leaves it to the document.
    ``stream`` is ``-`` or an address, where the document is no file; ``schema`` is none then.
    ``references_below`` is the folder that other files of the document are read from; None is that
    of ``schema``.
    """

    schema: Path
    overlay: Path | None = None
    templates: Path | None = None
    out: Path
    receive: tuple[str, ...] = ()
    send: tuple[str, ...] = ()
    choice: Choice = NO_CHOICE
    allow: tuple[str, ...] = ()
    url: str | None = None
    changelog: Path | None = None
    prose: bool = False
    keep_renamed: int = 0
    formatter: str = "black"
    opaque: tuple[str, ...] = ()
    required: str = "trusted"
    event_header: str | None = None
    event_key: str | None = None
    references_below: Path | None = None
    stream: str | None = None

    @property
    def document(self) -> str:
        """What the user calls the document: its file, as messages show it, or the stream."""
        return self.stream or show(self.schema)

    @property
    def templates_folder(self) -> Path:
        """The folder of the templates, whichever they are."""
        return self.templates or shipped_templates()


def shipped_templates() -> Path:
    """The templates that come with wireloom: inside the wheel, or at the top of a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parents[1] / "templates"


def find(start: Path | None = None) -> Path | None:
    """The ``pyproject.toml`` with a ``[tool.wireloom]`` in ``start`` or the nearest folder above.

    Raises:
        UsageError: a ``pyproject.toml`` on the way up is not TOML.
    """
    folder = (start or Path.cwd()).resolve()
    for each in (folder, *folder.parents):
        path = each / "pyproject.toml"
        if path.is_file() and table_of(parse(path)) is not None:
            return path
    return None


def load(path: Path) -> Settings:
    """The settings in ``[tool.wireloom]`` of the TOML file ``path``.

    Raises:
        UsageError: the file cannot be read, or a setting is unknown, missing or of the wrong type.
    """
    table = table_of(parse(path))
    if table is None:
        raise UsageError(
            "there is no [tool.wireloom] in this file",
            where=Location(show(path)),
            todo='add one: schema = "...", out = "..."',
        )
    if not isinstance(table, dict):
        raise UsageError("[tool.wireloom] is not a table", where=where(path, "wireloom"))
    return _settings(path, cast("dict[str, Any]", table))


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """The settings given on the command line."""

    schema: str
    out: str
    roots: Sequence[str] = ()
    send: Sequence[str] = ()
    choice: Choice = NO_CHOICE
    allow: Sequence[str] = ()
    overlay: str | None = None
    templates: str | None = None
    opaque: Sequence[str] = ()
    references_below: str | None = None


def from_flags(flags: Flags) -> Settings:
    """The settings of the command line; its paths are relative to the working folder.

    Raises:
        UsageError: the package's folder has a name that cannot be imported, or a root is opaque.
    """
    here = Path.cwd()
    _refuse_opaque_root(flags.opaque, (*flags.roots, *flags.send))
    return Settings(
        schema=_absolute(here, flags.schema),
        stream=flags.schema if is_stream(flags.schema) else None,
        overlay=_absolute(here, flags.overlay) if flags.overlay else None,
        templates=_absolute(here, flags.templates) if flags.templates else None,
        out=package_folder(_absolute(here, flags.out)),
        receive=tuple(dict.fromkeys(flags.roots)),
        send=tuple(dict.fromkeys(flags.send)),
        choice=flags.choice,
        allow=tuple(dict.fromkeys(flags.allow)),
        opaque=tuple(dict.fromkeys(flags.opaque)),
        references_below=_absolute(here, below) if (below := flags.references_below) else None,
    )


def package_folder(path: Path, where: Location | None = None) -> Path:
    """``path``, if a package in a folder of that name can be imported.

    Raises:
        UsageError: its name is no Python identifier, or a keyword.
    """
    name = path.name
    if name.isidentifier() and not keyword.iskeyword(name):
        return path
    suggestion = re.sub(r"\W", "_", name).strip("_") or "messages"
    if keyword.iskeyword(suggestion):
        suggestion += "_"
    elif not suggestion.isidentifier():
        suggestion = f"_{suggestion}"
    better = path.with_name(suggestion) if name else path / suggestion
    raise UsageError(
        f"{name or str(path)!r} cannot be the name of a package",
        where=where,
        why="the folder is the package, so its name must be importable",
        todo=f"name a folder such as {show(better)}",
    )


# --- Each setting


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    for key in table:
        if key not in _KEYS:
            raise _unknown(path, key)
    missing = [key for key in _REQUIRED if key not in table]
    if missing:
        raise UsageError(
            f"[tool.wireloom] does not set {' and '.join(missing)}",
            where=Location(show(path)),
            todo="; ".join(_EXAMPLES[key] for key in missing),
        )
    folder = path.resolve().parent
    out = _absolute(folder, _text(path, table, "out"))
    return Settings(
        schema=_schema(path, table),
        overlay=_path(path, table, "overlay"),
        templates=_path(path, table, "templates"),
        out=package_folder(out, where(path, "out")),
        receive=_names(path, table, "receive"),
        send=_names(path, table, "send"),
        choice=Choice(
            **{name: _names(path, table, key) for key, name in _GLOBS.items()},
            all=_flag(path, table, "all"),
        ),
        allow=_allowed(path, table),
        url=_optional(path, table, "url", "an address"),
        changelog=_path(path, table, "changelog"),
        prose=_flag(path, table, "prose"),
        keep_renamed=_count(path, table, "keep-renamed"),
        formatter=_one_of(path, table, "formatter", FORMATTERS),
        opaque=_opaque(path, table),
        required=_one_of(path, table, "required", REQUIRED),
        event_header=_optional(path, table, "event-header", "the name of a header"),
        event_key=_optional(path, table, "event-key", "a key of the body"),
        references_below=_path(path, table, "references-below"),
    )


_EXAMPLES = {
    "schema": 'schema = "openapi.yaml"',
    "out": 'out = "generated/messages"',
    "url": 'url = "https://api.example.com/openapi.json"',
    "changelog": 'changelog = "schema/CHANGELOG.md"',
    "allow": 'allow = ["broken-reference"]',
    "opaque": 'opaque = ["CreateAssistantDTO"]',
    "references-below": 'references-below = "."',
}


def _unknown(path: Path, key: str) -> UsageError:
    close = close_match(key, _KEYS)
    known = f"the settings are {', '.join(_KEYS)}"
    return UsageError(
        f"there is no setting {key!r}",
        where=where(path, key),
        todo=f"did you mean {close!r}?" if close else known,
    )


def _flag(path: Path, table: dict[str, Any], key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise UsageError(
            f"{key} must be true or false, and is {kind_of(value)}",
            where=where(path, key),
            todo=f"{key} = true",
        )
    return value


def _count(path: Path, table: dict[str, Any], key: str) -> int:
    value = table.get(key, 0)
    if type(value) is not int or value < 0:
        what = f"{key} must be a number from 0 up, and is {kind_of(value)}"
        raise UsageError(what, where=where(path, key), todo=f"{key} = 3")
    return value


def _one_of(path: Path, table: dict[str, Any], key: str, choices: tuple[str, ...]) -> str:
    """The value of ``key``, which is one of ``choices``; the first of them is the default."""
    value = table.get(key, choices[0])
    if value not in choices:
        raise UsageError(
            f"{key} must be {' or '.join(map(repr, choices))}, and is {kind_of(value)}",
            where=where(path, key),
            todo=f'{key} = "{choices[0]}"',
        )
    return cast("str", value)


def _allowed(path: Path, table: dict[str, Any]) -> tuple[str, ...]:
    allowed = _names(path, table, "allow")
    for each in allowed:
        if each not in ALLOWABLE:
            close = close_match(each, ALLOWABLE)
            raise UsageError(
                f"there is no error {each!r} to allow",
                where=where(path, "allow"),
                todo=f"did you mean {close!r}?" if close else f"allow {' or '.join(ALLOWABLE)}",
            )
    return allowed


def _text(path: Path, table: dict[str, Any], key: str, expected: str = "a path") -> str:
    value = table[key]
    if not isinstance(value, str) or not value or "\0" in value:
        raise UsageError(
            f"{key} must be {expected}, and is {kind_of(value)}",
            where=where(path, key),
            todo=_EXAMPLES.get(key, f'{key} = "..."'),
        )
    return value


def _optional(path: Path, table: dict[str, Any], key: str, expected: str) -> str | None:
    return _text(path, table, key, expected) if key in table else None


def _path(path: Path, table: dict[str, Any], key: str) -> Path | None:
    """The path that ``key`` says; None where it is not set."""
    folder = path.resolve().parent
    return _absolute(folder, _text(path, table, key)) if key in table else None


def _schema(path: Path, table: dict[str, Any]) -> Path:
    name = _text(path, table, "schema")
    if is_stream(name):
        raise UsageError(
            f"schema must be a path, and is {name!r}",
            where=where(path, "schema"),
            why="settings describe what is on the disk: nothing is fetched without being asked for",
            todo="set url to the address, and fetch it into a file with `wireloom update`",
        )
    return _absolute(path.resolve().parent, name)


def _names(path: Path, table: dict[str, Any], key: str) -> tuple[str, ...]:
    """The names or globs that ``key`` lists, each once; none where it is not set."""
    value = table.get(key, ())
    if value == ():
        return ()
    needed = ("receive", *_GLOBS)
    names = cast("list[object]", value) if isinstance(value, list) else [value]
    good = [each for each in names if isinstance(each, str) and each]
    if names is not value or len(good) != len(names) or (key in needed and not good):
        what = "globs" if key in _GLOBS else "names of schemas"
        what = "errors" if key == "allow" else what
        raise UsageError(
            f"{key} must be a list of {what}, and is {kind_of(value)}",
            where=where(path, key),
            todo=_EXAMPLES.get(
                key, f'{key} = ["{"*Event" if key in _GLOBS else "ServerMessage"}"]'
            ),
        )
    return tuple(dict.fromkeys(good))


def _opaque(path: Path, table: dict[str, Any]) -> tuple[str, ...]:
    names = _names(path, table, "opaque")
    roots = (*_names(path, table, "receive"), *_names(path, table, "send"))
    _refuse_opaque_root(names, roots, where(path, "opaque"))
    return names


def _refuse_opaque_root(
    opaque: Iterable[str], roots: Sequence[str], where: Location | None = None
) -> None:
    for name in opaque:
        if name in roots:
            raise UsageError(
                f"{name} is a root, so it cannot be opaque",
                where=where,
                why="a root that is plain JSON has no class to decode with",
                todo=f"take {name} out of one of the two",
            )


def _absolute(folder: Path, path: str) -> Path:
    """``path`` in ``folder``, without ``.`` and ``..``; symbolic links stay what they are."""
    return Path(os.path.normpath(folder / path))
