"""Compares derived descriptions with those that ship, and prints the table of the docs.

`python -m tests.providers.openapi.compared [NAME=FILE …]` compares the extracts, or whole files.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from contact_editor.model.fields import MAPS, SETS
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.providers.openapi.derivation import DerivedDescription, derive
from contact_editor.providers.openapi.description_text import description_text
from contact_editor.providers.openapi.document import Document
from contact_editor.providers.openapi.file_formats import read_file
from tests.catalogue import provider

EXTRACTS = Path(__file__).with_name("extracts")
COMPARED = ("access", "identity", "operations", "saving", "errors", "limits")
NOT_COMPARED = ("key_help", "key_header", "key_scheme", "label", "help", "confirmed", "page_size")
WHOLE = ("definitions", "lookups", "search")
"""One fact each: they are further operations."""
OF_A_FIELD = (
    "kind", "codec", "read_only", "required", "cleared_by", "clearing_certain", "inverted",
    "always_sent", "removal", "element", "changes_by_itself", "role", "effects", "sensitive",
)  # fmt: skip

ANSWERS: dict[str, dict[str, str]] = {
    "resend": {
        "clearing": "unknown", "consent.unsubscribed": "unsubscribed",
        "removal": "unknown", "left_out": "unknown", "automations": "no",
        "id_pattern": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    },
    "hubspot": {
        "names": "email, firstname, lastname, phone, company", "clearing": "empty",
        "removal": "unknown", "automations": "yes",
        "left_out": "kept https://github.com/HubSpot/HubSpot-public-api-spec-collection",
        "key": "Authorization: Bearer {key}", "id_pattern": "[0-9]{1,20}",
    },
    "intercom": {
        "clearing": "unknown", "consent.unsubscribed_from_emails": "unsubscribed",
        "removal": "unknown", "left_out": "unknown", "automations": "no",
        "id_pattern": "[0-9a-f]{24}",
        "find": 'POST /contacts/search {"query": {"field": "email", "operator": "=", '
        '"value": "{email}"}}',
    },
    "klaviyo": {
        "clearing": "null", "removal": "no", "nested": "unknown", "automations": "yes",
        "left_out": "kept https://github.com/klaviyo/openapi", "id_pattern": "[A-Za-z0-9]{8,40}",
        "find": 'GET /api/profiles?filter=equals(email,"{email}")',
    },
}  # fmt: skip
"""What a user who has read the provider's documentation answers."""


class Share(NamedTuple):
    """Facts that came out right, of all that either description states."""

    right: int
    of: int
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.right} of {self.of} ({100 * self.right // max(1, self.of)} %)"


def derived(name: str, answers: dict[str, str], file: Path | None = None) -> DerivedDescription:
    content = read_file(file or EXTRACTS / f"{name}.json")
    return derive(Document(content), answers=answers, origin="the extract", today="2026-11-26")


def parsed(name: str, answers: dict[str, str], file: Path | None = None) -> Provider:
    return parse_description(description_text(derived(name, answers, file)).encode())


def facts(table: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(table, msgspec.Struct):
        for field in msgspec.structs.fields(table):
            if field.name in WHOLE and getattr(table, field.name):
                yield f"{place}.{field.name}", repr(getattr(table, field.name))
            elif field.name not in NOT_COMPARED:
                yield from facts(getattr(table, field.name), f"{place}.{field.encode_name}")
    elif isinstance(table, dict) and table:
        for key, value in table.items():
            yield from facts(value, f"{place}.{key}")
    elif isinstance(table, tuple) and table and isinstance(table[0], msgspec.Struct):
        for number, value in enumerate(table):
            yield from facts(value, f"{place}[{number}]")
    elif table not in (None, "", (), {}, False):
        yield place, table


def share(ours: dict[str, Any], theirs: dict[str, Any]) -> Share:
    every = sorted(ours.keys() | theirs.keys())
    wrong = tuple(
        f"{key}: {theirs.get(key, '-')!r} for {ours.get(key, '-')!r}"
        for key in every
        if ours.get(key) != theirs.get(key)
    )
    return Share(len(every) - len(wrong), len(every), wrong)


def compared(ours: Provider, theirs: Provider) -> tuple[Share, Share]:
    """Return the shares of connection and operations, and of the fields that ours has."""
    both = ({}, {})  # type: tuple[dict[str, Any], dict[str, Any]]
    for one, held in zip((ours, theirs), both, strict=True):
        for table in COMPARED:
            held.update(facts(getattr(one, table), table))
        held["access.key"] = repr(one.access.placement)
    return share(*both), share(_of_fields(ours, ours), _of_fields(theirs, ours))


def _of_fields(of: Provider, ours: Provider) -> dict[str, Any]:
    places = {field.place for field in ours.fields}
    held: dict[str, Any] = {}
    for field in of.fields:
        if field.place in places:
            held[field.place] = "is there"
            named = {name: getattr(field, name) for name in OF_A_FIELD}
            named = {name: value for name, value in named.items() if value is not False
                     or name == "clearing_certain"}  # fmt: skip
            if field.kind not in SETS | MAPS or field.read_only:
                named.pop("removal")
            if field.clearing_certain or not field.cleared_by:
                named.pop("clearing_certain")
            held |= {f"{field.place}.{k}": v for k, v in named.items() if v not in ("", ())}
    return held


def table_of(files: dict[str, Path]) -> Iterator[str]:
    for name, answers in ANSWERS.items():
        ours = provider(name)
        alone = compared(ours, parsed(name, {}, files.get(name)))
        answered = compared(ours, parsed(name, answers, files.get(name)))
        cells = (ours.name, str(alone[0]), str(answered[0]), str(alone[1]), str(answered[1]))
        yield f"| {' | '.join(cells)} |"
        if "--wrong" in sys.argv:
            yield from (f"    {each}" for each in (*answered[0].wrong, *answered[1].wrong))


if __name__ == "__main__":
    given = dict(each.split("=", 1) for each in sys.argv[1:] if "=" in each)
    print("\n".join(table_of({name: Path(file) for name, file in given.items()})))
