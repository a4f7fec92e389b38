"""An error shows the lines of the document around its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_cli import wireloom
from wireloom.cli.excerpt import excerpt
from wireloom.model.errors import Location


def test_the_place_has_a_marker_and_two_lines_on_each_side(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_bytes(b"\n".join(b"\tline %d\r" % number for number in range(1, 12)))
    assert excerpt(Location(str(path), 9, 2)).splitlines() == [
        "   7 |  line 7",
        "   8 |  line 8",
        "   9 |  line 9",
        "     |  ^",
        "  10 |  line 10",
        "  11 |  line 11",
    ]


def test_of_a_long_line_the_part_around_the_place_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text("a" * 50_000 + "X" + "b" * 50_000, encoding="utf-8")
    line, marker = excerpt(Location(str(path), 1, 50_001)).splitlines()
    assert line[marker.index("^")] == "X"
    assert len(line) < 120


@pytest.mark.parametrize("where", [None, Location("api.yaml"), Location("gone.yaml", 3, 1)])
def test_an_unknown_place_has_no_lines(where: Location | None) -> None:
    assert excerpt(where) == ""


def test_a_place_after_the_end_has_no_lines(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    assert excerpt(Location(str(path), 7, 1)) == ""


def test_control_characters_of_the_document_do_not_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("a: \x1b[2J\n", encoding="utf-8")
    assert "\x1b" not in excerpt(Location(str(path), 1, 1))


def test_the_command_line_shows_the_lines(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\ninfo: {title: [}\npaths: {}\n", "utf-8")
    run = wireloom(tmp_path, "generate", "--schema", "api.yaml", "--out", "events")
    assert run.returncode == 1
    lines = run.stderr.splitlines()
    at = lines.index("  2 | info: {title: [}")
    assert lines[at + 1].endswith("^")
    assert lines[at + 2] == "  3 | paths: {}"
