"""What the audit reads: parts of files, formats, and addresses of object stores."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PACKAGE, ROOT
from test_audit import MEASURE, SUBJECT, audit, har, lines, samples, wireloom
from wireloom import audit as audits
from wireloom.audit import count, engine, parse, payloads, saved, work
from wireloom.audit.compression import DamagedError, decompressed
from wireloom.audit.payloads import Span
from wireloom.audit.pieces import Payload
from wireloom.audit.recordings import Recording, find
from wireloom.audit.saved import Result
from wireloom.audit.tally import Tally
from wireloom.model.errors import WireloomError


def text(found: Tally) -> str:
    return saved.dump([Result("p", "", found)])


# --- Parts of a file


@settings(max_examples=100, deadline=None)
@given(
    rows=st.lists(st.sampled_from([b"", b"{}", b'{"a": "\xc3\xa4"}', b" ", b"oops"]), max_size=8),
    end=st.sampled_from([b"\n", b"\r\n"]),
    last=st.booleans(),
    size=st.integers(1, 30),
)
def test_parts_of_a_file_have_each_line_once_with_its_number(
    rows: list[bytes], end: bytes, last: bool, size: int
) -> None:
    data = end.join(rows) + (end if last else b"")
    recording = Recording("a.jsonl", len(data))
    whole = [(each.source.line, each) for each in payloads.read(Span(recording), _raw(data))]
    total = count.Total([])
    found: list[tuple[int, bytes]] = []
    for start in range(0, len(data), size):
        counted: count.Lines = {}
        span = Span(recording, start, min(start + size, len(data)))
        pieces = list(payloads.read(span, _raw(data), (), counted))
        before = sum(total.lines.values())
        total.add(count.Counted([], counted, 0))
        assert all(each.source.start == start for each in pieces)
        found += [
            (before + each.source.line, each.text) for each in pieces if isinstance(each, Payload)
        ]
    assert found == [(line, each.text) for line, each in whole if isinstance(each, Payload)]


def _raw(data: bytes) -> Any:
    return io.BufferedReader(io.BytesIO(data))


def test_a_file_in_parts_gives_the_same_text_as_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = lines(samples()).splitlines(keepends=True)
    rows[3:3] = [b"oops\n", b"\n"]
    (tmp_path / "a.jsonl").write_bytes(b"".join(rows * 2))
    whole = text(audit(tmp_path, jobs=1))
    for size in (500, 20_000):
        monkeypatch.setattr(work, "SIZE", size)
        assert text(audit(tmp_path, jobs=1)) == whole


def test_small_files_are_put_together_and_large_ones_split(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "SIZE", 1_000)
    monkeypatch.setattr(work, "MOST_FILES", 4)
    for number in range(6):
        (tmp_path / f"{number}.json").write_bytes(b" " * 300)
    (tmp_path / "large.jsonl").write_bytes(b"\n" * 2_500)
    (tmp_path / "tiny.jsonl").write_bytes(b"\n")
    divided = list(work.divide(find([tmp_path]), ()))
    parts = [
        [(span.start, span.stop) for span in each] for each in divided if isinstance(each, list)
    ]
    assert parts == [
        [(0, None)] * 3,
        [(0, 1_000)],
        [(1_000, 2_000)],
        [(2_000, 2_500)],
        [(0, None)] * 4,
    ]
    assert sum(map(work.size_of, divided)) == 6 * 300 + 2_500 + 1


# --- Formats


def _zstd(data: bytes) -> bytes:
    library = pytest.importorskip("zstandard")
    half = len(data) // 2
    parts = (data[:half], data[half:])  # two parts, as `cat` of two files has them
    return b"".join(library.ZstdCompressor().compress(each) for each in parts)


def _har(bodies: list[Any]) -> bytes:
    return json.dumps(har(bodies), indent=1).encode()


def _parquet(bodies: list[Any]) -> bytes:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    cells = [json.dumps(body) for body in bodies]
    table = arrow.table({"number": list(range(len(cells) + 1)), "body": [*cells, None]})
    file = io.BytesIO()
    parquet.write_table(table, file, row_group_size=7)
    return file.getvalue()


FORMS: dict[str, Callable[[list[Any]], bytes]] = {
    "a.jsonl.gz": lambda bodies: gzip.compress(lines(bodies)) + gzip.compress(lines([])),
    "a.jsonl.zst": lambda bodies: _zstd(lines(bodies)),
    "a.json.zst": lambda bodies: _zstd(json.dumps(bodies).encode()),
    "a.har": _har,
    "a.har.gz": lambda bodies: gzip.compress(_har(bodies)),
    "a.parquet": _parquet,
}


@pytest.mark.parametrize("name", FORMS)
def test_every_format_gives_the_payloads(name: str, tmp_path: Path) -> None:
    bodies = samples()
    (tmp_path / name).write_bytes(FORMS[name](bodies))
    found = [each for each in payloads.recorded([tmp_path]) if isinstance(each, Payload)]
    assert [json.loads(each.text) for each in found] == bodies
    assert audit(tmp_path).payloads == len(bodies)


def test_the_pointer_names_the_column(tmp_path: Path) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    cells = [json.dumps({"event": body}) for body in samples()]
    table = arrow.table({"body": cells, "note": ["x"] * len(cells)})
    parquet.write_table(table, tmp_path / "a.parquet")
    assert audit(tmp_path, at="/body/event").decoded == len(cells)
    with pytest.raises(WireloomError, match="the column with the payloads is not clear") as error:
        audit(tmp_path)
    assert "body, note" in error.value.why
    with pytest.raises(WireloomError, match="no column elsewhere"):
        audit(tmp_path, at="/elsewhere")


@pytest.mark.parametrize("name", ["a.jsonl.zst", "a.jsonl.gz"])
def test_compressed_data_that_ends_early_or_is_damaged_is_named(name: str) -> None:
    data = FORMS[name](samples())
    if name.endswith("gz"):
        data = gzip.compress(lines(samples()))
    for bad in (data[:-3], data[:60] + b"\xff" * 40 + data[100:]):
        with pytest.raises(DamagedError):
            decompressed(_raw(bad)).read()


# --- Addresses


def test_patterns_of_local_files(tmp_path: Path) -> None:
    (tmp_path / "day=1").mkdir()
    for name in ("day=1/a.jsonl", "day=1/b.txt", "c.jsonl"):
        (tmp_path / name).write_bytes(b"{}\n")
    assert [Path(each.address).name for each in find([f"{tmp_path}/**/*.jsonl"])] == [
        "c.jsonl",
        "a.jsonl",
    ]
    with pytest.raises(WireloomError, match="no payloads"):
        find([f"{tmp_path}/*.har"])


def test_an_address_is_shown_without_its_secrets() -> None:
    signed = Recording("https://me:secret@example.com/a.jsonl?X-Signature=secret")
    assert signed.name == "https://example.com/a.jsonl"
    assert Recording("s3://bucket/a b.jsonl").name == "s3://bucket/a b.jsonl"


def test_a_file_system_of_fsspec_is_read_like_a_folder(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    bodies = samples()
    for number, body in enumerate(bodies):
        memory.pipe(f"/calls/{number % 3}/{number:03}.json", json.dumps(body).encode())
        target = tmp_path / str(number % 3) / f"{number:03}.json"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(json.dumps(body).encode())
    memory.pipe("/calls/all.jsonl.gz", gzip.compress(lines(bodies)))
    memory.pipe("/calls/notes.txt", b"no payload")
    (tmp_path / "all.jsonl.gz").write_bytes(gzip.compress(lines(bodies)))
    remote, local = text(audit_at("memory://calls")), text(audit(tmp_path))
    assert remote.replace("memory:///calls", "X") == local.replace(tmp_path.as_posix(), "X")
    assert audit_at("memory://calls/0/*.json").payloads == len(bodies[::3])
    assert audit_at("memory://calls/0/000.json").payloads == 1
    with pytest.raises(WireloomError, match="no payloads"):
        audit_at("memory://nowhere")


def audit_at(address: str) -> Tally:
    (found,) = audits.audit([address], [SUBJECT], jobs=1)
    return found


def test_an_address_that_nothing_reads_gets_one_message(tmp_path: Path) -> None:
    run = wireloom(
        tmp_path,
        "audit",
        "nonsense://bucket/a",
        "--config",
        ROOT / "pyproject.toml",
    )
    assert run.returncode == 1
    assert run.stderr.startswith("error: nonsense://bucket/a: this address cannot be read")
    assert "Traceback" not in run.stderr


# --- Processes that die


class Deadly:
    """A job whose process kills itself once; a file says that it did."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def prepare(self) -> None:
        """Nothing to prepare."""

    def do(self, piece: work.Work) -> int:
        if not self.mark.exists():
            self.mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return work.size_of(piece)


@pytest.mark.skipif(os.name != "posix", reason="there are no such signals there")
def test_a_process_that_dies_changes_nothing(tmp_path: Path) -> None:
    from wireloom.audit import engine

    pieces: list[work.Work] = [[Span(Recording("a", size))] for size in range(20)]
    found = list(engine.in_processes(Deadly(tmp_path / "mark"), pieces, 2))
    assert (tmp_path / "mark").exists()
    assert sorted(found) == list(range(20))


# --- An object store


@pytest.mark.slow
def test_objects_of_a_store_give_the_same_report_as_files(
    bucket: Any, store: dict[str, str], tmp_path: Path
) -> None:
    bodies = samples()
    contents = {
        f"{number:03}.json": json.dumps(body).encode() for number, body in enumerate(bodies)
    }
    contents["all.jsonl"] = lines(bodies * 400)
    contents["all.jsonl.gz"] = gzip.compress(lines(bodies))
    for name, content in contents.items():
        bucket.pipe(f"webhooks/compared/{name}", content)
        (tmp_path / name).write_bytes(content)
    assert len(contents["all.jsonl"]) > work.SIZE / 4
    config = ["--config", ROOT / "pyproject.toml", "--format", "json"]
    local = wireloom(tmp_path, "audit", ".", *config)
    remote = wireloom(tmp_path, "audit", "s3://webhooks/compared", *config, env=store)
    assert remote.returncode == 0, remote.stderr
    assert remote.stdout.replace("s3://webhooks/compared/", "") == local.stdout
    missing = wireloom(tmp_path, "audit", "s3://webhooks/none.json", *config, env=store)
    assert missing.returncode == 1
    assert missing.stderr.startswith("error: s3://webhooks/none.json: ")


# --- What goes wrong on the way


def counted(recordings: list[Recording], **options: Any) -> Tally:
    """The tally of recordings that were found before."""
    job = count.Count((SUBJECT,), ())
    total = count.Total([Tally()])
    for each in engine.here(job, work.divide(recordings, (), **options)):
        total.add(each)
    return total.finish()[0]


@pytest.mark.parametrize("stream", [False, True])
def test_a_file_that_was_removed_after_it_was_found_is_counted(
    stream: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "SIZE", 1_000)
    for name in ("a.jsonl", "b.jsonl", "c.json", "d.jsonl.gz"):
        (tmp_path / name).write_bytes(lines(samples()))
    (tmp_path / "e.json").write_bytes(b'{"message": {"type": "hang"}}')
    found = find([tmp_path])
    divided = list(work.divide(found[1:2], ()))  # in parts; it is removed only then
    for name in ("a.jsonl", "b.jsonl", "c.json", "d.jsonl.gz"):
        (tmp_path / name).unlink()
    tally = counted(found, stream=stream)
    assert [Path(each.source.file).name for each in tally.unread] == [
        "a.jsonl",
        "b.jsonl",
        "c.json",
        "d.jsonl.gz",
    ]
    assert {each.why for each in tally.unread} == {"it was removed after it was found"}
    assert tally.classes["ServerMessageHang"].payloads == 1
    assert len(divided) > 1
    job = count.Count((SUBJECT,), ())
    parts = [each.tallies[0].unread_count for each in engine.here(job, divided)]
    assert (parts[0], sum(parts)) == (1, 1)


@pytest.mark.slow
def test_an_object_that_was_removed_after_it_was_found_is_counted(
    bucket: Any, store: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in store.items():
        monkeypatch.setenv(name, value)
    for number in range(3):
        bucket.pipe(f"webhooks/removed/{number}.json", b'{"message": {"type": "hang"}}')
    found = find(["s3://webhooks/removed"])
    bucket.rm("webhooks/removed/1.json")
    tally = counted(found)
    (unread,) = tally.unread
    assert str(unread.source) == "s3://webhooks/removed/1.json"
    assert tally.classes["ServerMessageHang"].payloads == 2


class _Failing(BaseHTTPRequestHandler):
    """A store that lists its objects and cannot give them."""

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "20")
        self.end_headers()

    def do_GET(self) -> None:
        self.send_error(503)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as in the base
        """Nothing is printed."""


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_error_of_a_store_gets_one_message(jobs: str, tmp_path: Path) -> None:
    pytest.importorskip("aiohttp")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Failing)
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/a.jsonl"
    config = ["--config", ROOT / "pyproject.toml", "--jobs", jobs]
    run = wireloom(tmp_path, "audit", address, *config, "--save", "tally.json")
    server.shutdown()
    server.server_close()
    assert run.returncode == 1
    assert run.stderr.startswith(f"error: {address}: this address cannot be read")
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    assert not (tmp_path / "tally.json").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc there")
def test_a_line_of_200_megabytes_is_counted_in_bounded_memory(tmp_path: Path) -> None:
    hang = b'{"message": {"type": "hang"}}\n'
    with (tmp_path / "a.jsonl").open("wb") as out:
        out.write(hang + b'{"message": {"type": "')
        for _ in range(200):
            out.write(b"x" * 1_000_000)
        out.write(b'"}}\n' + hang)
    config = ["--config", ROOT / "pyproject.toml", "--format", "json"]
    for jobs in ("1", "2"):
        run = wireloom(tmp_path, "audit", "a.jsonl", *config, "--jobs", jobs)
        assert run.returncode == 1, run.stderr
        (found,) = json.loads(run.stdout)["packages"]
        assert (found["payloads"], found["decoded"]) == (3, 2)
        (unread,) = found["unread"]["first"]
        assert (unread["line"], unread["why"]) == (2, "a payload of more than 64 MiB")
    command = [sys.executable, "-c", MEASURE, tmp_path / "a.jsonl", PACKAGE]
    measured = subprocess.run(command, check=True, capture_output=True, text=True)
    assert int(measured.stdout) < 400_000


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.json.gz"])
def test_a_compressed_file_that_ends_in_the_middle_is_counted(name: str, tmp_path: Path) -> None:
    whole = lines(samples() * 20)
    if name.endswith("gz"):
        data = gzip.compress(whole)
    else:
        data = pytest.importorskip("zstandard").ZstdCompressor().compress(whole)
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    run = wireloom(tmp_path, "audit", name, "--config", ROOT / "pyproject.toml")
    assert run.returncode == 1, run.stderr
    assert run.stderr == ""
    assert "from here on nothing can be read: the " in run.stdout
    assert "file ends early" in run.stdout


def test_an_empty_object_is_a_payload_of_no_known_class(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"{}\n")
    (tmp_path / "b.json").write_bytes(b"")
    tally = audit(tmp_path)
    assert (tally.payloads, tally.unread_count, tally.known) == (2, 1, 0)
    assert tally.classes["(unknown)"].payloads == 1
    assert Path(tally.unread[0].source.file).name == "b.json"


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": "\\ud800", "b": [1e5, -0.0, 123456789012345678901234567890], "a": 1}',
        b'{"a": "\xed\xa0\x80"}',
        b'{"a": 1e400}',
        b'{"a": NaN}',
        b'{"a": "\x01"}',
        b'{"a": 1} x',
        b"[" * 50_000,
        b"\xff",
        b'\xef\xbb\xbf{"a": 2}',
        '{"a": 3}'.encode("utf-16"),
    ],
    ids=ascii,
)
def test_a_fast_parser_changes_nothing(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def parsed() -> str:
        try:
            return repr(parse.parse(body))
        except parse.UnreadableError as error:
            return str(error)

    fast = parsed()
    monkeypatch.setattr(parse, "_FAST", [])
    assert parsed() == fast


def test_a_number_that_the_package_refuses_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"message": {"type": "hang", "timestamp": 1e400}}\n')
    (unread,) = audit(tmp_path).unread
    assert unread.why == "not JSON: a number is too large to be written back as it came"
