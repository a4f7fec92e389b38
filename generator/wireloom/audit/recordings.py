"""Where recordings are: files, folders, patterns, and addresses of object stores and servers.

A recording is one file or object. Local paths are read with the standard library; addresses such as
``s3://bucket/key`` with fsspec, which is installed with ``wireloom[remote]``.
"""

from __future__ import annotations

import glob
import io
import re
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from wireloom import config
from wireloom.audit.optional import optional
from wireloom.model.errors import Location, WireloomError

STANDARD_INPUT = "-"

_BLOCK = 4 * 1024 * 1024
"""How many bytes of an object are fetched at a time."""

_NAMES = re.compile(
    r".*\.((json|jsonl|ndjson|har)(\.gz|\.zst)?|parquet)", re.IGNORECASE | re.DOTALL
)
_TODO = (
    "payloads are in files *.json, *.jsonl, *.ndjson, *.har (also with .gz or .zst) or *.parquet"
)


class GoneError(WireloomError):
    """There is no such file or object, though there may have been one a moment ago."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One file or object.

    Attributes:
        address: its path or address. A path is absolute, so that any process can read it.
        size: its size in bytes; -1 if it is not known.
        label: its name in reports, if that is another than the one that follows from the address.
    """

    address: str
    size: int = -1
    label: str = ""

    @property
    def name(self) -> str:
        """The name in reports: an address is shown without a password or a signed query."""
        if self.label or not is_remote(self.address):
            return self.label or self.address
        parts = urlsplit(self.address)
        host = (
            parts.netloc.rpartition("@")[2] if parts.scheme in ("http", "https") else parts.netloc
        )
        return f"{parts.scheme}://{host}{parts.path}"

    @property
    def store(self) -> str:
        """What is before the path of an address: the protocol, and the bucket or the server."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def is_remote(self) -> bool:
        """Whether fsspec reads it."""
        return is_remote(self.address)


def is_remote(address: str) -> bool:
    """Whether ``address`` is one of an object store or a server."""
    return re.match(r"[a-z][a-z0-9+.-]+://", address) is not None


def find(addresses: Sequence[str | Path]) -> list[Recording]:
    """The recordings at ``addresses``: each that is named, and those in folders and patterns.

    Raises:
        WireloomError: an address does not exist, has no recordings, or cannot be read.
    """
    found: list[Recording] = []
    for address in map(str, addresses):
        found += _remote(address) if is_remote(address) else _local(address)
    return list(dict.fromkeys(found))


def _local(address: str) -> list[Recording]:
    path = Path(address)
    if address == STANDARD_INPUT:
        return [Recording(address)]
    if path.is_dir():
        names = (each for each in path.rglob("*") if _NAMES.fullmatch(each.name))
        return _some(address, (each for each in names if each.is_file()))
    if path.exists():
        return [_of(path)]
    if glob.has_magic(address):
        paths = glob.iglob(address, recursive=True)  # noqa: PTH207 - of any form, also absolute
        return _some(address, map(Path, paths))
    raise WireloomError("there is no such file", where=Location(config.show(path)))


def _some(address: str, paths: Iterable[Path]) -> list[Recording]:
    inside = [_of(each) for each in sorted(paths) if not each.is_dir()]
    if not inside:
        raise _nothing_in(config.show(Path(address)))
    return inside


def _of(path: Path) -> Recording:
    size = path.stat().st_size if path.is_file() else -1
    return Recording(str(path.absolute()), size, config.show(path))


def _nothing_in(name: str) -> WireloomError:
    return WireloomError("there are no payloads in this folder", where=Location(name), todo=_TODO)


# --- Opening


@contextmanager
def opened(recording: Recording) -> Generator[BinaryIO]:
    """The bytes of ``recording``.

    Raises:
        GoneError: there is no such file any more.
        WireloomError: it cannot be read.
    """
    if recording.address == STANDARD_INPUT:
        yield sys.stdin.buffer
    elif recording.is_remote:
        with _explained(recording.address):
            system, path = _system(recording.address)
            with system.open(path, "rb", block_size=_BLOCK) as raw:
                yield cast("BinaryIO", io.BufferedReader(raw, 1024 * 1024))
    else:
        with _opened_file(Path(recording.address)) as raw:
            yield raw


def _opened_file(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise GoneError("this file is gone", where=Location(config.show(path))) from None
    except OSError as error:
        raise WireloomError(
            f"this file cannot be read: {error.strerror}", where=Location(config.show(path))
        ) from error


def fetched(recordings: Sequence[Recording]) -> dict[str, bytes]:
    """The whole content of several objects of one store, by address, fetched at the same time.

    Those that are gone are left out.

    Raises:
        WireloomError: another one cannot be read.
    """
    if not recordings:
        return {}
    contents: dict[str, bytes] = {}
    first = recordings[0].address
    with _explained(first):
        system = _system(first)[0]
        paths = {str(system._strip_protocol(each.address)): each.address for each in recordings}
        found: Mapping[str, Any] = system.cat(list(paths), on_error="return")
    for path, content in found.items():
        if isinstance(content, FileNotFoundError):
            continue
        with _explained(paths[path]):
            if isinstance(content, Exception):
                raise content
            contents[paths[path]] = content
    return contents


# --- fsspec


def _remote(address: str) -> list[Recording]:
    with _explained(address):
        system, path = _system(address)
        if glob.has_magic(path):
            listed: Mapping[str, Any] = system.glob(path, detail=True)
        elif system.isfile(path):
            return [Recording(address, _size(system.info(path)))]
        else:
            listed = {
                name: info
                for name, info in system.find(path, detail=True).items()
                if _NAMES.fullmatch(name)
            }
        found = [
            Recording(str(system.unstrip_protocol(name)), _size(info))
            for name, info in sorted(listed.items())
            if info.get("type", "file") == "file"
        ]
    if not found:
        raise _nothing_in(Recording(address).name)
    return found


def _size(info: Mapping[str, Any]) -> int:
    size = info.get("size")
    return size if isinstance(size, int) else -1


def _system(address: str) -> tuple[Any, str]:
    """The file system of fsspec for ``address``, and the path in it."""
    core = optional("fsspec.core", "remote", f"{address.partition(':')[0]}: addresses")
    url_to_fs: Callable[[str], tuple[Any, str]] = core.url_to_fs
    return url_to_fs(address)


@contextmanager
def _explained(address: str) -> Generator[None]:
    """Any exception of fsspec or of a library that it uses as a :class:`WireloomError`."""
    where = Location(Recording(address).name)
    try:
        yield
    except WireloomError:
        raise
    except ImportError as error:
        raise WireloomError(
            "this address needs one more package", where=where, why=_line(error), todo=_TO_INSTALL
        ) from error
    except FileNotFoundError as error:
        raise GoneError("there is nothing at this address", where=where) from error
    except Exception as error:  # each store has exceptions of its own
        raise WireloomError("this address cannot be read", where=where, why=_line(error)) from error


_TO_INSTALL = "s3:// needs s3fs, gs:// gcsfs, abfs:// adlfs, https:// aiohttp"


def _line(error: Exception) -> str:
    lines = str(error).splitlines() or [""]
    return f"{type(error).__name__}: {lines[0][:200]}"
