"""Catalogue of the provider descriptions in folders; unreadable ones are reported and skipped."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from contact_editor.model.fields import Effect, Field
from contact_editor.providers.description import Provider, provider_from
from contact_editor.providers.file_reading import read_regular_file, toml_text
from contact_editor.providers.rules.description_rules import check_description
from contact_editor.providers.shipped.lazy_mapping import LazyMapping, makers_of
from contact_editor.providers.validation_messages import explain_error

READ_ONLY = " (read-only)"
"""Ends the name of a provider that cannot write."""

_IDENTITY = Effect.CHANGES_IDENTITY
_ID = re.compile(r'^id[ \t]*=[ \t]*["\']([^"\'\n]{1,100})["\']', re.MULTILINE)


class DescriptionFault(msgspec.Struct, frozen=True):
    """A file that cannot be used, with the place in it and what was expected."""

    file: Path
    reason: str
    id: str = ""
    """The id that the file states; empty if it is not known."""

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


class InvalidDescription(ValueError):
    """A description that is not usable."""

    def __init__(self, faults: Sequence[str]) -> None:
        """`faults`: each with its place and its remedy."""
        super().__init__("; ".join(faults))
        self.faults = tuple(faults)


class UnconfirmedDescription(msgspec.Struct, frozen=True):
    """A description whose update is not officially documented."""

    provider: Provider
    """The provider as it would write."""
    digest: str
    """Of all that the file says; comments and layout do not matter."""


class DamagedDescription(KeyError):
    """A description that ships, but cannot be used: the installation is damaged."""

    def __init__(self, fault: DescriptionFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Catalogue(msgspec.Struct, frozen=True):
    """All usable providers by id, and the errors of the other files."""

    providers: Mapping[str, Provider]
    """Those that ship are parsed when they are first asked for."""
    faults: tuple[DescriptionFault, ...] = ()
    unconfirmed: Mapping[str, UnconfirmedDescription] = {}
    """What the read-only ones of `providers` could write, once a check on a connection passed."""
    own: dict[str, str] = {}
    """Digests of the descriptions that the user has added, by the id of the provider."""
    titles: dict[str, str] = {}
    """Names that are known before the description is parsed."""

    @property
    def names(self) -> dict[str, str]:
        """The name of each provider by its id; no description is parsed for it."""
        return {key: self.titles.get(key) or self.providers[key].name for key in self.providers}

    def fault_of(self, provider_id: str) -> DescriptionFault | None:
        """Return what is wrong with the description of this id, or of this file name."""
        ids = ((fault, (fault.id, fault.file.stem)) for fault in self.faults)
        return next((fault for fault, names in ids if provider_id in names), None)

    def joined(self, later: Catalogue) -> Catalogue:
        """Return both catalogues as one; `later` replaces providers with the same id."""
        first = self._without(later.providers.keys())
        return Catalogue(
            # Replaced ones keep their place in the order.
            LazyMapping(makers_of(self.providers) | makers_of(later.providers)),
            (*self.faults, *later.faults),
            LazyMapping(makers_of(first.unconfirmed) | makers_of(later.unconfirmed)),
            {**first.own, **later.own},
            {**first.titles, **later.titles},
        )

    def with_fault(self, fault: DescriptionFault) -> Catalogue:
        """Return the catalogue with a fault, once."""
        others = (each for each in self.faults if each != fault)
        return replace(self, faults=(*others, fault))

    def with_parsed(self, used: Iterable[str]) -> Catalogue:
        """Parse the descriptions of these providers; damaged ones become faults."""
        damaged: dict[str, DescriptionFault] = {}
        for key in sorted(self.providers.keys() & frozenset(used)):
            try:
                self.providers[key]
            except DamagedDescription as error:
                damaged[key] = error.fault
        return replace(self._without(damaged), faults=(*self.faults, *damaged.values()))

    def _without(self, ids: Iterable[str]) -> Catalogue:
        left_out = frozenset(ids)
        return Catalogue(
            LazyMapping(makers_of(self.providers, left_out)),
            self.faults,
            LazyMapping(makers_of(self.unconfirmed, left_out)),
            {key: value for key, value in self.own.items() if key not in left_out},
            {key: value for key, value in self.titles.items() if key not in left_out},
        )


def read_catalogue(folders: Iterable[Path], *, own_folder: Path | None = None) -> Catalogue:
    """Read every `*.toml` file of the folders, in order.

    `own_folder`: the one of the folders to which the user adds descriptions.

    A description replaces one with the same id from an earlier folder; within a folder the first
    is used, and the second is an error.
    """
    providers: dict[str, Provider] = {}
    unconfirmed: dict[str, UnconfirmedDescription] = {}
    own: dict[str, str] = {}
    found: list[DescriptionFault] = []
    for folder in folders:
        here: dict[str, Path] = {}
        for file, content in contents_in(folder, found):
            try:
                described = parse_unconfirmed(content)
            except ValueError as error:
                found.append(DescriptionFault(file, str(error), stated_id(content)))
                continue
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


def contents_in(folder: Path, found: list[DescriptionFault]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a folder with their content, and add what cannot be read to `found`."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix == ".toml")
    except FileNotFoundError:
        return
    except OSError as error:
        found.append(_unreadable(folder, error))
        return
    for file in files:
        try:
            content = read_regular_file(file)
        except OSError as error:
            found.append(_unreadable(file, error))
        else:
            yield file, content


def _unreadable(path: Path, error: OSError) -> DescriptionFault:
    return DescriptionFault(path, f"cannot be read: {error.strerror or error}")


def stated_id(content: bytes) -> str:
    """Return the id of a description, which may have a fault; empty if no line states it."""
    stated = _ID.search(content.decode("utf-8-sig", "replace"))
    return stated.group(1) if stated else ""


def parse_description(content: bytes) -> Provider:
    """Return the provider that a TOML file describes; `ValueError` names the place and remedy."""
    return as_confirmed(parse_unconfirmed(content))


def as_confirmed(described: UnconfirmedDescription) -> Provider:
    """Return the provider, read-only if its description says that updates are not confirmed."""
    provider = described.provider
    return provider if provider.writes else _read_only(provider)


def parse_unconfirmed(content: bytes, *, is_checked: bool = False) -> UnconfirmedDescription:
    """Return what a TOML file describes, confirmed or not; `ValueError` as above."""
    try:
        return _parse(content, is_checked=is_checked)
    except RecursionError as error:
        raise ValueError("not a description: nested too deeply") from error


def _parse(content: bytes, *, is_checked: bool) -> UnconfirmedDescription:
    try:
        tables = tomllib.loads(toml_text(content))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start}: not UTF-8; save the file as UTF-8") from error
    except ValueError as error:
        raise ValueError(f"not TOML: {error}") from error
    try:
        provider = provider_from(tables)
    except msgspec.ValidationError as error:
        raise ValueError(explain_error(str(error), Provider)) from error
    problems = [] if is_checked else list(check_description(provider))
    if problems:
        raise InvalidDescription(problems)
    provider = _with_identity_effect(provider)
    text = json.dumps(tables, sort_keys=True, default=str)
    return UnconfirmedDescription(provider, hashlib.sha256(text.encode()).hexdigest()[:32])


def _with_identity_effect(provider: Provider) -> Provider:
    """Return the provider with the effect that a change of the identifying email has."""

    def with_effect(field: Field) -> Field:
        if field.key != provider.identity.email or not field.writable:
            return field
        return replace(field, effects=tuple({**dict.fromkeys(field.effects), _IDENTITY: None}))

    return replace(provider, fields=tuple(map(with_effect, provider.fields)))


def _read_only(provider: Provider) -> Provider:
    """Return the provider with fields that are only shown."""
    fields = tuple(replace(field, read_only=True) for field in provider.fields)
    operations = provider.operations
    if operations.definitions is not None:
        definitions = replace(operations.definitions, kinds={})
        operations = replace(operations, definitions=definitions)
    name = provider.name + READ_ONLY
    return replace(provider, name=name, fields=fields, operations=operations)
