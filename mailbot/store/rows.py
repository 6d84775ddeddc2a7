"""Rows that a statement is given as one parameter, so that it is built once however many they are.

Both databases read them from JSON; each calls the function that does so by another name.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ColumnElement, bindparam, column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


def given(name: str) -> ColumnElement[Any]:
    """Return the rows of the parameter `name`, a list of lists; `[0].as_integer()` is a field."""
    table = _Elements(bindparam(name, type_=JSON)).table_valued(column("value", JSON), name=name)
    return table.c.value


class _Elements(GenericFunction[Any]):
    name = "json_array_elements"
    inherit_cache = True


@compiles(_Elements, "sqlite")
def _in_sqlite(elements: _Elements, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_each({compiler.process(elements.clauses, **options)})"
