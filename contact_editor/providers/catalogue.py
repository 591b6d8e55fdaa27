"""Reads descriptions from folders; an unreadable one is reported and the rest keeps working."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from contact_editor.providers.description import Provider
from contact_editor.providers.file_reading import read_regular_file
from contact_editor.providers.rules.description_rules import check_description
from contact_editor.providers.validation_messages import explain_error


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
    """Reads every `*.toml` of the folders in their order.

    A later folder's description takes the place of an earlier one's with the same id; within a
    folder the first counts, and the other is a fault.
    """
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
        here: dict[str, Path] = {}
        for file in files:
            try:
                provider = parse_description(read_regular_file(file))
            except OSError as error:
                found.append(_unreadable(file, error))
            except ValueError as error:
                found.append(DescriptionFault(file, str(error)))
            else:
                if provider.id in here:
                    first = here[provider.id].name
                    reason = f"the id `{provider.id}` stands in {first} already; give it another"
                    found.append(DescriptionFault(file, reason))
                    continue
                here[provider.id] = file
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
        raise ValueError(explain_error(str(error), Provider)) from error
    wrong = list(check_description(provider))
    if wrong:
        raise ValueError("; ".join(wrong))
    return provider
