"""Finds code in a generated package that the templates do not write. The code is not run."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator, Mapping

_NODES = (
    *(ast.Module, ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg, ast.Return),
    *(ast.ImportFrom, ast.alias, ast.Assign, ast.AnnAssign, ast.Expr, ast.If, ast.keyword),
    *(ast.Constant, ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.Tuple, ast.List),
    *(ast.Dict, ast.Set, ast.Starred, ast.BinOp, ast.BitOr, ast.BoolOp, ast.Or, ast.And),
    *(ast.UnaryOp, ast.Not, ast.USub, ast.AugAssign, ast.Add, ast.Compare, ast.Is, ast.IsNot),
    *(ast.In, ast.NotIn, ast.IfExp, ast.NamedExpr),
    *(ast.Load, ast.Store),
)
"""Syntax that the templates write. No loop, ``lambda``, ``with``, ``try`` or ``del``."""

_CALLS = re.compile(
    r"rt\.\w+|get|cls\.from_dict"
    r"|(?:_[A-Z0-9_]+|\w+\.[A-Z_]+)\.decode"
    r"|sorted|globals"  # of __dir__
    r"|frozenset|TypeVar|self\._on"  # of the receiver
)

_STATEMENTS = re.compile(r"rt\.load_all")

_IMPORTS = {
    "__future__": {"annotations"},
    "collections.abc": {"Mapping"},
    "typing": {"TYPE_CHECKING", "Any", "Literal", "TypeAlias", "TypeVar", "overload"},
}

_FUNCTIONS = re.compile(r"_fill|_rules|_root|on|from_\w+|load_all|__getattr__|__dir__")


def unexpected_code(sources: Mapping[str, str]) -> list[str]:
    """List what no template writes, as ``file:line: code``. The runtime is not checked."""
    return [
        f"{path}:{found}"
        for path, text in sources.items()
        if path.endswith(".py") and not path.startswith("_runtime/")
        for found in (*_hidden(text), *_unexpected(ast.parse(text)))
    ]


def _hidden(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        for char in line:
            if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
                yield f"{number}: U+{ord(char):04X} is in the source"


def _unexpected(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not _is_expected(node):
            yield f"{getattr(node, 'lineno', 0)}: {type(node).__name__}: {ast.unparse(node)}"


def _is_expected(node: ast.AST) -> bool:
    match node:
        case ast.ImportFrom(module, imported, level):
            known = _IMPORTS.get(module or "", set())
            return level > 0 or {each.name for each in imported} <= known
        case ast.Call(function):
            return _CALLS.fullmatch(ast.unparse(function)) is not None
        case ast.Expr(ast.Constant(value)):
            return isinstance(value, str) or value is ...
        case ast.Expr(ast.Call(function)):
            return _STATEMENTS.fullmatch(ast.unparse(function)) is not None
        case ast.FunctionDef(name):
            return _FUNCTIONS.fullmatch(name) is not None
        case ast.ClassDef(bases=[base]):
            return ast.unparse(base) in ("rt.Record", "rt.BranchRecord", "OpenEnum", "BaseReceiver")
        case ast.Attribute(attr=name):
            return not name.startswith("__")
        case ast.Expr() | ast.ClassDef():
            return False
        case _:
            return isinstance(node, _NODES)
