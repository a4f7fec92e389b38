"""No text of a document becomes code, and no document takes the generator down with it."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from generated_source import unexpected_code
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import ROOT
from wireloom.config import Settings
from wireloom.generate import package
from wireloom.model.errors import WireloomError

CANARY = "pwned"
ATTACK = f"open('{CANARY}', 'w').close()"

HALF = re.compile("[\ud800-\udfff]")
"""Half a character, which no UTF-8 file can hold: the one text that is refused."""

TEXTS = {
    "quote": "it's",
    "double quote": 'say "hi"',
    "both quotes": "'\"",
    "ends in a quote": 'end"',
    "triple quotes": '""" """ and \'\'\'',
    "leaves a string": f'"""\n{ATTACK}\n"""',
    "leaves a string in single quotes": f"'''\n{ATTACK}\n'''",
    "leaves a literal": f'"\n{ATTACK}\n#',
    "leaves a call": f'"), {ATTACK}, ("',
    "leaves a subscript": f'"] = {ATTACK} #',
    "statement": f"x: int = 1; {ATTACK}",
    "import": f"__import__('os').system('touch {CANARY}')",
    "backslash": "C:\\new\\x",
    "trailing backslash": "end\\",
    "two trailing backslashes": "end\\\\",
    "backslash before quotes": '\\"""',
    "unicode escape": "\\N{BULLET} \\u0041 \\x41 \\U00110000",
    "newline": f"one\n{ATTACK}",
    "carriage return": f"one\r{ATTACK}",
    "both line ends": f"one\r\n\r\n{ATTACK}",
    "other line ends": f"one\x0b{ATTACK}\x0c{ATTACK}\x85{ATTACK}\u2028{ATTACK}\u2029{ATTACK}",
    "separators": "one\x1c\x1d\x1e\x1ftwo",
    "jinja expression": "{{ 7 * 7 }} {{ self }} {{ plan }}",
    "jinja statement": "{% for x in y %}{% include '/etc/passwd' %}{# comment #}",
    "jinja beginning": "{{",
    "line statement": "# for x in y\n## comment",
    "format": "{0} {name} %s %(x)s $x ${y}",
    "nul": "a\0b",
    "controls": "".join(map(chr, [*range(32), 127, *range(128, 160)])),
    "bidi override": f"a\u202e {ATTACK} \u2066b\u2069\u200f",
    "zero width": "a\u200bb\ufeffc\u00add",
    "tags": "a\U000e0041\U000e0100",
    "lone surrogate": "a\ud800b",
    "other lone surrogate": "\udcff",
    "emoji": "🙂👩‍👩‍👧",
    "empty": "",
    "blank": " \t ",
    "comment": "# type: ignore",
    "coding": "-*- coding: utf-7 -*-",
    "dunder": "__class__",
    "keyword": "lambda",
    "path": "../../../../etc/passwd",
    "absolute path": "/etc/passwd",
    "pointer": "#/components/schemas/~0~1%41",
    "long word": "a" * 5_000,
    "long text": "many words " * 2_000,
    "long name": "Abc" * 2_000,
    "long attack": f'"""\n{ATTACK}\n' * 500,
    "number": "123456789",
    "nan": "nan",
}


def hostile_document(text: str) -> dict[str, Any]:
    """A document that has ``text`` wherever a text may be."""
    annotations = {"title": text, "description": text, "example": text, "x-comment": text}
    chooses_code = {
        **{"x-python-type": text, "x-python-import": {"module": "os", "name": "system"}},
        **{"customTypePath": "os.system", "customBasePath": text, "default_factory": text},
        **{"x-enum-varnames": [text, text], "x-go-type": text, text or "x": text},
    }
    root = {
        "type": "object",
        "required": ["kind", text],
        "properties": {
            text: {
                "type": "string",
                "default": text,
                "pattern": text,
                "format": text,
                **annotations,
            },
            "kind": {"type": "string", "enum": [text], **chooses_code},
            "state": {"type": "string", "enum": [text, "other", text + "x"], "default": text},
            "mixed": {"enum": [text, 1]},
            "choice": {
                "oneOf": [
                    {"$ref": "#/components/schemas/One"},
                    {"$ref": "#/components/schemas/Two"},
                ],
                "discriminator": {"propertyName": "tag", "mapping": {text: "One", "two": "Two"}},
            },
            "named": {"$ref": f"#/components/schemas/{escaped(text)}"},
            "inline": {
                "type": "object",
                "properties": {text: {"enum": [text, "x"]}},
                **annotations,
            },
            "list": {
                "type": "array",
                "default": [text],
                "items": {"type": "object", **annotations},
            },
        },
        "additionalProperties": {"type": "string", **annotations},
        **annotations,
        **chooses_code,
    }
    one = {"type": "object", "required": ["tag"], "properties": {"tag": {"type": "string"}}}
    named = {"type": "object", "properties": {text + "2": {"type": "string"}}, **annotations}
    return {
        "openapi": "3.0.3",
        "info": {"title": text, "version": text, "description": text},
        "paths": {},
        "components": {"schemas": {"Root": root, "One": one, "Two": one, text: named}},
    }


def escaped(name: str) -> str:
    """``name`` as part of a JSON Pointer in a reference."""
    from urllib.parse import quote

    pointer = name.replace("~", "~0").replace("/", "~1")
    return quote(pointer, safe="", errors="surrogatepass")


def sample(text: str) -> dict[str, Any]:
    """A value of the hostile document's root."""
    value: dict[str, Any] = {"kind": text, "state": text + "x", "mixed": 1, "unknown": text}
    value["choice"] = {"tag": text, text + "unknown": text}
    value["inline"] = {text: "x"}
    return {text: text, **value}


modules = count()


def load(sources: dict[str, str], folder: Path) -> Any:
    """Write a package into ``folder`` and import it, whole."""
    name = f"hostile_{next(modules)}"
    for path, text in sources.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    sys.path.insert(0, str(folder))
    try:
        module: Any = importlib.import_module(name)
        module.load_all()
    finally:
        sys.path.remove(str(folder))
    return module


def forget(module: Any) -> None:
    """Take an imported package back out of memory."""
    for name in [each for each in sys.modules if each.split(".")[0] == module.__name__]:
        del sys.modules[name]


def generated(document: dict[str, Any], folder: Path) -> dict[str, str]:
    file = folder / "hostile.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    made, _ = package(Settings(schema=file, out=folder / "package", receive=("Root",)))
    return dict(made.files)


def check(text: str, folder: Path) -> None:
    """Generate with ``text`` everywhere: refused with a message, or the source is as expected."""
    try:
        sources = generated(hostile_document(text), folder)
    except WireloomError:
        assert HALF.search(text)
        return
    assert unexpected_code(sources) == []
    module = load(sources, folder)
    try:
        value = sample(text)
        record = module.Root.from_dict(value)
        assert record.to_dict() == value
        module.Root.deviations(value)
        assert repr(record)
    finally:
        forget(module)
    assert not list(folder.rglob(CANARY))
    assert not Path(CANARY).exists()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_a_text_anywhere_in_a_document_stays_a_text(text: str, here: Path) -> None:
    check(text, here)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(st.characters(), max_size=12) | st.text("\"'\\\n\r{}% #\0\u2028a", max_size=8))
def test_any_text_anywhere_in_a_document_stays_a_text(text: str, tmp_path_factory: Any) -> None:
    check(text, tmp_path_factory.mktemp("any"))


# --- the check of the source itself

PLANTED = [
    "import os",
    "from os import system",
    "from typing import sys",
    "x = open('f')",
    "x = rt.rest.__globals__",
    "x = [y for y in ()]",
    "x = lambda: 0",
    "def f() -> None: pass",
    "class C(rt.Record, metaclass=print('x')): pass",
    "class C(object): pass",
    'x = f"{y}"',
    "x = get.__self__",
    "while True: pass",
    "x",
    "rt.load('x')",
    "'\u2066'",
    "@print\nclass C(rt.Record): pass\nraise x",
]


@pytest.mark.parametrize("source", PLANTED)
def test_the_judge_finds_what_is_planted(source: str) -> None:
    assert unexpected_code({"models/root.py": source})


# --- through the command line


def wireloom(folder: Path, schema: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-m", "wireloom", "generate", "--schema", schema, "--root", "Root"),
            *("--out", "out/package"),
        ],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), "PYTHONUTF8": "1"},
    )


EXCERPT = re.compile(r" *\d* \|")
"""A line of the document, below the message about it."""


def refused(run: subprocess.CompletedProcess[str], folder: Path, *parts: str) -> None:
    """One message that says what is wrong, exit code 1, nothing written."""
    assert run.returncode == 1, run.stderr
    assert run.stdout == ""
    assert run.stderr.startswith("error: ")
    assert "Traceback" not in run.stderr
    lines = [line for line in run.stderr.splitlines() if not EXCERPT.match(line)]
    assert [line[:7] for line in lines[1:]] in (
        *([], ["  why: "], ["  fix: "]),
        ["  why: ", "  fix: "],
    )
    for part in parts:
        assert part in run.stderr
    assert not (folder / "out").exists()


def written(folder: Path) -> dict[str, str]:
    """The Python files of the package that was generated in ``folder``."""
    package = folder / "out" / "package"
    return {
        path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
    }


USE = f"""
import sys
sys.path.insert(0, "out")
import package
package.load_all()
value = {{"member": "a"}}
assert package.Root.from_dict(value).to_dict() == value
import os
assert not os.path.exists({CANARY!r})
"""


def test_all_texts_in_one_document_come_through_the_command_line(tmp_path: Path) -> None:
    texts = [text for text in TEXTS.values() if not HALF.search(text)]
    document = hostile_document("harmless")
    schemas = document["components"]["schemas"]
    root = schemas["Root"]["properties"]
    root |= {text: {"type": "string", "description": text} for text in texts}
    root["member"] = {"type": "string", "enum": texts}
    for text in texts:
        inner = {"type": "object", "description": text, "properties": {text: {"default": text}}}
        schemas.setdefault(text, inner)
        root[f"to {text}"] = {"$ref": f"#/components/schemas/{escaped(text)}"}
    (tmp_path / "hostile.json").write_text(json.dumps(document), encoding="utf-8")
    run = wireloom(tmp_path, "hostile.json")
    assert run.returncode == 0, run.stderr
    assert all(line.startswith("warning: ") for line in run.stderr.splitlines()), run.stderr
    sources = written(tmp_path)
    assert unexpected_code(sources) == []
    assert len(sources) > len(texts)
    used = subprocess.run([sys.executable, "-I", "-S", "-c", USE], cwd=tmp_path, check=False)
    assert used.returncode == 0
    assert not list(tmp_path.rglob(CANARY))


NAMES = ["it's.json", 'say "hi".json', "{{ 7 }}.json", f'"""\n{ATTACK}\n""".json', "x\u202e.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_file_stays_a_name(name: str, tmp_path: Path) -> None:
    document = json.dumps(hostile_document("harmless"))
    (tmp_path / name).write_text(document, encoding="utf-8")
    run = wireloom(tmp_path, name)
    assert run.returncode == 0, run.stderr
    assert all(line.startswith("warning: ") for line in run.stderr.splitlines()), run.stderr
    assert unexpected_code(written(tmp_path)) == []


def document_of(schema: str) -> str:
    info = '"openapi": "3.0.3", "info": {"title": "T", "version": "1"}'
    return f'{{{info}, "components": {{"schemas": {{"Root": {schema}}}}}}}'


def nested(depth: int) -> str:
    return '{"type": "array", "items": ' * depth + "{}" + "}" * depth


BOMB = "\n".join(
    [
        "openapi: 3.0.3",
        "info: {title: T, version: '1'}",
        "x-a: &a [l, l, l, l, l, l, l, l, l]",
        *(
            f"x-{after}: &{after} [{', '.join([f'*{before}'] * 9)}]"
            for before, after in zip("abcdefghi", "bcdefghij", strict=True)
        ),
        "components: {schemas: {Root: {enum: *j}}}",
    ]
)

BLOCK = "components:\n" + "\n".join(" " * depth + "a:" for depth in range(1, 10_000))

REFUSED: dict[str, tuple[str | bytes, tuple[str, ...]]] = {
    "a reference to another file": (document_of('{"$ref": "other.json#/Other"}'), ("other.json",)),
    "a reference out of the folder": (document_of('{"$ref": "../../etc/passwd"}'), ("passwd",)),
    "a reference by file address": (document_of('{"$ref": "file:///etc/passwd"}'), ("passwd",)),
    "a reference to the network": (
        document_of('{"$ref": "https://example.invalid/a.json#/A"}'),
        ("example.invalid",),
    ),
    "an alias bomb": (BOMB, ("hostile.",)),
    "nesting in JSON": (document_of(nested(10_000)), ("nested more than",)),
    "nesting in flow style": (
        "openapi: 3.0.3\na: " + "[" * 10_000 + "]" * 10_000,
        ("nested more than",),
    ),
    "nesting in block style": (BLOCK, ("nested more than",)),
    "nesting that is never closed": ("[" * 10_000, ()),
    "no such root": (document_of("{}").replace('"Root"', '"Other"'), ("Root",)),
    "an empty file": ("", ("empty",)),
    "a blank file": ("\n\n", ("empty",)),
    "a truncated file": (document_of(nested(3))[:-5], ("hostile.",)),
    "truncated YAML": ("openapi: 3.0.3\ninfo: {title: 'x", ("hostile.",)),
    "a binary file": (bytes(range(256)), ("hostile.",)),
    "an archive": (b"PK\x03\x04" + b"\0" * 64, ("hostile.",)),
    "another kind of document": ('{"swagger": "1.2"}', ("Swagger",)),
    "a list": ("[1, 2]", ("hostile.",)),
    "a word": ("hello", ("hostile.",)),
    "a Python object": (
        "openapi: !!python/object/apply:os.system ['touch pwned']",
        ("hostile.",),
    ),
    "half a character": (document_of('{"description": "\\ud800"}'), ("half a surrogate pair",)),
    "no number": (document_of('{"maximum": NaN}'), ("NaN",)),
    "a number without end": (document_of('{"maximum": 1e999}'), ("1e999",)),
    "a number of many digits": (document_of(f'{{"maximum": {"9" * 10_000}}}'), ("hostile.",)),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=list(REFUSED))
def test_a_document_is_refused_in_one_message(
    case: tuple[str | bytes, tuple[str, ...]], tmp_path: Path
) -> None:
    data, parts = case
    name = "hostile.json" if str(data).startswith(("{", "[")) else "hostile.yaml"
    file = tmp_path / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    refused(wireloom(tmp_path, name), tmp_path, *parts)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_schema_that_is_nested_deeply_but_not_absurdly_is_read(tmp_path: Path) -> None:
    (tmp_path / "hostile.yaml").write_text(
        document_of(f'{{"type": "object", "properties": {{"a": {nested(40)}}}}}'), encoding="utf-8"
    )
    assert wireloom(tmp_path, "hostile.yaml").returncode == 0
