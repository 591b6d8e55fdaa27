"""Rules of the fields and of the identity of contacts."""

from __future__ import annotations

from collections.abc import Iterator

from contact_editor.model.fields import SETS, Field, FieldKind
from contact_editor.providers.codecs.field_codecs import CODECS, KINDS_OF
from contact_editor.providers.description import Provider
from contact_editor.providers.patterns import matches
from contact_editor.providers.places import Steps, steps_of
from contact_editor.providers.rules.text_rules import doubled_keys, pattern_faults, place_faults

_CHOICES = (FieldKind.CHOICE, FieldKind.CHOICES)


def identity_faults(provider: Provider) -> Iterator[str]:
    identity = provider.identity
    wrong = list(pattern_faults("identity.pattern", identity.pattern))
    yield from wrong
    if not wrong and matches(identity.pattern, ""):
        yield "identity.pattern: must not match an empty string, which names no contact"
    email = provider.field(identity.email)
    if email is None or email.kind is not FieldKind.EMAIL:
        yield f'identity.email: there is no field `{identity.email}` of kind "email"'
    for key in filter(None, (identity.key, *identity.title, identity.created)):
        if provider.field(key) is None:
            yield f"identity: there is no field `{key}`"


def field_faults(provider: Provider) -> Iterator[str]:
    sections = {section.key for section in provider.sections}
    yield from doubled_keys("sections", [section.key for section in provider.sections])
    yield from doubled_keys("fields", [field.key for field in provider.fields])
    for number, field in enumerate(provider.fields, 1):
        where = f"field {number} `{field.key}`"
        if field.section not in sections:
            yield f"{where}: there is no section `{field.section}`"
        if field.lookup and provider.lookup(field.lookup) is None:
            yield f"{where}: there is no lookup `{field.lookup}` in operations.lookups"
        yield from (f"{where}: {fault}" for fault in _faults_of(field))
    yield from _places_within_another(provider)


def _faults_of(field: Field) -> Iterator[str]:
    if not field.key:
        yield "the key is empty"
    if field.codec and field.kind not in KINDS_OF.get(field.codec, ()):
        fitting = ", ".join(name for name in CODECS if field.kind in KINDS_OF[name])
        reason = f"codec `{field.codec}` cannot be combined with kind {field.kind}"
        yield f"{reason}; one of: {fitting}"
    if field.kind is FieldKind.TIME_STAMP and not field.read_only:
        yield "a time-stamp must be read_only"
    if field.inverted and field.kind is not FieldKind.YES_NO:
        yield 'inverted is for kind "yes-no"'
    if field.element and field.kind not in SETS:
        yield "element is for collections: tags, lists, choices"
    if field.objects is not None and (not field.element or field.is_written_by_element):
        yield "objects needs element, and excludes write and calls"
    if field.write is not None and field.kind not in SETS:
        yield "write is for collections: tags, lists, choices"
    if field.options and field.kind not in _CHOICES:
        yield 'options are for kind "choice" or "choices"'
    if field.kind in _CHOICES and not field.options and field.writable and not field.lookup:
        yield "a choice needs options"
    if field.write is not None and field.calls is not None:
        yield "write and calls exclude each other"
    if field.codec == "flags" and not (field.write and field.write.flags):
        yield "codec `flags` needs write = { flags = … }"
    write = field.write
    differences = (write.add, write.remove, write.flags) if write else ()
    yield from place_faults("at", field.at, field.write_at, field.element, *differences)


def _places_within_another(provider: Provider) -> Iterator[str]:
    """Yield fields with overlapping places: each would overwrite the other."""
    paths: dict[Steps, str] = {}
    for field in provider.fields:
        try:
            path = steps_of(field.write_place)
        except ValueError:
            continue
        if not field.writable or field.is_written_by_element:
            continue
        for other, key in paths.items():
            shorter = min(len(path), len(other))
            if path[:shorter] == other[:shorter] and key != field.key:
                yield f"fields `{key}` and `{field.key}`: the place of one is within the other's"
        paths[path] = field.key
