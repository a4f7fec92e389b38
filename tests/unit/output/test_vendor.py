"""A package is copied whole, under any name, and never over somebody's work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from wireloom.model.errors import UsageError, WireloomError
from wireloom.output import package, swap
from wireloom.output.manifest import Manifest
from wireloom.output.package import Package
from wireloom.output.vendor import vendor

FILES = {"__init__.py": "from .part import VALUE\n", "part.py": "VALUE = 7\n", "py.typed": ""}


def put(folder: Path, files: dict[str, str]) -> None:
    package = Package(files)
    swap.replace(folder, package, Manifest.of(package, generator="0", document="d"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "made" / "parcel"
    put(folder, FILES)
    return folder


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return tmp_path / "shop"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_copy_has_the_same_bytes_and_leaves_nothing_else(source: Path, shop: Path) -> None:
    change = vendor(source, shop / "hooks")
    assert change.added == ("__init__.py", "part.py", "py.typed")
    assert contents(shop / "hooks") == contents(source)
    assert [path.name for path in shop.iterdir()] == ["hooks"]


def test_the_copy_works_without_site_packages(source: Path, shop: Path) -> None:
    vendor(source, shop / "hooks")
    program = f"import sys; sys.path.insert(0, {str(shop)!r}); import hooks; print(hooks.VALUE)"
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", program],
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stdout == "7\n"


def test_an_older_copy_is_brought_up_to_date(source: Path, shop: Path) -> None:
    vendor(source, shop / "hooks")
    put(source, {"__init__.py": "", "other.py": ""})
    change = vendor(source, shop / "hooks")
    assert change.added == ("other.py",)
    assert change.changed == ("__init__.py",)
    assert change.removed == ("part.py", "py.typed")
    assert contents(shop / "hooks") == contents(source)
    assert not vendor(source, shop / "hooks")


def test_a_copy_can_be_copied_on(source: Path, shop: Path) -> None:
    vendor(source, shop / "hooks")
    vendor(shop / "hooks", shop / "other")
    assert contents(shop / "other") == contents(source)


@pytest.mark.parametrize("name", ["my-hooks", "class", "1st", "a b", "hooks.py"])
def test_a_name_that_cannot_be_imported_is_refused(source: Path, shop: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be the name of a package"):
        vendor(source, shop / name)
    assert not shop.exists()


def test_somebody_elses_folder_is_refused(source: Path, shop: Path) -> None:
    (shop / "hooks").mkdir(parents=True)
    (shop / "hooks" / "mine.py").touch()
    with pytest.raises(WireloomError, match="not a package that wireloom wrote"):
        vendor(source, shop / "hooks")
    assert [path.name for path in shop.iterdir()] == ["hooks"]
    assert contents(shop / "hooks") == {"mine.py": b""}


def test_an_edited_copy_is_only_overwritten_by_force(source: Path, shop: Path) -> None:
    vendor(source, shop / "hooks")
    (shop / "hooks" / "part.py").write_text("VALUE = 8\n", encoding="utf-8")
    with pytest.raises(WireloomError, match=r"edited by hand: part\.py") as caught:
        vendor(source, shop / "hooks")
    assert "--force" in caught.value.todo
    assert (shop / "hooks" / "part.py").read_text(encoding="utf-8") == "VALUE = 8\n"
    assert vendor(source, shop / "hooks", force=True).edited == ("part.py",)
    assert contents(shop / "hooks") == contents(source)


def test_force_does_not_remove_what_is_not_ours(source: Path, shop: Path) -> None:
    vendor(source, shop / "hooks")
    (shop / "hooks" / "mine.py").touch()
    with pytest.raises(WireloomError, match=r"did not write: mine\.py"):
        vendor(source, shop / "hooks", force=True)


@pytest.mark.parametrize("edit", ["change", "remove", "link"])
def test_a_package_that_is_not_as_generated_is_not_spread(
    source: Path, shop: Path, edit: str
) -> None:
    (source / "part.py").unlink()
    if edit == "change":
        (source / "part.py").write_text("VALUE = 8\n", encoding="utf-8")
    if edit == "link":
        (source / "part.py").symlink_to(source / "__init__.py")
    with pytest.raises(WireloomError, match=r"not as it was generated: part\.py"):
        vendor(source, shop / "hooks")
    assert not shop.exists()


def test_caches_and_strays_in_the_package_are_not_copied(source: Path, shop: Path) -> None:
    (source / "__pycache__").mkdir()
    (source / "__pycache__" / "part.pyc").touch()
    (source / "stray.py").touch()
    vendor(source, shop / "hooks")
    assert contents(shop / "hooks").keys() == {*FILES, package.MANIFEST}


def test_what_is_no_package_is_refused(tmp_path: Path, shop: Path) -> None:
    with pytest.raises(WireloomError, match="does not exist"):
        vendor(tmp_path / "absent", shop / "hooks")
    with pytest.raises(WireloomError, match="is not a generated package"):
        vendor(tmp_path, shop / "hooks")


def test_a_manifest_cannot_name_files_outside(tmp_path: Path, shop: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    evil = tmp_path / "evil"
    evil.mkdir()
    manifest = Manifest(
        generator="0", document="d", files={"../secret.txt": package.digest(b"secret")}
    )
    (evil / package.MANIFEST).write_text(manifest.text(), encoding="utf-8")
    with pytest.raises(WireloomError, match="not a path inside a package"):
        vendor(evil, shop / "hooks")
    assert not shop.exists()


@pytest.mark.parametrize("place", [".", "inside", ".."])
def test_a_copy_into_itself_is_refused(source: Path, place: str) -> None:
    target = (source / place).resolve()
    with pytest.raises(WireloomError, match="one inside the other"):
        vendor(source, target)
    assert (source / "part.py").exists()
