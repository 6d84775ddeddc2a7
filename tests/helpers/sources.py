"""The code as data: its modules, what each imports, and what stands in it, read by `ast`."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "mailbot"


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of mailbot by its dotted name, e.g. "reading.facts.pay"; its own is ""."""
    return {
        ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        .removesuffix("__init__")
        .removesuffix("."): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def file_of(module: str) -> Path:
    """Where a module stands, relative to the checkout."""
    path = PACKAGE.joinpath(*module.split(".")) if module else PACKAGE
    found = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return found.relative_to(ROOT)


@cache
def imports(module: str) -> frozenset[str]:
    """What a module imports, at its top or inside a function, in full: "mailbot.terms", "dns"."""
    return frozenset(_imports(modules()[module]))


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports are not read here"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                # `from mailbot.reading import codec` names a module, `import read` a function
                is_module = whole.removeprefix("mailbot.") in modules()
                yield whole if is_module else str(node.module)


def ours(module: str) -> frozenset[str]:
    """The modules of mailbot that a module imports."""
    return frozenset(
        name.removeprefix("mailbot").removeprefix(".")
        for name in imports(module)
        if name.partition(".")[0] == "mailbot"
    )


def others(module: str) -> frozenset[str]:
    """The first names of what else it imports: "dns" for dns.resolver."""
    return frozenset(name.partition(".")[0] for name in imports(module)) - {"mailbot"}


def importers(library: str) -> set[str]:
    """The modules that import a library."""
    return {module for module in modules() if library in others(module)}


def functions(module: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The functions of a module and the methods of its classes, by name: "Outbox.turn"."""
    for node in modules()[module].body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield f"{node.name}.{inner.name}", inner


def attributes(tree: ast.AST) -> Iterator[str]:
    """What is reached through a dot, as written: "datetime.now", "runtime.store.transaction"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)


def reaching(ending: str) -> set[str]:
    """The functions that reach for something by a name with this ending: "intake.record"."""
    return {
        f"{module}.{name}"
        for module in modules()
        for name, function in functions(module)
        if any(reached.endswith(ending) for reached in attributes(function))
    }
