"""Validation errors of a TOML file as plain text with place and remedy."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import inspect

_LOCATION = re.compile(r" - at `\$\.?(?P<path>[^`]*)`")
_INDEX = re.compile(r"\b(\w+?)s?\[(\d+)\]")
_UNKNOWN_KEY = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`")


def explain_error(message: str, shape: type[msgspec.Struct]) -> str:
    """Rewrite a msgspec message such as «Expected `str`, got `int` - at `$.fields[2].label`».

    `shape` is the type to which the tables were converted.
    """
    location = _LOCATION.search(message)
    path = location["path"] if location else ""
    reason = _LOCATION.sub("", message)
    unknown = _UNKNOWN_KEY.match(reason)
    if unknown:
        key = unknown["key"]
        here = _type_at(path, shape)
        keys = [f.encode_name for f in here.fields] if isinstance(here, inspect.StructType) else []
        reason = f"unknown key `{key}`" + suggest_key(key, sorted(keys), _elsewhere(key, shape))
    # Counted from 1 in messages.
    where = _INDEX.sub(lambda found: f"{found[1]} {int(found[2]) + 1}", path)
    where = where.removesuffix("[...]").replace(".", ": ")
    reason = reason.replace("Object missing required field", "missing key")
    if reason.startswith("Invalid enum value"):
        reason += _allowed_values(path, shape)
    reason = f"{reason[:1].lower()}{reason[1:]}"
    return f"{where}: {reason}" if where else reason


def suggest_key(key: str, known: list[str], elsewhere: Sequence[str] = ()) -> str:
    """Return a suggestion for an unknown key, to append to the message.

    `known` are the keys of its table, `elsewhere` the tables that have the key.
    """
    import difflib  # only needed if something is wrong

    near = difflib.get_close_matches(key, known, n=1)
    if near:
        return f"; did you mean `{near[0]}`?"
    return f"; it belongs {' or '.join(elsewhere)}" if elsewhere else "; remove it"


@functools.lru_cache
def _info(shape: type[msgspec.Struct]) -> inspect.Type:
    return inspect.type_info(shape)


def _elsewhere(key: str, shape: type[msgspec.Struct]) -> list[str]:
    """Return the tables that have a key, the outer ones first."""
    keys = _keys(_info(shape))
    tables = {table for table, known in keys if known == key}
    tables_in_order = sorted(tables, key=lambda table: (table.count("."), table))[:3]
    return [f"in {each}" if each else "at the top, before all tables" for each in tables_in_order]


def _keys(kind: inspect.Type, table: str = "") -> Iterator[tuple[str, str]]:
    """Yield each table's place with each of its keys."""
    if isinstance(kind, inspect.UnionType):
        for each in kind.types:
            yield from _keys(each, table)
    elif isinstance(kind, inspect.VarTupleType):
        yield from _keys(kind.item_type, table)
    elif isinstance(kind, inspect.StructType):
        for field in kind.fields:
            yield table, field.encode_name
            yield from _keys(field.type, f"{table}.{field.encode_name}".strip("."))


def _type_at(path: str, shape: type[msgspec.Struct]) -> inspect.Type | None:
    """Return the type at a path such as `fields[2].kind`."""
    kind: inspect.Type | None = _info(shape)
    for step in re.findall(r"\w+|\[[^]]*\]", path):
        kind = _table(kind)
        if isinstance(kind, inspect.StructType):
            kind = next((field.type for field in kind.fields if field.encode_name == step), None)
        elif isinstance(kind, inspect.VarTupleType):
            kind = kind.item_type
    return _table(kind)


def _table(kind: inspect.Type | None) -> inspect.Type | None:
    """Return the table or the enumeration of a union, such as that of a table and None."""
    if isinstance(kind, inspect.UnionType):
        named = inspect.StructType | inspect.LiteralType | inspect.EnumType
        return next((each for each in kind.types if isinstance(each, named)), kind)
    return kind


def _allowed_values(path: str, shape: type[msgspec.Struct]) -> str:
    """Return the allowed values at a path, to append to the message; empty if any is allowed."""
    kind = _type_at(path, shape)
    if isinstance(kind, inspect.EnumType):
        return f"; one of: {', '.join(kind.cls)}"
    if isinstance(kind, inspect.LiteralType):
        return f"; one of: {', '.join(map(str, kind.values))}"
    return ""
