"""The groups of an account's own fields, as sections of the form."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from contact_editor.model.json_text import has_lone_surrogate
from contact_editor.model.values import Json
from contact_editor.providers.description import Provider, Section
from contact_editor.providers.operations import Definitions
from contact_editor.providers.places import value_at

_GROUP = "group of account fields: "
"""Starts the key of such a section; no section of a description has such a key."""


def section_of(definitions: Definitions, entry: Json) -> str:
    """Return the section of a definition: that of its group, if it has one."""
    group = value_at(entry, definitions.group) if definitions.group else None
    # Not isinstance: true is not a key.
    is_key = type(group) in (str, int) and bool(str(group).strip())
    return f"{_GROUP}{group}" if is_key else definitions.section


def is_own_section(provider: Provider, key: str) -> bool:
    """Return whether a section has fields that only the account knows."""
    definitions = provider.operations.definitions
    return definitions is not None and (key == definitions.section or key.startswith(_GROUP))


def with_groups(
    provider: Provider, used: Iterable[str], before: Provider | None, groups: Json
) -> Provider:
    """Return the provider with the sections of the groups that are `used`, after its own one.

    They are in the order of the account's list of groups; those that it lacks come after them, and
    have the name that they had `before`, else their key.
    """
    definitions = provider.operations.definitions
    assert definitions is not None
    names = _names(definitions, groups)
    former = {each.key: each.label for each in before.sections} if before else {}
    keys = dict.fromkeys(key for key in used if key.startswith(_GROUP))
    ordered = [key for key in names if key in keys]
    ordered += [key for key in keys if key not in names]
    sections = tuple(
        Section(key=key, label=names.get(key) or former.get(key) or _readable(key))
        for key in ordered
    )
    at = next((n for n, s in enumerate(provider.sections, 1) if s.key == definitions.section), 0)
    return replace(provider, sections=(*provider.sections[:at], *sections, *provider.sections[at:]))


def _names(definitions: Definitions, body: Json) -> dict[str, str]:
    """Return the names of the groups by the key of their section; what is no name is left out."""
    groups, names = definitions.groups, dict[str, str]()
    if groups is None:
        return names
    items = value_at(body, groups.items)
    for item in items if isinstance(items, list) else ():
        key, label = value_at(item, groups.key), value_at(item, groups.label)
        if type(key) in (str, int) and isinstance(label, str) and label.strip():
            names.setdefault(f"{_GROUP}{key}", "" if has_lone_surrogate(label) else label)
    return names


def _readable(key: str) -> str:
    """Return the key of a group as words: `deal_information` is “Deal information”."""
    own = key.removeprefix(_GROUP)
    words = " ".join(own.replace("_", " ").split())
    return words[:1].upper() + words[1:] or own
