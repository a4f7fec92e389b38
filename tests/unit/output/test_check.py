"""The drift check names every file that differs, says how, and is quiet where none does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from wireloom.output import check, swap
from wireloom.output.check import Drift
from wireloom.output.manifest import Manifest
from wireloom.output.package import Package


def manifest(package: Package, document: str = "d") -> Manifest:
    return Manifest.of(package, generator="0", document=document)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "parcel"


def put(folder: Path, files: dict[str, str]) -> None:
    package = Package(files)
    swap.replace(folder, package, manifest(package))


def compare(folder: Path, files: dict[str, str], document: str = "d") -> Drift:
    package = Package(files)
    return check.compare(package, manifest(package, document), folder, "out/parcel")


def states(drift: Drift) -> dict[str, str]:
    return {each.path: each.state for each in drift.files}


def test_a_fresh_folder_is_fresh_and_quiet(folder: Path) -> None:
    put(folder, {"a.py": "1\n", "b/c.py": "2\n"})
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").touch()
    drift = compare(folder, {"a.py": "1\n", "b/c.py": "2\n"})
    assert drift.fresh
    assert list(check.show(drift, "text")) == []
    assert list(check.show(drift, "github")) == []
    (record,) = check.show(drift, "json")
    assert json.loads(record) == {
        "fresh": True,
        "folder": "out/parcel",
        "exists": True,
        "files": [],
    }


def test_every_kind_of_difference_has_its_name(folder: Path) -> None:
    put(folder, {"same.py": "1\n", "changed.py": "1\n", "mine.py": "1\n", "gone.py": "1\n"})
    (folder / "mine.py").write_text("edited\n", encoding="utf-8")
    (folder / "extra.py").touch()
    drift = compare(
        folder, {"same.py": "1\n", "changed.py": "2\n", "mine.py": "1\n", "new.py": "1\n"}
    )
    assert not drift.fresh
    assert states(drift) == {
        "changed.py": "changed",
        "extra.py": "orphaned",
        "gone.py": "orphaned",
        "mine.py": "hand-edited",
        "new.py": "missing",
        "wireloom.json": "changed",
    }
    notes = {each.path: each.note for each in drift.files if each.note}
    assert notes == {"extra.py": "wireloom did not write it"}


def test_a_hand_edit_alone_leaves_the_manifest_fresh(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (folder / "a.py").write_text("1\n\n", encoding="utf-8")
    assert states(compare(folder, {"a.py": "1\n"})) == {"a.py": "hand-edited"}


def test_a_hand_edit_that_is_what_would_be_generated_is_no_difference(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (folder / "a.py").write_text("2\n", encoding="utf-8")
    assert states(compare(folder, {"a.py": "2\n"})) == {"wireloom.json": "changed"}


def test_another_document_is_a_difference(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    assert states(compare(folder, {"a.py": "1\n"}, document="e")) == {"wireloom.json": "changed"}


def test_a_folder_that_wireloom_never_wrote(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.py").write_text("mine\n", encoding="utf-8")
    assert states(compare(folder, {"a.py": "1\n"})) == {
        "a.py": "changed",
        "wireloom.json": "missing",
    }


def test_the_diff_leads_from_the_folder_to_what_would_be_generated(folder: Path) -> None:
    put(folder, {"a.py": "one\ntwo\nthree\n"})
    drift = compare(folder, {"a.py": "one\n2\nthree\n", "b.py": "new\n"})
    text = list(check.show(drift, "text"))
    assert text[:11] == [
        "--- a/a.py",
        "+++ b/a.py",
        "@@ -1,3 +1,3 @@",
        " one",
        "-two",
        "+2",
        " three",
        "--- /dev/null",
        "+++ b/b.py",
        "@@ -0,0 +1 @@",
        "+new",
    ]
    assert text[-4:] == [
        "changed:     out/parcel/a.py",
        "missing:     out/parcel/b.py",
        "changed:     out/parcel/wireloom.json",
        "out/parcel is out of date (2 changed, 1 missing): run `wireloom generate`",
    ]
    assert drift.files[0].line == 2


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("a\n", "b\n", 1),
        ("a\nb\n", "a\nc\n", 2),
        ("a\nb\n", "a\nb\nc\n", 2),
        ("a\nb\nc\n", "a\nb\n", 3),
        ("", "a\n", 0),
    ],
)
def test_the_line_is_the_first_that_differs(folder: Path, old: str, new: str, line: int) -> None:
    put(folder, {"a.py": old})
    assert compare(folder, {"a.py": new}).files[0].line == line


def test_a_missing_last_newline_shows(folder: Path) -> None:
    put(folder, {"a.py": "one\n"})
    (folder / "a.py").write_text("one", encoding="utf-8")
    assert compare(folder, {"a.py": "one\n"}).files[0].diff[-3:] == (
        "@@ -1,2 +1 @@",
        " one",
        "-\\ No newline at end of file",
    )


def test_a_long_diff_is_cut_and_says_so(folder: Path) -> None:
    put(folder, {"a.py": ""})
    drift = compare(folder, {"a.py": "".join(f"{number}\n" for number in range(1500))})
    diff = drift.files[0].diff
    assert len(diff) == check.LINES_PER_FILE + 1
    assert diff[-1] == "... 1,303 more lines left out"


def test_many_long_diffs_are_cut_and_every_file_is_named(folder: Path) -> None:
    names = [f"part_{number:03}.py" for number in range(100)]
    put(folder, dict.fromkeys(names, ""))
    drift = compare(folder, dict.fromkeys(names, "x\n" * 150))
    text = list(check.show(drift, "text"))
    shown = sum(line.startswith("--- a/") for line in text)
    assert f"... diffs of {101 - shown} more files left out" in text
    assert sum(line.startswith("changed:") for line in text) == 101
    assert len(text) < check.LINES_IN_ALL + check.LINES_PER_FILE + 110


def test_a_missing_folder_is_said_in_short(folder: Path) -> None:
    drift = compare(folder, {"a.py": "1\n", "b.py": "1\n"})
    assert not drift.fresh
    text = list(check.show(drift, "text"))
    assert text == ["out/parcel does not exist", "run `wireloom generate`"]
    github = list(check.show(drift, "github"))
    assert github == ["::error title=wireloom check::out/parcel does not exist"]
    (record,) = check.show(drift, "json")
    assert [each["state"] for each in json.loads(record)["files"]] == ["missing"] * 3


def test_line_ends_alone_are_explained(folder: Path) -> None:
    put(folder, {"a.py": "1\n2\n"})
    (folder / "a.py").write_bytes(b"1\r\n2\r\n")
    (each,) = compare(folder, {"a.py": "1\n2\n"}).files
    assert each.state == "hand-edited"
    assert ".gitattributes" in each.note


def test_what_could_steer_a_terminal_is_escaped(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (folder / "a.py").write_bytes(b"\x1b[2Jgone\rhere\xff\n")
    text = "\n".join(check.show(compare(folder, {"a.py": "1\n"}), "text"))
    assert "-\\x1b[2Jgone\\rhere\\xff" in text


def test_colours_are_only_there_when_asked_for(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    drift = compare(folder, {"a.py": "2\n"})
    assert "\x1b[32m+2\x1b[0m" in list(check.show(drift, "text", colour=True))
    assert not any("\x1b" in line for line in check.show(drift, "text"))


def test_annotations_of_github_are_one_line_each_and_cannot_be_escaped_from(folder: Path) -> None:
    put(folder, {"a,b:c.py": "1\n", "old.py": "1\n"})
    (folder / "a,b:c.py").write_text("x\n::set-output name=x::100%\n", encoding="utf-8")
    lines = list(check.show(compare(folder, {"a,b:c.py": "1\n"}), "github"))
    assert lines[0] == (
        "::error file=out/parcel/a%2Cb%3Ac.py,line=1,title=wireloom check::"
        "hand-edited: run `wireloom generate`%0A"
        "--- a/a,b:c.py%0A+++ b/a,b:c.py%0A@@ -1,2 +1 @@%0A"
        "-x%0A-::set-output name=x::100%25%0A+1"
    )
    assert lines[1].startswith("::error file=out/parcel/old.py,title=wireloom check::orphaned")
    assert len(lines) == 3
    assert not any("\n" in line for line in lines)


def test_json_has_everything(folder: Path) -> None:
    put(folder, {"a.py": "1\n"})
    (record,) = check.show(compare(folder, {"a.py": "2\n"}), "json")
    first = json.loads(record)["files"][0]
    assert first == {
        "path": "a.py",
        "state": "changed",
        "line": 1,
        "diff": ["--- a/a.py", "+++ b/a.py", "@@ -1 +1 @@", "-1", "+2"],
        "note": "",
    }


def test_the_same_drift_prints_the_same(folder: Path) -> None:
    names = [f"{name}.py" for name in "zyxabc"]
    put(folder, dict.fromkeys(names, "1\n"))
    for format_ in check.FORMATS:
        runs = {
            "\n".join(check.show(compare(folder, dict.fromkeys(order, "2\n")), format_))
            for order in (names, sorted(names), names[::-1])
        }
        assert len(runs) == 1
