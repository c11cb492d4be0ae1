"""The codes as the source says them: wherever something that is called `code` is given."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The codes that are written out, and the places of those that are made up of parts."""

    codes: set[str] = field(default_factory=set)
    unclear: set[str] = field(default_factory=set)


def said(files: list[Path]) -> Said:
    """The codes that Python files give to findings."""
    found = Said()
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    places = {name: place for tree in trees.values() for name, place in _takers(tree)}
    for path, tree in trees.items():
        tables = dict(_tables(tree))
        for value in _given(tree, places):
            codes = _codes(value, tables)
            if codes is None:
                found.unclear.add(f"{path.name}:{value.lineno}: {ast.unparse(value)}")
            else:
                found.codes.update(codes)
    return found


def _takers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The functions (`name`) and methods (`.name`) that take a code, and its place in calls."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            if CODE in names and names[0] == "self":
                yield f".{node.name}", names.index(CODE) - 1
            elif CODE in names:
                yield node.name, names.index(CODE)


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.Dict]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            yield from (
                (name.id, node.value) for name in node.targets if isinstance(name, ast.Name)
            )


def _given(tree: ast.Module, places: dict[str, int]) -> Iterator[ast.expr]:
    """All that is given as a code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (word.value for word in node.keywords if word.arg == CODE)
            name = _called(node.func)
            if name in places and len(node.args) > places[name]:
                yield node.args[places[name]]
    yield from _worked_out(tree)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return f".{function.attr}"
    return function.id if isinstance(function, ast.Name) else ""


def _worked_out(tree: ast.Module) -> Iterator[ast.expr]:
    """What a variable `code` is set to, where it is handed on as `code=code`."""
    handed_on = (
        word.arg == CODE and ast.unparse(word.value) == CODE
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for word in node.keywords
    )
    if any(handed_on):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == [CODE]:
                yield node.value


def _codes(value: ast.expr, tables: dict[str, ast.Dict]) -> set[str] | None:
    """The codes that a value can be; None where it does not say."""
    match value:
        case ast.Constant(value=str(code)):
            return {code}
        case ast.IfExp():
            one, other = _codes(value.body, tables), _codes(value.orelse, tables)
            return None if one is None or other is None else one | other
        case ast.Subscript(value=ast.Name(id=name)) if name in tables:
            return {str(ast.literal_eval(each)) for each in tables[name].values}
        case ast.Name(id="code") | ast.Attribute(attr="code"):
            return set()  # handed on, and written out where it was given
    return None
