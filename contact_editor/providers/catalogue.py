"""Catalogue of the provider descriptions in folders; unreadable ones are reported and skipped."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from contact_editor.providers.description import Provider
from contact_editor.providers.file_reading import read_regular_file
from contact_editor.providers.rules.description_rules import check_description
from contact_editor.providers.validation_messages import explain_error


class DescriptionFault(msgspec.Struct, frozen=True):
    """A file that cannot be used, with the place in it and what was expected."""

    file: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


class Unconfirmed(msgspec.Struct, frozen=True):
    """A description whose update is not officially documented."""

    provider: Provider
    """The provider as it would write."""
    digest: str
    """Of all that the file says; comments and layout do not matter."""


class Catalogue(msgspec.Struct, frozen=True):
    """All usable providers by id, and the errors of the other files."""

    providers: dict[str, Provider]
    faults: tuple[DescriptionFault, ...] = ()
    unconfirmed: dict[str, Unconfirmed] = {}
    """What the read-only ones of `providers` could write, once a check on a connection passed."""
    own: dict[str, str] = {}
    """Digests of the descriptions that the user has added, by the id of the provider."""

    def joined(self, later: Catalogue) -> Catalogue:
        """Return both catalogues as one; `later` replaces providers with the same id."""
        providers = {**self.providers, **later.providers}
        first = {key: v for key, v in self.unconfirmed.items() if key not in later.providers}
        unconfirmed = {**first, **later.unconfirmed}
        own = {key: v for key, v in self.own.items() if key not in later.providers}
        faults = (*self.faults, *later.faults)
        return Catalogue(providers, faults, unconfirmed, {**own, **later.own})


def read_catalogue(
    folders: Iterable[Path], *, are_checked: bool = False, own_folder: Path | None = None
) -> Catalogue:
    """Read every `*.toml` file of the folders, in order.

    `are_checked`: the files are known to keep the rules, as those that ship are by the tests.
    `own_folder`: the one of the folders to which the user adds descriptions.

    A description replaces one with the same id from an earlier folder; within a folder the first
    is used, and the second is an error.
    """
    providers: dict[str, Provider] = {}
    unconfirmed: dict[str, Unconfirmed] = {}
    own: dict[str, str] = {}
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
                described = parse_unconfirmed(read_regular_file(file), is_checked=are_checked)
            except OSError as error:
                found.append(_unreadable(file, error))
            except ValueError as error:
                found.append(DescriptionFault(file, str(error)))
            else:
                provider = as_confirmed(described)
                if provider.id in here:
                    first = here[provider.id].name
                    reason = f"the id `{provider.id}` is already used in {first}; choose another"
                    found.append(DescriptionFault(file, reason))
                    continue
                here[provider.id] = file
                providers[provider.id] = provider
                unconfirmed.pop(provider.id, None)
                own.pop(provider.id, None)
                if folder == own_folder:
                    own[provider.id] = described.digest
                if not provider.writes:
                    unconfirmed[provider.id] = described
    return Catalogue(providers, tuple(found), unconfirmed, own)


def _unreadable(path: Path, error: OSError) -> DescriptionFault:
    return DescriptionFault(path, f"cannot be read: {error.strerror or error}")


def parse_description(content: bytes) -> Provider:
    """Return the provider that a TOML file describes; `ValueError` names the place and remedy."""
    return as_confirmed(parse_unconfirmed(content))


def as_confirmed(described: Unconfirmed) -> Provider:
    """Return the provider, read-only if its description says that updates are not confirmed."""
    provider = described.provider
    return provider if provider.writes else _read_only(provider)


def parse_unconfirmed(content: bytes, *, is_checked: bool = False) -> Unconfirmed:
    """Return what a TOML file describes, confirmed or not; `ValueError` as above."""
    try:
        return _parse(content, is_checked=is_checked)
    except RecursionError as error:
        raise ValueError("not a description: nested too deeply") from error


def _parse(content: bytes, *, is_checked: bool) -> Unconfirmed:
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
    problems = [] if is_checked else list(check_description(provider))
    if problems:
        raise ValueError("; ".join(problems))
    text = json.dumps(tables, sort_keys=True, default=str)
    return Unconfirmed(provider, hashlib.sha256(text.encode()).hexdigest()[:32])


def _read_only(provider: Provider) -> Provider:
    """Return the provider with fields that are only shown."""
    fields = tuple(replace(field, read_only=True) for field in provider.fields)
    operations = provider.operations
    if operations.definitions is not None:
        definitions = replace(operations.definitions, kinds={})
        operations = replace(operations, definitions=definitions)
    name = f"{provider.name} (read-only)"
    return replace(provider, name=name, fields=fields, operations=operations)
