"""The package's folder holds the old package or the new one, and nobody else's work is lost."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support import ROOT
from wireloom.model.errors import WireloomError
from wireloom.output import lock, swap
from wireloom.output.manifest import Manifest, intact, read_manifest
from wireloom.output.package import MANIFEST, WORK, Change, Package, digest

PROGRAM = """
import sys
from pathlib import Path
import filelock  # the first write would import it
from wireloom.output import swap as swaps
from wireloom.output.manifest import Manifest
from wireloom.output.package import Package

def package(name, count=120):
    files = {f"part_{number}.py": f"WHO = {name!r}\\n" * 40 for number in range(count)}
    return Package(files | {f"only/{name}.py": f"{name} = 1\\n"})

def put(folder, name, swap=None):
    made = package(name)
    manifest = Manifest.of(made, generator="0", document=name)
    return swaps.replace(folder, made, manifest, swap=swap)

if __name__ == "__main__":
    folder, swap = Path(sys.argv[1]), getattr(swaps, sys.argv[2])
    names = sys.argv[4:]
    print("ready", flush=True)
    for turn in range(int(sys.argv[3])):
        put(folder, names[turn % len(names)], swap)
        print(turn, flush=True)
"""


def put(folder: Path, files: dict[str, str], document: str = "d", *, force: bool = False) -> Change:
    made = Package(files)
    return swap.replace(
        folder, made, Manifest.of(made, generator="0", document=document), force=force
    )


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder.parent / WORK).glob("*~*"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "parcel"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return path


def start(program: Path, *arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, str(program), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def whole(folder: Path) -> str:
    """The name of the one package that the folder holds, each file of it."""
    manifest = read_manifest(folder)
    assert manifest is not None
    assert intact(folder, manifest)
    assert len(manifest.files) == 121
    assert set(contents(folder)) == {*manifest.files, MANIFEST}
    return manifest.document


# --- Writing


def test_a_package_is_written_with_its_manifest(folder: Path) -> None:
    change = put(folder, {"b.py": "two = 2\n", "a/__init__.py": "one = 'é'\n"}, document="abc")
    assert change == Change(added=("a/__init__.py", "b.py"))
    assert (folder / "a" / "__init__.py").read_bytes() == "one = 'é'\n".encode()
    first, second = digest("one = 'é'\n".encode()), digest(b"two = 2\n")
    assert (folder / MANIFEST).read_text(encoding="utf-8").splitlines() == [
        "{",
        '  "generator": "0",',
        '  "document": "abc",',
        '  "files": {',
        f'    "a/__init__.py": "{first}",',
        f'    "b.py": "{second}"',
        "  }",
        "}",
    ]


def test_the_manifest_reads_back(folder: Path) -> None:
    put(folder, {"b.py": "b\n", "a.py": "a\n"}, document="abc")
    manifest = read_manifest(folder)
    assert manifest == Manifest(
        generator="0",
        document="abc",
        files={"a.py": digest(b"a\n"), "b.py": digest(b"b\n")},
    )


def test_line_ends_and_encoding_are_the_packages_own(folder: Path) -> None:
    put(folder, {"a.py": "x = '\u2028'\r\ny\n"})
    assert (folder / "a.py").read_bytes() == b"x = '\xe2\x80\xa8'\r\ny\n"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_permissions_follow_the_umask(folder: Path) -> None:
    old = os.umask(0o022)
    try:
        put(folder, {"a.py": "", "b/c.py": ""})
    finally:
        os.umask(old)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
    assert modes == {"a.py": 0o644, "c.py": 0o644, "b": 0o755, MANIFEST: 0o644}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_second_package_takes_the_place_of_the_first(folder: Path) -> None:
    put(folder, {"same.py": "1\n", "differs.py": "1\n", "old/gone.py": "1\n"})
    change = put(folder, {"same.py": "1\n", "differs.py": "2\n", "new.py": "1\n"})
    assert change == Change(added=("new.py",), changed=("differs.py",), removed=("old/gone.py",))
    assert len(change) == 3
    assert contents(folder).keys() == {"same.py", "differs.py", "new.py", MANIFEST}
    assert not (folder / "old").exists()
    assert leftovers(folder) == []


def test_the_same_package_again_touches_nothing(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    before = (folder.stat().st_ino, (folder / "a.py").stat().st_mtime_ns)
    assert put(folder, {"a.py": "1\n"}) == Change()
    assert (folder.stat().st_ino, (folder / "a.py").stat().st_mtime_ns) == before


def test_another_document_alone_rewrites_the_manifest(folder: Path) -> None:
    put(folder, {"a.py": "1\n"}, document="old")
    assert len(put(folder, {"a.py": "1\n"}, document="new")) == 0
    manifest = read_manifest(folder)
    assert manifest is not None
    assert manifest.document == "new"


def test_hand_edits_are_named(folder: Path) -> None:
    put(folder, {"a.py": "1\n", "b.py": "1\n", "c.py": "1\n"})
    (folder / "a.py").write_text("mine\n", encoding="utf-8")
    (folder / "b.py").unlink()
    new = {"a.py": "1\n", "b.py": "1\n", "c.py": "2\n"}
    with pytest.raises(WireloomError, match=r"edited by hand: a\.py") as caught:
        put(folder, new)
    assert "--force" in caught.value.todo
    assert contents(folder)["a.py"] == "mine\n"
    change = put(folder, new, force=True)
    assert change.edited == ("a.py",)
    assert change.changed == ("a.py", "c.py")
    assert change.added == ("b.py",)


def test_git_does_not_see_the_work_folder(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    subprocess.run(["git", "init", "-q", str(folder.parent)], check=True)
    status = subprocess.run(
        ["git", "-C", str(folder.parent), "status", "--porcelain", "-uall"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert status.stdout.split() == ["??", "parcel/a.py", "??", "parcel/wireloom.json"]


@pytest.mark.parametrize(
    "files",
    [
        {"../a.py": ""},
        {"/a.py": ""},
        {"a//b.py": ""},
        {"a\\b.py": ""},
        {"wireloom.json": ""},
        {"": ""},
        {"Call.py": "", "call.py": ""},
    ],
)
def test_a_package_keeps_to_its_folder(files: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"package|only in case"):
        Package(files)


# --- Somebody else's work


def test_a_folder_that_is_not_ours_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(WireloomError, match="not a package that wireloom wrote") as caught:
        put(folder, {"a.py": "1\n"})
    assert caught.value.exit_code == 1
    assert "another folder" in caught.value.todo
    assert contents(folder) == {"thesis.txt": "years of work"}
    assert not (folder.parent / WORK).exists()


def test_a_file_that_we_did_not_write_is_left_alone(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (folder / "sub").mkdir()
    (folder / "sub" / "mine.py").write_text("mine\n", encoding="utf-8")
    with pytest.raises(WireloomError, match=r"did not write: sub/mine\.py"):
        put(folder, {"a.py": "2\n"})
    assert (folder / "a.py").read_text(encoding="utf-8") == "1\n"
    assert (folder / "sub" / "mine.py").exists()


def test_many_foreign_files_are_named_in_short(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    for number in range(8):
        (folder / f"mine_{number}.py").touch()
    with pytest.raises(WireloomError, match=r"mine_4\.py and 3 more"):
        put(folder, {"a.py": "2\n"})


def test_caches_are_nobodys_work(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.cpython-311.pyc").touch()
    (folder / ".DS_Store").touch()
    manifest = read_manifest(folder)
    assert manifest is not None
    assert intact(folder, manifest)
    put(folder, {"a.py": "2\n"})
    assert contents(folder).keys() == {"a.py", MANIFEST}


def test_an_empty_folder_is_free_to_use(folder: Path) -> None:
    folder.mkdir()
    put(folder, {"a.py": "1\n"})
    assert contents(folder).keys() == {"a.py", MANIFEST}


def test_a_merge_conflict_in_the_manifest_is_no_obstacle(folder: Path) -> None:
    put(folder, {"a.py": "1\n", "b.py": "1\n"})
    text = (folder / MANIFEST).read_text(encoding="utf-8")
    ours = next(line for line in text.splitlines() if "a.py" in line)
    conflict = f'<<<<<<< HEAD\n{ours}\n=======\n{ours[:-4]}0",\n>>>>>>> branch'
    (folder / MANIFEST).write_text(text.replace(ours, conflict), encoding="utf-8")
    assert read_manifest(folder) is None
    put(folder, {"a.py": "2\n"})
    assert contents(folder).keys() == {"a.py", MANIFEST}


@pytest.mark.parametrize(
    "text", ["", "null", "[]", '{"generator": 1, "document": "d", "files": {}}', "[" * 100_000]
)
def test_a_damaged_manifest_is_no_manifest(folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    assert read_manifest(folder) is None


def test_intact_notices_every_departure(folder: Path) -> None:
    put(folder, {"a.py": "1\n", "b.py": "1\n"})
    manifest = read_manifest(folder)
    assert manifest is not None
    assert intact(folder, manifest)
    (folder / "c.py").touch()
    assert not intact(folder, manifest)
    (folder / "c.py").unlink()
    (folder / "a.py").write_text("2\n", encoding="utf-8")
    assert not intact(folder, manifest)
    (folder / "a.py").unlink()
    assert not intact(folder, manifest)
    (folder / "a.py").symlink_to(folder / "b.py")
    assert not intact(folder, manifest)


def test_a_symbolic_link_is_not_replaced(tmp_path: Path, folder: Path) -> None:
    real = tmp_path / "elsewhere" / "parcel"
    put(real, {"a.py": "1\n"})
    folder.symlink_to(real)
    with pytest.raises(WireloomError, match="is a symbolic link") as caught:
        put(folder, {"a.py": "2\n"})
    assert str(real) in caught.value.todo
    assert folder.is_symlink()
    assert (real / "a.py").read_text(encoding="utf-8") == "1\n"


def test_a_link_inside_the_package_is_replaced_and_not_followed(
    tmp_path: Path, folder: Path
) -> None:
    put(folder, {"a.py": "1\n"})
    target = tmp_path / "target.py"
    target.write_text("target\n", encoding="utf-8")
    (folder / "a.py").unlink()
    (folder / "a.py").symlink_to(target)
    put(folder, {"a.py": "2\n"}, force=True)
    assert target.read_text(encoding="utf-8") == "target\n"
    assert not (folder / "a.py").is_symlink()


def test_a_file_in_the_packages_place_is_left_alone(folder: Path) -> None:
    folder.write_text("mine", encoding="utf-8")
    with pytest.raises(WireloomError, match="is a file"):
        put(folder, {"a.py": "1\n"})
    assert folder.read_text(encoding="utf-8") == "mine"


def test_a_file_among_the_parents_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WireloomError, match="cannot write") as caught:
        put(tmp_path / "file" / "parcel", {"a.py": "1\n"})
    assert "parents is a file" in caught.value.todo


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write to")
def test_a_folder_that_cannot_be_made_is_one_message() -> None:
    with pytest.raises(WireloomError, match="cannot write /proc/parcel") as caught:
        put(Path("/proc/parcel"), {"a.py": "1\n"})
    assert caught.value.why


FULL_DISK = """
import resource, sys
sys.argv = ["", sys.argv[1]]
from program import put
from pathlib import Path
resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
put(Path(sys.argv[1]), "new")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_package(program: Path, folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(folder)],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'generator'}{os.pathsep}{program.parent}"},
    )
    assert "WireloomError: error: cannot write" in run.stderr
    assert "File too large" in run.stderr
    assert contents(folder).keys() == {"a.py", MANIFEST}
    assert leftovers(folder) == []


# --- Killed at any moment


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_killed_at_any_moment_the_package_is_whole(program: Path, folder: Path) -> None:
    put_a = [sys.executable, str(program), str(folder), "swap_folders", "1", "old"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generator")}
    subprocess.run(put_a, check=True, env=environment, stdout=subprocess.DEVNULL)
    seen: set[str] = set()
    dirty = 0
    chance = random.Random(2)  # noqa: S311 - moments, not secrets
    for _ in range(40):
        process = start(program, str(folder), "swap_folders", "1000", "new", "old")
        assert process.stdout is not None
        for _ in range(chance.randrange(3)):  # turns that are complete
            process.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        seen.add(whole(folder))
        dirty += bool(leftovers(folder))
    assert seen == {"old", "new"}
    assert dirty, "no kill came while something was being written: the test shows nothing"
    put(folder, {"a.py": "1\n"})
    assert leftovers(folder) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_without_an_atomic_swap_the_next_run_completes_it(program: Path, folder: Path) -> None:
    chance = random.Random(3)  # noqa: S311 - moments, not secrets
    for _ in range(15):
        process = start(program, str(folder), "swap_with_journal", "1000", "new", "old")
        assert process.stdout is not None
        for _ in range(chance.randrange(1, 3)):
            process.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if folder.exists():
            whole(folder)
    done = start(program, str(folder), "swap_with_journal", "1", "old")
    _, errors = done.communicate()
    assert (done.returncode, errors) == (0, "")
    assert whole(folder) == "old"
    assert leftovers(folder) == []


def test_a_swap_that_was_cut_short_is_completed_from_its_journal(folder: Path) -> None:
    put(folder, {"a.py": "old\n"})
    work = folder.parent / WORK
    staged = work / "parcel~0123"
    package = Package({"a.py": "new\n"})
    put(staged, dict(package.files))
    folder.rename(work / "parcel~4567")  # the first of the two renames
    (work / "parcel.journal").write_text("parcel~0123", encoding="utf-8")
    assert put(folder, {"a.py": "new\n"}) == Change()
    assert contents(folder)["a.py"] == "new\n"
    assert leftovers(folder) == []
    assert not (work / "parcel.journal").exists()


@pytest.mark.parametrize("text", ["", "parcel~gone", "../elsewhere", "other~0123"])
def test_a_journal_that_names_nothing_of_ours_does_nothing(folder: Path, text: str) -> None:
    put(folder, {"a.py": "old\n"})
    journal = folder.parent / WORK / "parcel.journal"
    journal.write_text(text, encoding="utf-8")
    assert put(folder, {"a.py": "old\n"}) == Change()
    assert contents(folder)["a.py"] == "old\n"
    assert not journal.exists()


# --- Two runs at once


@pytest.mark.slow
def test_two_runs_at_once_do_not_mix(program: Path, folder: Path) -> None:
    runs = [start(program, str(folder), "swap_folders", "15", name) for name in ("one", "two")]
    runs.append(start(program, str(folder), "swap_folders", "15", "one", "two"))
    for run in runs:
        _, errors = run.communicate()
        assert (run.returncode, errors) == (0, "")
    assert whole(folder) in {"one", "two"}
    assert leftovers(folder) == []


def test_a_run_says_that_it_waits(program: Path, folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    holder = (
        "import sys, pathlib\n"
        "from wireloom.output import lock\n"
        "with lock.locked(pathlib.Path(sys.argv[1])):\n"
        "    print('ready', flush=True)\n"
        "    sys.stdin.readline()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", holder, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    waits: list[str] = []

    def waiting() -> None:
        waits.append("once")
        assert process.stdin is not None
        process.stdin.write("go on\n")
        process.stdin.flush()

    package = Package({"a.py": "2\n"})
    manifest = Manifest.of(package, generator="0", document="d")
    swap.replace(folder, package, manifest, waiting=waiting)
    process.communicate()
    assert waits == ["once"]
    assert contents(folder)["a.py"] == "2\n"


# --- Tidying up


def test_what_a_killed_run_left_is_removed_even_if_there_is_nothing_to_write(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    left = folder.parent / WORK / "parcel~0123"
    left.mkdir()
    (left / "half.py").touch()
    other = folder.parent / WORK / "other~0123"
    other.mkdir()
    swap.clean_up(folder)
    assert not left.exists()
    assert other.exists()


def test_there_is_nothing_to_clean_up_where_nothing_was_written(folder: Path) -> None:
    swap.clean_up(folder)
    assert list(folder.parent.iterdir()) == []


def test_a_work_folder_with_nothing_in_it_is_removed(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    lock.tidy(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["parcel"]
    lock.tidy(folder)
    put(folder, {"a.py": "2\n"})


def test_a_work_folder_that_others_use_is_kept(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    put(folder.with_name("other"), {"a.py": "1\n"})
    lock.tidy(folder)
    assert (folder.parent / WORK / ".gitignore").exists()
