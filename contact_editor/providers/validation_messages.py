"""What is wrong with a file's tables, said with the place and the remedy."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from msgspec import inspect

_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`")
_INDEX = re.compile(r"\b(\w+?)s?\[(\d+)\]")
_UNKNOWN_KEY = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`")


def explain_error(message: str, shape: type[msgspec.Struct]) -> str:
    """Turns msgspec's «Expected `str`, got `int` - at `$.fields[2].label`» into ours.

    `shape` is what the tables were to become.
    """
    place = _PLACE.search(message)
    path = place["path"] if place else ""
    said = _PLACE.sub("", message)
    unknown = _UNKNOWN_KEY.match(said)
    if unknown:
        here = _type_at(path, shape)
        keys = [f.encode_name for f in here.fields] if isinstance(here, inspect.StructType) else []
        known = sorted(keys) or sorted(set(_keys(inspect.type_info(shape))))
        said = f"unknown key `{unknown['key']}`" + suggest_key(unknown["key"], known)
    # People count from 1.
    where = _INDEX.sub(lambda found: f"{found[1]} {int(found[2]) + 1}", path)
    where = where.removesuffix("[...]").replace(".", ": ")
    said = said.replace("Object missing required field", "missing key")
    if said.startswith("Invalid enum value"):
        said += _words_allowed_at(path, shape)
    return f"{where}: {said[:1].lower()}{said[1:]}" if where else f"{said[:1].lower()}{said[1:]}"


def suggest_key(key: str, known: list[str]) -> str:
    """Says what an unknown key was perhaps meant to be."""
    import difflib  # only where something is wrong

    near = difflib.get_close_matches(key, known, n=1)
    return f"; did you mean `{near[0]}`?" if near else "; remove it"


def _keys(kind: inspect.Type) -> Iterator[str]:
    if isinstance(kind, inspect.UnionType):
        for each in kind.types:
            yield from _keys(each)
    elif isinstance(kind, inspect.VarTupleType):
        yield from _keys(kind.item_type)
    elif isinstance(kind, inspect.StructType):
        for field in kind.fields:
            yield field.encode_name
            yield from _keys(field.type)


def _type_at(path: str, shape: type[msgspec.Struct]) -> inspect.Type | None:
    """Follow a path such as `fields[2].kind` through the tables."""
    kind: inspect.Type | None = inspect.type_info(shape)
    for step in re.findall(r"\w+|\[[^]]*\]", path):
        kind = _table(kind)
        if isinstance(kind, inspect.StructType):
            kind = next((field.type for field in kind.fields if field.encode_name == step), None)
        elif isinstance(kind, inspect.VarTupleType):
            kind = kind.item_type
    return _table(kind)


def _table(kind: inspect.Type | None) -> inspect.Type | None:
    """Return the table or the set of words of a union, such as a table or nothing."""
    if isinstance(kind, inspect.UnionType):
        named = inspect.StructType | inspect.LiteralType | inspect.EnumType
        return next((each for each in kind.types if isinstance(each, named)), kind)
    return kind


def _words_allowed_at(path: str, shape: type[msgspec.Struct]) -> str:
    kind = _type_at(path, shape)
    if isinstance(kind, inspect.EnumType):
        return f"; one of: {', '.join(kind.cls)}"
    if isinstance(kind, inspect.LiteralType):
        return f"; one of: {', '.join(map(str, kind.values))}"
    return ""
