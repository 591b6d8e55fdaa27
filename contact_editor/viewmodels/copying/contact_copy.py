"""A contact as text, vCard, JSON or CSV for the clipboard, as it was loaded."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import Field, Role
from contact_editor.model.formats.csv_text import csv_text
from contact_editor.model.formats.vcard_writer import write_vcard
from contact_editor.providers.description import Provider
from contact_editor.providers.sensitive_fields import without_sensitive
from contact_editor.translation import provider_text
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.copying.field_copy import field_text
from contact_editor.viewmodels.messages.value_text import json_text


class ContactFormat(enum.Enum):
    """What a contact is copied as."""

    TEXT = enum.auto()  # a line per field that has a value
    VCARD = enum.auto()  # what other people may see of it: no note, no consent
    JSON = enum.auto()  # as the provider sent it
    CSV = enum.auto()  # a line of labels, and a line of values


Names = Mapping[str, Mapping[Any, str]]
"""Lookup to the names of its ids."""


def contact_copy(
    provider: Provider, contact: ContactSnapshot, form: ContactFormat, names: Names
) -> str:
    """Return a contact without its sensitive fields."""
    if form is ContactFormat.JSON:
        return json_text(without_sensitive(provider, contact.wire.record), indent=2)
    if form is ContactFormat.VCARD:
        return _vcard(provider, contact)
    texts = [(provider_text(field.label), text) for field, text in _texts(provider, contact, names)]
    if form is ContactFormat.CSV:
        return csv_text(zip(*texts, strict=True))
    lines = (f"{label}: {_indented(text)}" for label, text in texts if text)
    return "\n".join((title_of(provider, contact), *lines))


def _texts(
    provider: Provider, contact: ContactSnapshot, names: Names
) -> Iterator[tuple[Field, str]]:
    for field in provider.fields:
        if not field.sensitive:
            name_of = _namer(names.get(field.lookup, {}), is_id=bool(field.lookup))
            yield field, field_text(field, contact.value(field.key), name_of)


def _namer(names: Mapping[Any, str], *, is_id: bool) -> Callable[[Any], str]:
    return lambda part: names.get(part) or (f"#{part}" if is_id else str(part))


def _indented(text: str) -> str:
    return "\n  ".join(text.splitlines())


_LINES: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("ORG", ("company",)),
    ("TITLE", ("job-title",)),
    ("TEL", ("phone",)),
    ("EMAIL", ("email",)),
    ("URL", ("website",)),
)
_ADDRESS: tuple[Role, ...] = ("street", "city", "region", "postal-code", "country")


def _vcard(provider: Provider, contact: ContactSnapshot) -> str:
    values: dict[Role, str] = {}
    for field in provider.fields:
        value = contact.value(field.key)
        if field.meaning and not field.sensitive and isinstance(value, str) and value.strip():
            values.setdefault(field.meaning, value.strip())
    return write_vcard(_vcard_lines(title_of(provider, contact), values))


def _vcard_lines(title: str, values: Mapping[Role, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    def of(*roles: Role) -> tuple[str, ...]:
        return tuple(values.get(role, "") for role in roles)

    family, given = of("family-name", "given-name")
    name = values.get("name") or " ".join(filter(None, (given, family))) or title
    # A name that the provider does not divide is not divided here: it may be in any order.
    yield "N", (family, given, "", "", "") if family or given else (name, "", "", "", "")
    yield "FN", (name,)
    yield from ((key, of(*roles)) for key, roles in _LINES if any(of(*roles)))
    if any(of(*_ADDRESS)):
        yield "ADR", ("", "", *of(*_ADDRESS))
