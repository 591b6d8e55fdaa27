"""Reads descriptions from folders; an unreadable one is reported and the rest keeps working."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

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
        for file in sorted(folder.glob("*.toml")):
            try:
                provider = parse_description(file.read_bytes())
            except OSError as error:
                found.append(DescriptionFault(file, f"cannot be read: {error.strerror or error}"))
            except ValueError as error:
                found.append(DescriptionFault(file, str(error)))
            else:
                providers[provider.id] = provider
    return Catalogue(providers, tuple(found))


def parse_description(content: bytes) -> Provider:
    """Makes a provider of a TOML file's content; `ValueError` names the place and the remedy."""
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start}: not UTF-8; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"not TOML: {error}") from error
    except RecursionError as error:
        raise ValueError("not a description: nested too deeply") from error
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
    where = _INDEX.sub(lambda found: f"{found[1]} {int(found[2]) + 1}", path).replace(".", ": ")
    said = said.replace("Object missing required field", "missing key")
    return f"{where}: {said[:1].lower()}{said[1:]}" if where else f"{said[:1].lower()}{said[1:]}"


_KNOWN_KEYS = sorted(
    {
        key
        for table in (*vars(description).values(), Field)
        if isinstance(table, type) and issubclass(table, msgspec.Struct)
        for key in table.__struct_fields__
    }
)
