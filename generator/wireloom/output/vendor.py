"""Vendoring: a copy of a generated package in another project, under any name."""

from __future__ import annotations

from pathlib import Path

from wireloom import config
from wireloom.model.errors import WireloomError
from wireloom.output.lock import tidy
from wireloom.output.manifest import Manifest, ensure_ours, read_manifest
from wireloom.output.package import Change, Package, digest, read_bytes, some
from wireloom.output.swap import replace


def vendor(source: Path, target: Path, *, force: bool = False) -> Change:
    """Copy the package in ``source`` to ``target``, whole or not at all.

    A copy that is there already is brought up to date. ``target`` may have any name that can be
    imported: the package refers to itself relatively.

    Args:
        source: the folder of a generated package, as ``wireloom generate`` left it.
        target: the folder of the copy; its parents are made as needed.
        force: overwrite files of an older copy that were edited by hand.

    Raises:
        UsageError: ``target`` has a name that cannot be imported.
        WireloomError: ``source`` is not an intact package, or ``target`` holds other files, or
            files that were edited by hand.
    """
    config.package_folder(target)
    package, manifest = load(source)
    _keep_apart(source, target)
    ensure_ours(target)  # before the work folder is created
    try:
        return replace(target, package, manifest, force=force)
    finally:
        tidy(target)


def load(folder: Path) -> tuple[Package, Manifest]:
    """The generated package in ``folder``, and its manifest.

    Raises:
        WireloomError: there is none, or it is not as it was generated.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        what = "is not a generated package" if folder.is_dir() else "does not exist"
        raise WireloomError(f"{config.show(folder)} {what}", todo="run `wireloom generate` first")
    read = {path: read_bytes(folder, path) for path in manifest.files}
    wrong = [path for path, data in read.items() if _digest(data) != manifest.files[path]]
    if wrong:
        raise WireloomError(
            f"{config.show(folder)} is not as it was generated: {some(sorted(wrong))}",
            todo="run `wireloom generate` first",
        )
    try:
        files = {path: data.decode("utf-8") for path, data in read.items() if data is not None}
        return Package(files), manifest
    except ValueError as error:
        raise WireloomError(f"{config.show(folder)} is not a generated package: {error}") from error


def _digest(data: bytes | None) -> str:
    return "" if data is None else digest(data)


def _keep_apart(source: Path, target: Path) -> None:
    """Refuse a copy onto or into the package itself, and the other way round."""
    one, other = source.resolve(), target.resolve()
    if one == other or one in other.parents or other in one.parents:
        raise WireloomError(
            f"{config.show(target)} and {config.show(source)} are one inside the other",
            todo="name a folder outside the package",
        )
