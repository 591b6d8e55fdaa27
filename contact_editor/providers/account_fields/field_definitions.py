"""Converts an account's field definitions to fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from contact_editor.model.draft import Draft
from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.json_text import has_lone_surrogate
from contact_editor.model.values import Json, Value
from contact_editor.providers.account_fields.field_groups import section_of, with_groups
from contact_editor.providers.codecs.field_codecs import KINDS_OF
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Definitions
from contact_editor.providers.places import escaped_key, value_at

MAX_FIELDS = 1_000
"""Most definitions that are read from one response."""
UNREAD_FIELDS = "account's own fields"
"""Key of the field that is shown in place of those that could not be read."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text that is translated where it is shown."""
    return text


_LABEL = QT_TRANSLATE_NOOP("provider", "Custom fields")
GONE = QT_TRANSLATE_NOOP("provider", "Shown only: the account no longer has this field.")
"""The hint of a field that the account had before."""
_NOT_DESCRIBED = QT_TRANSLATE_NOOP(
    "provider", "Shown only: the description no longer has this field."
)


def with_account_fields(
    provider: Provider, body: Json, before: Provider | None = None, groups: Json = None
) -> Provider:
    """Return the provider with a field for each definition in the answer, and their sections.

    A field of the description takes precedence over a definition of the same place. Fields that
    were there `before` and have no definition now stay, read-only. `groups`: the answer with the
    names of the groups, if there is one.
    Raises `ValueError` if the response has no list of definitions.
    """
    definitions = provider.operations.definitions
    assert definitions is not None
    entries = value_at(body, definitions.items)
    if not isinstance(entries, list):
        raise ValueError(f"the response has no definitions: `{definitions.items}` is missing")
    places = {field.place for field in provider.fields}
    keys = {field.key for field in provider.fields}
    fields = []
    for field in _fields(definitions, entries[:MAX_FIELDS]):
        if field.place not in places and field.key not in keys:
            places.add(field.place)
            keys.add(field.key)
            fields.append(field)
    for field in before.fields if before else ():
        if field.place not in places and field.key not in keys:
            fields.append(replace(field, read_only=True, hint=GONE))
    completed = with_groups(provider, (field.section for field in fields), before, groups)
    order = {section.key: number for number, section in enumerate(completed.sections)}
    fields.sort(key=lambda field: order[field.section])
    own = _before_section(provider, definitions.section)
    return replace(completed, fields=(*provider.fields[:own], *fields, *provider.fields[own:]))


def with_unread_fields(provider: Provider) -> Provider:
    """Return the provider with one read-only field in place of the account's own, if it has any."""
    definitions = provider.operations.definitions
    if definitions is None:
        return provider
    field = Field(
        key=UNREAD_FIELDS, label=_LABEL, kind=FieldKind.NOTE, read_only=True,
        section=definitions.section,
    )  # fmt: skip
    own = _before_section(provider, definitions.section)
    return replace(provider, fields=(*provider.fields[:own], field, *provider.fields[own:]))


def with_lost_fields(provider: Provider, draft: Draft) -> Provider:
    """Return the provider with a read-only field for each edit that no field describes any more.

    The same one if there is none, or while the account's own fields can't be read.
    """
    keys = {field.key for field in provider.fields} if draft.edits else set[str]()
    lost = [key for key in draft.edits if key not in keys]
    if not lost or UNREAD_FIELDS in keys:
        return provider
    definitions = provider.operations.definitions
    section = definitions.section if definitions is not None else provider.fields[-1].section
    hint = GONE if definitions is not None else _NOT_DESCRIBED
    fields = tuple(
        Field(
            key=key, label=key, kind=_kind_of(draft.edits[key]), section=section, hint=hint,
            read_only=True, sensitive=key in draft.snapshot.sensitive,
        )
        for key in lost
    )  # fmt: skip
    own = _before_section(provider, section)
    return replace(provider, fields=(*provider.fields[:own], *fields, *provider.fields[own:]))


def _kind_of(value: Value) -> FieldKind:
    """Return a kind whose changes are shown as those of a value."""
    if isinstance(value, tuple):
        return FieldKind.TAGS
    return FieldKind.PROPERTIES if isinstance(value, Mapping) else FieldKind.NOTE


def _before_section(provider: Provider, section: str) -> int:
    """Return the position of the account's fields: after the last field of their section."""
    same = [n for n, field in enumerate(provider.fields) if field.section == section]
    return same[-1] + 1 if same else len(provider.fields)


def _fields(definitions: Definitions, entries: list[Json]) -> Iterator[Field]:
    for entry in entries:
        key = value_at(entry, definitions.key)
        # Not isinstance: true is not a key.
        unusable = type(key) not in (str, int) or key == "" or has_lone_surrogate(entry)
        if unusable or _is_skipped(definitions, entry):
            continue
        found = value_at(entry, definitions.type)
        type_ = found if isinstance(found, str) else ""
        kind = definitions.kinds.get(type_)
        codec = definitions.codecs.get(type_, "")
        if definitions.multiple and value_at(entry, definitions.multiple) is True:
            kind, codec = _SEVERAL.get(kind) if kind else None, ""
        options = tuple(_options(definitions, entry))
        if kind in (FieldKind.CHOICE, FieldKind.CHOICES) and not options:
            kind = FieldKind.LINE if kind is FieldKind.CHOICE else FieldKind.TAGS
        codec = codec if kind is not None and kind in KINDS_OF.get(codec, ()) else ""
        label = value_at(entry, definitions.label)
        yield Field(
            key=str(key),
            at=definitions.at.replace("{key}", escaped_key(str(key))),
            label=label if isinstance(label, str) and label.strip() else str(key),
            kind=kind or FieldKind.JSON,
            codec=codec,
            section=section_of(definitions, entry),
            options=options,
            cleared_by=definitions.cleared_by,
            clearing_certain=definitions.clearing_certain,
            read_only=kind in (None, FieldKind.TIME_STAMP) or _is_read_only(definitions, entry),
        )


_SEVERAL = {FieldKind.CHOICE: FieldKind.CHOICES, FieldKind.LINE: FieldKind.TAGS}


def _is_skipped(definitions: Definitions, entry: Json) -> bool:
    return any(value_at(entry, place) is True for place in definitions.skip)


def _is_read_only(definitions: Definitions, entry: Json) -> bool:
    found = [value_at(entry, place) for place in definitions.read_only]
    return any(value is True or (isinstance(value, str) and value != "") for value in found)


def _options(definitions: Definitions, entry: Json) -> Iterator[Option]:
    if definitions.options is None:
        return
    found: Any = value_at(entry, definitions.options.at)
    seen: set[Any] = set()
    for item in found if isinstance(found, list) else ():
        value = value_at(item, definitions.options.value)
        label = value_at(item, definitions.options.label)
        if type(value) in (str, int) and value not in seen:
            seen.add(value)
            yield Option(value=value, label=label if isinstance(label, str) else "")
