"""Rules of memberships: a request adds or removes one element of one contact, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from contact_editor.model.field_transport import MembershipCalls, MembershipRead, MembershipWrite
from contact_editor.model.fields import SETS, Field
from contact_editor.providers.description import Provider
from contact_editor.providers.rules.text_rules import body_faults, place_faults, template_faults
from contact_editor.providers.templates import NAME, names_in


def calls_of(field: Field) -> Iterator[MembershipRead | MembershipWrite]:
    """Yield the requests of a collection."""
    if field.calls is not None:
        yield from filter(None, (field.calls.read, field.calls.add, field.calls.remove))


def membership_faults(provider: Provider, known: list[str]) -> Iterator[str]:
    for number, field in enumerate(provider.fields, 1):
        if field.calls is not None:
            faults = _faults_of(provider, field, field.calls, known)
            yield from (f"field {number} `{field.key}`: {fault}" for fault in faults)


def _faults_of(
    provider: Provider, field: Field, calls: MembershipCalls, known: list[str]
) -> Iterator[str]:
    if field.kind not in SETS:
        yield "calls are for collections: tags, lists, choices"
    if calls.add is None:
        yield "calls: add is missing"
    if calls.remove is None and field.removal != "no":
        yield 'calls: remove is missing; add it, or say removal = "no"'
    if calls.read is not None:
        yield from _read_faults(calls.read, known)
    own = calls.read is not None and calls.read.link not in ("", calls.read.element)
    for name, call in (("add", calls.add), ("remove", calls.remove)):
        if call is not None:
            yield from _write_faults(f"calls.{name}", call, known, has_own_link=own)
            if _is_of_an_operation(provider, call):
                yield f"calls.{name}.path: is the path of another operation"


def _read_faults(read: MembershipRead, known: list[str]) -> Iterator[str]:
    texts = [read.path, *read.query.values()]
    yield from template_faults("calls.read", texts, [*known, "id"])
    yield from place_faults("calls.read", read.items, read.element, read.link, read.more)
    if "id" not in names_in(texts):
        yield "calls.read: must contain {id}, or it reads the elements of all contacts"


def _write_faults(
    where: str, call: MembershipWrite, known: list[str], *, has_own_link: bool
) -> Iterator[str]:
    is_adding = where == "calls.add"
    elements = ["element"] if is_adding else ["element", "link"]
    texts = [call.path, call.body, *call.query.values()]
    yield from template_faults(where, texts, [*known, "id", *elements])
    yield from body_faults(where, call.content_type, call.query)
    named = set(names_in([call.path, call.body]))
    if call.method == "DELETE":
        if is_adding:
            yield f"{where}.method: must be POST or PUT"
        elif "{link}" not in call.path.split("/"):
            yield f"{where}.path: a DELETE must have {{link}} as a segment of its path"
        elif not (has_own_link or "id" in named):
            yield f"{where}: must contain {{id}}, or it deletes the element for all contacts"
    else:
        if "id" not in named:
            yield f"{where}: must contain {{id}}, so that it names exactly one contact"
        if named.isdisjoint(elements):
            yield f"{where}: must contain {{{elements[-1]}}}"


def _is_of_an_operation(provider: Provider, call: MembershipWrite) -> bool:
    """Return whether a request could reach a contact itself, or an element of all contacts."""
    operations = provider.operations
    paths = [operations.find.path, operations.list.path, operations.update.path]
    paths += [operations.read.path] if operations.read else []
    paths += [each.path for each in (operations.definitions, operations.search) if each]
    if operations.definitions is not None and operations.definitions.groups is not None:
        paths.append(operations.definitions.groups.path)
    paths += [lookup.path for lookup in operations.lookups]
    if call.method == "DELETE":
        paths += [f"{path.rstrip('/')}/{{item}}" for path in paths]
    return any(_may_be_same(call.path, path) for path in paths)


def _may_be_same(one: str, other: str) -> bool:
    """Return whether two paths can be the same once their names are filled in."""
    mine, theirs = one.rstrip("/").split("/"), other.rstrip("/").split("/")
    return len(mine) == len(theirs) and all(
        NAME.search(a) or NAME.search(b) or a.lower() == b.lower()
        for a, b in zip(mine, theirs, strict=True)
    )
