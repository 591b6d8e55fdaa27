"""Rules of the operations: known names only, and a write names exactly one contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from contact_editor.providers.codecs.field_codecs import KINDS_OF
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Definitions, Find, Listing, Search, Update
from contact_editor.providers.rules.membership_rules import calls_of, membership_faults
from contact_editor.providers.rules.text_rules import (
    body_faults,
    doubled_keys,
    path_faults,
    place_faults,
    template_faults,
)
from contact_editor.providers.templates import names_in


def operation_faults(provider: Provider) -> Iterator[str]:
    operations = provider.operations
    known = [parameter.key for parameter in provider.access.parameters]
    read, find, listing, update = (
        operations.read, operations.find, operations.list, operations.update
    )  # fmt: skip
    yield from _find_faults(find, known, has_read=read is not None)
    if operations.search is not None:
        yield from _search_faults(operations.search, known)
    yield from _listing_faults(listing, known)
    if read is not None:
        yield from template_faults("operations.read", _texts(read), [*known, "id", "fields"])
        yield from place_faults("operations.read.record", read.record)
        if "{id}" not in read.path:
            yield "operations.read.path: must contain {id}"
    for path in paths_of(provider):
        yield from path_faults(path)
    yield from _update_faults(update, known)
    if update.stamp and (provider.field(update.stamp) is None or read is None):
        yield "operations.update.stamp: must be the key of a field, and needs operations.read"
    yield from doubled_keys("operations.lookups", [lookup.key for lookup in operations.lookups])
    for lookup in operations.lookups:
        where = f"operations.lookups `{lookup.key}`"
        yield from template_faults(where, _texts(lookup), known)
        yield from place_faults(where, *lookup.items, lookup.id, lookup.name)
    yield from membership_faults(provider, known)
    if operations.definitions is not None:
        yield from _definitions_faults(provider, operations.definitions, known)
    if not 0 <= provider.limits.per_second <= 1000:
        yield "limits.per_second: must be between 0 and 1000"


def paths_of(provider: Provider) -> list[str]:
    """Return the path of each operation."""
    operations = provider.operations
    paths = [operations.find.path, operations.list.path, operations.update.path]
    paths += [operations.read.path] if operations.read else []
    paths += [each.path for each in (operations.definitions, operations.search) if each]
    if operations.definitions is not None and operations.definitions.groups is not None:
        paths.append(operations.definitions.groups.path)
    paths += [lookup.path for lookup in operations.lookups]
    return paths + [call.path for field in provider.fields for call in calls_of(field)]


def _find_faults(find: Find, known: list[str], *, has_read: bool) -> Iterator[str]:
    pages = ["position"] if find.answer == "contacts" else []
    yield from template_faults("operations.find", _texts(find), [*known, "email", *pages, "fields"])
    yield from place_faults("operations.find", find.record, find.items or "")
    if "email" not in names_in(_texts(find)):
        yield "operations.find: must contain {email}, or it finds all contacts"
    yield from _asking_faults("operations.find", find)
    if find.partial and not has_read:
        yield "operations.find.partial: needs operations.read, which reads the whole contact"


def _search_faults(search: Search, known: list[str]) -> Iterator[str]:
    yield from template_faults("operations.search", _texts(search), [*known, "name", "fields"])
    yield from place_faults("operations.search", search.record, search.items or "")
    if "name" not in names_in(_texts(search)):
        yield "operations.search: must contain {name}, or it finds all contacts"
    yield from _asking_faults("operations.search", search)


def _asking_faults(where: str, operation: Find | Search) -> Iterator[str]:
    if (operation.body is not None) != (operation.method == "POST"):
        yield f'{where}: body and method = "POST" must be used together'
    for character in operation.escape:
        if len(character) != 1:
            yield f"{where}.escape: `{character}` must be one character"


def _listing_faults(listing: Listing, known: list[str]) -> Iterator[str]:
    names = [*known, "position", "fields"]
    yield from template_faults("operations.list", _texts(listing), names)
    yield from place_faults(
        "operations.list", listing.items, listing.total, listing.record, listing.next
    )
    counted = listing.paging in ("skip", "page")
    if counted and "position" not in names_in(list(listing.query.values())):
        yield "operations.list.query: one value must be {position}"
    if counted and listing.page_size < 1:
        yield "operations.list.page_size: must be 1 or more"
    if listing.paging in ("cursor", "link") and not listing.next:
        paging = listing.paging
        yield f'operations.list.next: paging "{paging}" needs the place of the {paging}'
    if listing.paging == "cursor" and not listing.into:
        yield 'operations.list.into: paging "cursor" needs the query parameter for it'


def _update_faults(update: Update, known: list[str]) -> Iterator[str]:
    where = "operations.update"
    yield from template_faults(where, update.path, [*known, "id"])
    yield from template_faults(f"{where}.query", list(update.query.values()), known)
    yield from template_faults(f"{where}.body", update.body, [*known, "id"])
    yield from place_faults(where, update.into, update.record, *update.whole, *update.entries)
    if "id" not in names_in([update.path, update.body]):
        yield "operations.update.path: must contain {id}, so that it names exactly one contact"
    yield from body_faults(where, update.content_type, update.query)


def _definitions_faults(
    provider: Provider, definitions: Definitions, known: list[str]
) -> Iterator[str]:
    where = "operations.definitions"
    yield from template_faults(where, _texts(definitions), known)
    yield from template_faults(f"{where}.at", definitions.at, ["key"])
    if "{key}" not in definitions.at:
        yield f"{where}.at: must hold {{key}}, the key of the field"
    options = definitions.options
    inside = [definitions.key, definitions.label, definitions.type, definitions.items]
    inside += [
        definitions.multiple,
        *definitions.skip,
        *definitions.read_only,
        definitions.group,
        definitions.at.replace("{key}", "x"),
    ]
    inside += [options.at, options.value, options.label] if options else []
    yield from place_faults(where, *inside)
    if (groups := definitions.groups) is not None:
        yield from template_faults(f"{where}.groups", _texts(groups), known)
        yield from place_faults(f"{where}.groups", groups.items, groups.key, groups.label)
        if not definitions.group:
            yield f"{where}.groups: needs `group`, the place of the group in a definition"
    if definitions.section not in [section.key for section in provider.sections]:
        yield f"{where}.section: there is no section `{definitions.section}`"
    for type_, codec in definitions.codecs.items():
        if definitions.kinds.get(type_) not in KINDS_OF.get(codec, ()):
            yield f"{where}.codecs: `{codec}` does not fit the kind of `{type_}`"


def _texts(operation: Any) -> list[Any]:
    query: dict[str, Any] = operation.query
    return [operation.path, *query.values(), getattr(operation, "body", None)]
