"""Documents from standard input and from an address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from servers import Answer, Server, always, serving
from support import ROOT

SCHEMA = b'{"title": "Order", "type": "object", "properties": {"id": {"type": "string"}}}'
JSON = {"Content-Type": "application/json"}


def wireloom(
    folder: Path, *arguments: str, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "wireloom", *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(ROOT / "generator"), "NO_PROXY": "127.0.0.1"},
    )


def models(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "out/models").glob("*.py"))


@pytest.mark.slow
def test_standard_input(tmp_path: Path) -> None:
    flags = ("--schema", "-", "--out", "out")
    run = wireloom(tmp_path, "generate", *flags, given=SCHEMA)
    assert run.returncode == 0, run.stderr
    assert models(tmp_path) == ["__init__.py", "order.py"]
    assert b"unchanged" in wireloom(tmp_path, "generate", *flags, given=SCHEMA).stdout
    other = SCHEMA.replace(b'"id"', b'"key"')
    assert wireloom(tmp_path, "check", *flags, given=other).returncode == 1
    assert b"unchanged" not in wireloom(tmp_path, "generate", *flags, given=other).stdout
    assert wireloom(tmp_path, "check", *flags, given=other).returncode == 0
    assert b"Order" in wireloom(tmp_path, "roots", "-", given=SCHEMA).stdout


@pytest.mark.slow
def test_standard_input_may_refer_to_files_of_the_working_folder(tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text("type: object", encoding="utf-8")
    given = b"properties: {pet: {$ref: pet.yaml}}\ntype: object\n"
    run = wireloom(tmp_path, "generate", "--schema", "-", "--out", "out", given=given)
    assert run.returncode == 0, run.stderr
    assert "pet.py" in models(tmp_path)


@pytest.mark.slow
def test_an_error_shows_the_line_of_standard_input(tmp_path: Path) -> None:
    given = b'{\n "type": "object",\n "properties": {"id": {"type": "strin"}}\n}\n'
    run = wireloom(tmp_path, "generate", "--schema", "-", "--out", "out", given=given)
    assert run.returncode == 1
    lines = run.stderr.decode().splitlines()
    assert lines[0].startswith("error: standard input:3:24 (at /properties/id/type): ")
    assert '  3 |  "properties": {"id": {"type": "strin"}}' in lines
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize(("given", "what"), [(b"", "is empty"), (b"\xff", "not text in UTF-8")])
def test_standard_input_without_a_document(tmp_path: Path, given: bytes, what: str) -> None:
    run = wireloom(tmp_path, "generate", "--schema", "-", "--out", "out", given=given)
    assert (run.returncode, run.stdout) == (1, b"")
    assert run.stderr.decode().startswith("error: standard input")
    assert what in run.stderr.decode()


@pytest.mark.slow
def test_an_address_is_fetched_once(tmp_path: Path) -> None:
    with serving(always(Answer(body=SCHEMA, headers=JSON))) as server:
        run = wireloom(tmp_path, "generate", "--schema", f"{server.address}/a.json", "--out", "out")
        assert run.returncode == 0, run.stderr
        assert [request.path for request in server.requests] == ["/a.json"]
    assert models(tmp_path) == ["__init__.py", "order.py"]


@pytest.mark.slow
def test_an_address_that_gives_no_document(tmp_path: Path) -> None:
    with serving(always(Answer(404))) as server:
        refused(tmp_path, server, "the server answers 404 Not Found")
    with serving(always(Answer(body=b"<html>", headers=JSON))) as server:
        refused(tmp_path, server, "the answer is a web page or XML, not a document")
    body = SCHEMA.replace(b'{"type": "string"}', b'{"$ref": "other.json"}')
    with serving(always(Answer(body=body, headers=JSON))) as server:
        refused(tmp_path, server, "the reference 'other.json' leads to another file")
        assert len(server.requests) == 1


def refused(folder: Path, server: Server, what: str) -> None:
    run = wireloom(folder, "generate", "--schema", server.address, "--out", "out")
    assert (run.returncode, run.stdout) == (1, b"")
    assert run.stderr.decode().startswith(f"error: {server.address}")
    assert what in run.stderr.decode()
    assert list(folder.iterdir()) == []


@pytest.mark.slow
def test_settings_name_no_address(tmp_path: Path) -> None:
    settings = '[tool.wireloom]\nschema = "https://example.com/api.json"\nout = "out"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    run = wireloom(tmp_path, "generate")
    assert run.returncode == 2
    assert "wireloom update" in run.stderr.decode()
