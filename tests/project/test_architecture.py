"""Which parts of the generator may import which, as ``ARCHITECTURE.md`` says it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from support import ROOT

GENERATOR = ROOT / "generator" / "wireloom"

STEPS = ["read", "overlay", "slice", "normalize", "parse", "plan", "render", "output"]
FEATURES = ["audit", "changes", "corpus", "update", "suggest", "sample", "send", "initialize"]

LAYERS: list[list[str]] = [
    ["wireloom"],
    ["model"],
    ["progress", "config"],
    *([step] for step in STEPS),
    ["cache"],
    ["pipeline"],
    ["generate"],
    FEATURES,
    ["cli"],
    ["__main__"],
]
"""The parts from low to high: folders of ``wireloom``, and modules beside them.

A part may import the parts of lower layers. Parts of one layer may import each other, unless that
makes a cycle. ``wireloom`` is ``__init__.py``, which only holds the version.
"""

ALONE = "runtime"
"""The folder that is copied into every generated package: it imports the standard library alone."""


READ_BY_THE_GENERATOR = "wireloom.runtime.linear"
"""The one module of it that the generator uses itself: to see which patterns it can match."""


@dataclass(frozen=True)
class Import:
    """One import: the file and line where it is written, and the parts at both ends."""

    where: str
    name: str
    importer: str
    imported: str

    def __str__(self) -> str:
        return f"{self.where}: {self.importer} imports {self.name}"


def part(module: str) -> str:
    """Return the part of the generator that ``module`` is in."""
    return module.split(".")[1] if "." in module else "wireloom"


def module_of(file: Path, source: Path) -> str:
    """Return the dotted name of the module in ``file``; ``__init__`` is left in it."""
    return ".".join(file.relative_to(source).with_suffix("").parts)


def imports(package: Path) -> Iterator[Import]:
    """Every import of one part of ``package`` by another part, those inside functions as well."""
    for file in sorted(package.rglob("*.py")):
        module = module_of(file, package.parent)
        for line, name in imported_names(file, module):
            where = f"{file.relative_to(package.parent.parent).as_posix()}:{line}"
            if name.partition(".")[0] == package.name:
                target = deepest(package, name)
                if part(target) != part(module.removesuffix(".__init__")):
                    importer = part(module.removesuffix(".__init__"))
                    yield Import(where, target, importer, part(target))


def imported_names(file: Path, module: str) -> Iterator[tuple[int, str]]:
    """The line and the dotted name of everything that ``file`` imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: -node.level] if node.level else []
            start = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{start}.{alias.name}") for alias in node.names)


def deepest(package: Path, name: str) -> str:
    """Return the module that ``name`` is, or that the object ``name`` is in."""
    parts = name.split(".")
    while len(parts) > 1:
        place = package.parent.joinpath(*parts)
        if place.is_dir() or place.with_suffix(".py").is_file():
            break
        parts.pop()
    return ".".join(parts)


def layer(name: str) -> int:
    """Return the number of the layer that a part is in; a part without a layer is below all."""
    return next((number for number, parts in enumerate(LAYERS) if name in parts), -1)


def broken_rules(found: list[Import]) -> list[str]:
    """What is wrong with these imports, a sentence for each."""
    wrong: list[str] = []
    for each in found:
        if each.name == READ_BY_THE_GENERATOR:
            continue
        if ALONE in (each.importer, each.imported):
            wrong.append(f"{each}, but {ALONE} is copied into packages and stands alone")
        elif layer(each.imported) > layer(each.importer):
            wrong.append(f"{each}, but {each.imported} is the higher layer")
    return wrong


def cycle(found: list[Import]) -> list[str]:
    """The imports that lead from one part through others back to it; empty if none do."""
    edges: dict[str, dict[str, Import]] = {}
    for each in found:
        edges.setdefault(each.importer, {}).setdefault(each.imported, each)
    for start in sorted(edges):
        ways = [[each] for each in edges[start].values()]
        seen: set[str] = set()
        while ways:
            way = ways.pop(0)
            end = way[-1].imported
            if end == start:
                return [str(each) for each in way]
            if end not in seen:
                seen.add(end)
                ways += [[*way, each] for each in edges.get(end, {}).values()]
    return []


def test_every_part_of_the_generator_has_a_layer() -> None:
    parts = {
        path.stem
        for path in GENERATOR.iterdir()
        if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))
    }
    parts = {"wireloom" if name == "__init__" else name for name in parts} - {ALONE}
    known = {name for names in LAYERS for name in names}
    assert parts <= known, "add the new part to LAYERS, and to ARCHITECTURE.md"


def test_imports_run_from_higher_to_lower_layers() -> None:
    found = list(imports(GENERATOR))
    assert len(found) > 50
    assert broken_rules(found) == []


def test_the_imports_have_no_cycle() -> None:
    assert cycle(list(imports(GENERATOR))) == []


def test_the_runtime_does_not_import_the_generator() -> None:
    """Its own modules it imports by relative names, because the package may be renamed."""
    for file in sorted((GENERATOR / ALONE).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        found = re.findall(r"^\s*(?:from|import) +(?:wireloom|vapi_messages)\b.*", text, re.M)
        assert found == [], f"{file.relative_to(ROOT)} imports by an absolute name"


def test_one_module_alone_imports_the_parser_that_is_used() -> None:
    files = [
        file.relative_to(GENERATOR).as_posix()
        for file in GENERATOR.rglob("*.py")
        for _, name in imported_names(file, module_of(file, GENERATOR.parent))
        if name.startswith("datamodel_code_generator")
    ]
    assert {file.partition("/")[0] for file in files} == {"parse"}
    assert len(set(files)) == 1


def test_templates_do_not_compare_widths() -> None:
    """Where a line is broken depends on its width, and that is decided in ``render``."""
    comparison = re.compile(r"(?:[<>]=?|==|!=)\s*\d{2,}|\b\d{2,}\s*(?:[<>]=?|==|!=)")
    found = [
        f"{file.name}: {code}"
        for file in sorted((ROOT / "templates").glob("*.jinja"))
        for code in re.findall(r"\{[{%].*?[%}]\}", file.read_text("utf-8"), re.DOTALL)
        if comparison.search(code)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"model/ir.py": "from wireloom.cli import main"}, "but cli is the higher layer"),
        ({"read/git.py": "def f() -> None:\n    import wireloom.plan"}, "plan is the higher layer"),
        ({"runtime/a.py": "from wireloom.model import ir"}, "runtime is copied"),
        ({"plan/__init__.py": "from ..render import code"}, "render is the higher layer"),
    ],
    ids=["up", "in a function", "runtime", "relative"],
)
def test_an_import_in_the_wrong_direction_is_reported(
    files: dict[str, str], expected: str, tmp_path: Path
) -> None:
    for name in ("cli/main.py", "plan/__init__.py", "model/ir.py", "render/code.py"):
        files = {name: "", **files}
    for name, text in files.items():
        file = tmp_path / "generator" / "wireloom" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (message,) = broken_rules(list(imports(tmp_path / "generator" / "wireloom")))
    assert expected in message
    assert message.startswith("generator/wireloom/")


def test_a_cycle_is_reported() -> None:
    found = [Import(f"{a}.py:1", b, a, b) for a, b in ("ab", "bc", "ca", "ad")]
    assert cycle(found) == ["a.py:1: a imports b", "b.py:1: b imports c", "c.py:1: c imports a"]
    assert cycle(found[:2]) == []
