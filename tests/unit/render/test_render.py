"""The text that the templates write: what black would make of it, and what Python reads in it."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
from golden_cases import Case, cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_directory import GITHUB, document
from support import ROOT
from test_hostile import TEXTS, generated, hostile_document
from wireloom.config import load, shipped_templates
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.literals import LINE_LENGTH, docstring, literal
from wireloom.normalize import normalize
from wireloom.parse import parse
from wireloom.pipeline import Pipeline
from wireloom.plan import plan
from wireloom.read import read_openapi
from wireloom.render import format_sources, render
from wireloom.render.files import RUNTIME
from wireloom.render.layout import break_lines
from wireloom.slice import slice_family

Sources = dict[str, str]


def by_black(sources: Sources) -> Sources:
    """``sources`` after black formatted every file."""
    return format_sources(sources, trusted=False)


def broken(sources: Sources) -> Sources:
    """The Python files that need no black, with their long lines broken."""
    python = {path: text for path, text in sources.items() if is_rendered(path)}
    made = {path: break_lines(text) for path, text in python.items()}
    return {path: text for path, text in made.items() if text is not None}


def is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(RUNTIME)


def assert_as_black(sources: Sources, *, all_of_them: bool = True) -> None:
    """Check that the files that need no black are what black makes of them."""
    made = broken(sources)
    if all_of_them:
        assert made.keys() == {path for path in sources if is_rendered(path)}
    assert made == by_black({path: sources[path] for path in made})


# --- what is never shown to black is what black would make of it


@pytest.mark.parametrize(
    "case", [case for case in cases() if not case.refused], ids=lambda case: case.name
)
def test_every_construct_is_laid_out_as_by_black(case: Case) -> None:
    family = normalize(read_openapi(case.folder / "schema.yaml")).document
    assert_as_black(render(plan(parse(family, receive=[], send=[]))))


def test_our_own_package_is_laid_out_as_by_black() -> None:
    assert_as_black(Pipeline(load(ROOT / "pyproject.toml")).sources)


def test_webhooks_of_github_are_laid_out_as_by_black() -> None:
    data = read_openapi(document(GITHUB)).data
    known = Document({**data, "paths": {}}, GITHUB)
    names = [name for name in data["components"]["schemas"] if name.startswith("webhook-")]
    sliced = slice_family(known, [*names])
    sources = render(plan(parse(normalize(sliced).document, receive=[], send=[])))
    assert len(broken(sources)) > 0.99 * len(sources)
    long = {path: sources[path] for path, text in broken(sources).items() if text != sources[path]}
    assert_as_black(long)


def test_names_of_every_length_are_laid_out_as_by_black() -> None:
    kind = {"type": "string", "enum": ["a", "b"]}
    schemas: dict[str, Any] = {}
    for length in range(3, 110):
        plain, coded, empty, several = (letter * length for letter in "pcns")
        target = f"Of{'x' * length}"
        schemas[target] = {
            "type": "object",
            "required": [plain + "r", coded + "r", empty, several],
            "additionalProperties": kind if length % 5 == 0 else True,
            "properties": {
                plain: {"type": "string"},
                coded: kind,
                plain + "r": {"type": "string"},
                coded + "r": kind,
                empty: {"type": ["string", "null"]},
                several: {"type": "array", "items": {"oneOf": [kind, {"type": "integer"}]}},
            },
        }
        schemas[f"Either{'y' * length}"] = {
            "oneOf": [{"$ref": f"#/components/schemas/{target}"}, {"type": "string"}]
        }
        schemas[f"E{length}"] = {"type": "string", "enum": ["e" * length, f"{'f' * length}'"]}
    lengths = Document(
        {
            "openapi": "3.1.0",
            "info": {"title": "Lengths", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        },
        "lengths.yaml",
    )
    roots = [name for name in schemas if name.startswith("Either")]
    sources = render(plan(parse(normalize(lengths).document, receive=roots, send=[])))
    assert_as_black(sources, all_of_them=False)
    usual = {f"models/of{'x' * length}.py" for length in range(3, 50)}
    assert usual <= broken(sources).keys()


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_hostile_texts_are_laid_out_as_by_black(text: str, tmp_path: Path) -> None:
    try:
        made = generated(hostile_document(text), tmp_path)
    except WireloomError:
        return
    assert by_black(made) == made


STATEMENTS = [
    "from .a import {0}",
    "from .a import {0} as {0}",
    "class {0}(rt.Record):\n    pass",
    "{0} = 1",
    "{0} = rt.TEXT",
    '{0} = "{1}"',
    '{0} = rt.Ref("{1}")',
    '{0} = rt.Array(rt.Array(rt.Enum("{1}"), min_items=1))',
    "{0}: Any = None",
    "{0}: {1} | None = None",
    "{0}: list[{1}] | None = None",
    "{0}: list[{1}]",
    '{0}: Literal["{1}", "b"]',
    "{0}: TypeAlias = {1}",
    "{0}: TypeAlias = {1} | None",
    "{0}: TypeAlias = {1} | {0} | dict[str, Any]",
    '{0}: rt.Reader[{0}] = rt.Reader("{0}", "{1}", ALIASES["{0}"])',
    '{0}: tuple[str, ...] = rt.field(default=("{1}",), repr=False, compare=False)',
    '{0}: tuple[str, ...] = rt.field(default=("{1}", "{0}"), repr=False, compare=False)',
    '{0}: dict[str, {0}] = rt.field(default_factory=dict[str, "{1}"])',
    'if "{0}" in data and (v := data["{0}"]) is not None:\n    pass',
    'if (v := data.get("{0}")) is not None:\n    pass',
    "if {0}.{1} is not None:\n    pass",
    'out["{0}"] = record.{1}',
    'out["{0}"] = rt.ENCODERS[type({1})]({1})',
    "self.{0} = _{1}.decode(v)",
    'table = {{\n    "{0}": "{1}",\n    "{1}": rt.Ref("{0}"),\n    "b": {0},\n}}',
    'call(\n    required=("{0}", "{1}"),\n    "{1}",\n    rt.Const("{1}", None, -1.5),\n)',
    "{0}({1})",
    "{0}({0}, key={1})",
    "{0} = {1} if True else {0}",
    "{0} = [{1}]  # with a comment",
]
names = st.integers(1, 110).map(lambda length: ("name_" * 22)[:length].strip("_"))


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(STATEMENTS), names, names, st.integers(0, 3))
def test_a_line_is_broken_as_by_black(statement: str, one: str, other: str, depth: int) -> None:
    if statement.startswith("class"):
        depth = 0  # there are blank lines around a class that is inside of something
    inside = textwrap.indent(statement.format(one, other), "    " * depth)
    source = "".join(f"{'    ' * each}if a:\n" for each in range(depth)) + inside + "\n"
    made = break_lines(source)
    if made is not None:
        assert {"m.py": made} == by_black({"m.py": source})


# --- docstrings

fragments = st.text(st.sampled_from("ab \n\t\"'\\-*1.{}%`#\u00e9\u2028\r\0\u202e\u3000\U0001f642"))
prose = (
    st.text(max_size=60) | fragments | st.lists(st.just("several words "), max_size=20).map("".join)
)


def in_a_class(text: str, attribute: str) -> str:
    return textwrap.dedent("""\
        from x import y


        class C(y):
            {}

            a: str
            {}
            b: str
        """).format(docstring([text], 4), docstring([attribute], 4))


def strings(source: str) -> list[str]:
    """The strings that stand in ``source`` as statements, as ``inspect.cleandoc`` shows them."""
    return [
        inspect.cleandoc(node.value.value)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ]


def plain(text: str) -> str:
    """``text`` without regard to how it is broken into lines, and to spaces that nobody sees."""
    return re.sub(r"[\s\x1c-\x1f\x85]+", " ", text).strip()


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(prose, prose)
def test_a_docstring_is_the_text_and_black_leaves_it_alone(text: str, attribute: str) -> None:
    source = in_a_class(text, attribute)
    if text.strip():
        assert by_black({"m.py": source}) == {"m.py": source}
    assert [plain(each) for each in strings(source)] == [plain(text), plain(attribute)]
    for line in source.split("\n"):
        assert line.isprintable() or not line.isascii()
        assert line == line.rstrip()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Short.", '"""Short."""'),
        ("  Spaces  ", '"""Spaces"""'),
        ("Ends in a backslash \\", '"""Ends in a backslash \\\\"""'),
        ('Ends in "quotes"', '"""Ends in "quotes" """'),
        ('"Quotes" first', '""" "Quotes" first"""'),
        ('Triple """ quotes', '"""Triple \\"\\"\\" quotes"""'),
        ("One.\n\n\n\nTwo.", '"""One.\n\n    Two.\n    """'),
        ("One.\r\nTwo.\u2028Three.", '"""One.\n    Two.\n    Three.\n    """'),
        (
            "Code:\n\n    a\n\n    b\n\nEnd.",
            '"""Code:\n\n        a\n\n        b\n\n    End.\n    """',
        ),
        ("bidi \u202e\u2066 nul \0", '"""bidi \\u202e\\u2066 nul \\x00"""'),
        ("größer 🙂", '"""größer 🙂"""'),
    ],
)
def test_a_docstring_is_laid_out_like_one_that_a_person_wrote(text: str, source: str) -> None:
    assert docstring([text], 4) == source


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("length", range(60, 240, 7))
def test_a_long_docstring_is_wrapped(indent: int, length: int) -> None:
    text = ("word and " * 40)[:length].strip()
    source = " " * indent + docstring([text], indent)
    assert max(map(len, source.split("\n"))) <= LINE_LENGTH
    assert plain(ast.literal_eval(source.strip())) == text


def test_the_items_of_a_list_are_wrapped_with_an_indent_of_their_own() -> None:
    item = "- " + "word " * 30
    lines = docstring(["A list:\n" + item], 4).split("\n")
    assert lines[1].startswith("    - word")
    assert lines[2].startswith("      word")


# --- literals

scalars = st.none() | st.booleans() | st.integers() | st.text() | st.text("\"'\\\n")
numbers = st.floats(allow_nan=False, allow_infinity=False)


@given(scalars | numbers)
def test_a_literal_is_the_value_in_visible_ascii(value: str | float | bool | None) -> None:
    text = literal(value)
    read = ast.literal_eval(text)
    assert read == value
    assert type(read) is type(value)
    assert text.isascii()
    assert text.isprintable()


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(scalars | numbers)
def test_black_leaves_a_literal_alone(value: str | float | bool | None) -> None:
    source = f"x = {literal(value)}\n"
    assert by_black({"m.py": source}) == {"m.py": break_lines(source)}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", '"a"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("a\\", '"a\\\\"'),
        ("é\u202e", '"\\xe9\\u202e"'),
        ('it\'s "it"', "'it\\'s \"it\"'"),
        ("it's \"", '"it\'s \\""'),
        (("a", 1), '("a", 1)'),
        (("a",), '("a",)'),
        (1e16, "1e16"),
        (1e-7, "1e-07"),
        (-0.0, "-0.0"),
        (10**20, "1" + "0" * 20),
        (True, "True"),
        (None, "None"),
    ],
)
def test_a_literal_is_written_as_by_black(value: object, text: str) -> None:
    assert literal(value) == text


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_a_number_that_json_does_not_have_is_no_literal(value: float) -> None:
    with pytest.raises(ValueError, match="no literal"):
        literal(value)


def test_nothing_but_scalars_and_tuples_is_a_literal() -> None:
    pieces: list[object] = [[], {}, (b"",), b"", object()]
    for piece in pieces:
        with pytest.raises(TypeError, match="no literal"):
            literal(piece)


# --- templates


def templates(folder: Path, name: str, text: str) -> Path:
    """A copy of the templates in which ``name`` has another text."""
    for each in shipped_templates().glob("*.jinja"):
        (folder / each.name).write_text(each.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def rendered(folder: Path) -> Sources:
    document = normalize(read_openapi(cases()[0].folder / "schema.yaml")).document
    return format_sources(render(plan(parse(document, receive=[], send=[])), folder), trusted=False)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{% if %}", "enum.jinja:1:1: the template is broken"),
        ("{{ plan.colour }}", "failed"),
        ("{{ plan | colour }}", "the template is broken"),
        ("{% include 'nothing.jinja' %}", "there is no template 'nothing.jinja'"),
        ("class {{ plan.name }}(:\n", "which is not Python"),
        ("{{ plan | literal }}", "failed: TypeError: no literal for EnumPlan"),
        ("{{ 1 / 0 }}", "failed: ZeroDivisionError"),
    ],
)
def test_a_template_that_is_wrong_is_reported(text: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(WireloomError) as caught:
        rendered(templates(tmp_path, "enum.jinja", text))
    assert complaint in str(caught.value)


def test_a_template_that_is_missing_is_named(tmp_path: Path) -> None:
    (templates(tmp_path, "enum.jinja", "") / "enum.jinja").unlink()
    with pytest.raises(WireloomError, match=r"there is no template 'enum\.jinja'"):
        rendered(tmp_path)


def test_other_templates_are_formatted_too(tmp_path: Path) -> None:
    made = rendered(templates(tmp_path, "enum.jinja", "class {{ plan.name }} :\n  x='a'\n"))
    (text,) = (text for path, text in made.items() if path == "enums/size__known.py")
    assert text == 'class Size_Known:\n    x = "a"\n'


def test_a_long_line_whose_brackets_are_closed_on_another_is_left_to_black() -> None:
    source = f"    {'first, ' * 20}rt.Nullable(\n        second,\n    ),\n"
    assert break_lines(source) is None
