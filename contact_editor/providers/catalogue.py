"""Reads descriptions from folders; an unreadable one is reported and the rest keeps working."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import inspect

from contact_editor.model.fields import Field
from contact_editor.providers import description
from contact_editor.providers.description import Provider
from contact_editor.providers.description_checks import faults


class DescriptionFault(msgspec.Struct, frozen=True):
    """Says which file cannot be used, where in it, and what was expected."""

    file: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


class Catalogue(msgspec.Struct, frozen=True):
    """All providers that can be used, by id, and what was wrong with the other files."""

    providers: dict[str, Provider]
    faults: tuple[DescriptionFault, ...] = ()


def read_catalogue(folders: Iterable[Path]) -> Catalogue:
    """Reads every `*.toml` of the folders in their order; a later one of the same id counts."""
    providers: dict[str, Provider] = {}
    found: list[DescriptionFault] = []
    for folder in folders:
        try:
            files = sorted(file for file in folder.iterdir() if file.suffix == ".toml")
        except FileNotFoundError:
            continue
        except OSError as error:
            found.append(_unreadable(folder, error))
            continue
        for file in files:
            try:
                provider = parse_description(file.read_bytes())
            except OSError as error:
                found.append(_unreadable(file, error))
            except ValueError as error:
                found.append(DescriptionFault(file, str(error)))
            else:
                providers[provider.id] = provider
    return Catalogue(providers, tuple(found))


def _unreadable(path: Path, error: OSError) -> DescriptionFault:
    return DescriptionFault(path, f"cannot be read: {error.strerror or error}")


def parse_description(content: bytes) -> Provider:
    """Makes a provider of a TOML file's content; `ValueError` names the place and the remedy."""
    try:
        return _parsed(content)
    except RecursionError as error:
        raise ValueError("not a description: nested too deeply") from error


def _parsed(content: bytes) -> Provider:
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start}: not UTF-8; save the file as UTF-8") from error
    except ValueError as error:
        raise ValueError(f"not TOML: {error}") from error
    try:
        provider = msgspec.convert(tables, Provider)
    except msgspec.ValidationError as error:
        raise ValueError(_in_plain_words(str(error))) from error
    wrong = list(faults(provider))
    if wrong:
        raise ValueError("; ".join(wrong))
    return provider


_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`")
_INDEX = re.compile(r"\b(\w+?)s?\[(\d+)\]")
_UNKNOWN_KEY = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`")


def _in_plain_words(message: str) -> str:
    """Turns msgspec's «Expected `str`, got `int` - at `$.fields[2].label`» into ours."""
    place = _PLACE.search(message)
    path = place["path"] if place else ""
    said = _PLACE.sub("", message)
    unknown = _UNKNOWN_KEY.match(said)
    if unknown:
        near = difflib.get_close_matches(unknown["key"], _KNOWN_KEYS, n=1)
        said = f"unknown key `{unknown['key']}`"
        said += f"; did you mean `{near[0]}`?" if near else "; remove it"
    # People count from 1.
    where = _INDEX.sub(lambda found: f"{found[1]} {int(found[2]) + 1}", path)
    where = where.removesuffix("[...]").replace(".", ": ")
    said = said.replace("Object missing required field", "missing key")
    if said.startswith("Invalid enum value"):
        said += _words_allowed_at(path)
    return f"{where}: {said[:1].lower()}{said[1:]}" if where else f"{said[:1].lower()}{said[1:]}"


def _words_allowed_at(path: str) -> str:
    """Follows a path such as `fields[2].kind` through the tables of a description."""
    kind: inspect.Type = inspect.type_info(Provider)
    for step in re.findall(r"\w+|\[[^]]*\]", path):
        if isinstance(kind, inspect.UnionType):
            kind = next(each for each in kind.types if isinstance(each, inspect.StructType))
        if isinstance(kind, inspect.StructType):
            kind = next(field.type for field in kind.fields if field.encode_name == step)
        elif isinstance(kind, inspect.VarTupleType):
            kind = kind.item_type
    if isinstance(kind, inspect.EnumType):
        return f"; one of: {', '.join(kind.cls)}"
    if isinstance(kind, inspect.LiteralType):
        return f"; one of: {', '.join(map(str, kind.values))}"
    return ""


_KNOWN_KEYS = sorted(
    {
        key
        for table in (*vars(description).values(), Field)
        if isinstance(table, type) and issubclass(table, msgspec.Struct)
        for key in table.__struct_fields__
    }
)
