"""The list of sections: how many fields each has, how many the filter leaves, and its marks."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind, unknown_field
from contact_editor.providers.description import Provider, Section
from contact_editor.viewmodels.field_overview.field_filter import FieldFilter, FilteredFields
from contact_editor.viewmodels.field_overview.section_overview import (
    FormSection,
    SectionState,
    headings_of,
    sections_of,
    states_of,
)
from tests.catalogue import provider as shipped_provider


def provider() -> Provider:
    """Describes a section without a title, one of the account's own fields, and an empty one."""
    known = shipped_provider("hubspot")
    definitions = known.operations.definitions
    assert definitions is not None
    fields = (
        Field(key="mail", label="Mail", kind=FieldKind.EMAIL, section=definitions.section),
        Field(key="city", label="City"),
        Field(key="size", label="Size", section=definitions.section),
        Field(key="name", label="Name", section="person"),
    )
    sections = (
        Section(key="person", label="Person"),
        Section(key="nothing", label="Nothing"),
        Section(key=definitions.section, label="Own"),
    )
    return msgspec.structs.replace(known, fields=fields, sections=sections)


def states(wanted: FieldFilter, edits: dict[str, str]) -> tuple[SectionState, ...]:
    snapshot = ContactSnapshot(
        reference=ContactReference(1, "a@b.de"), values={"mail": "a@b.de", "name": "Ana"},
        unknown={"extra": 1}, sensitive=frozenset(), read_at=datetime.now(UTC),
    )  # fmt: skip
    others = (unknown_field("extra"),)
    found = FilteredFields()
    draft = Draft(snapshot, edits)
    found.show(wanted, (*provider().fields, *others), draft)
    return states_of(sections_of(provider(), others), found, draft.edits)


def test_sections_come_in_the_order_of_the_form_and_empty_ones_not_at_all() -> None:
    sections = sections_of(provider(), (unknown_field("extra"),))
    assert [(each.title, each.keys, each.is_own) for each in sections] == [
        ("", ("city",), False),
        ("Person", ("name",), False),
        ("Own", ("mail", "size"), True),
        ("Other fields from the provider", ("extra",), False),
    ]


def test_counts_are_those_of_the_filter_and_marks_those_of_all_fields() -> None:
    edits = {"mail": "no address", "name": "Eva"}
    whole = states(FieldFilter(), edits)
    assert [(each.shown, each.total) for each in whole] == [(1, 1), (1, 1), (2, 2), (1, 1)]
    assert [each.is_changed for each in whole] == [False, True, True, False]
    assert [each.is_wrong for each in whole] == [False, False, True, False]
    assert whole[2].spoken == "Own, 2 fields, changed, has a problem"
    assert whole[0].title
    found = states(FieldFilter("size"), edits)
    assert [(each.shown, each.total) for each in found] == [(0, 1), (0, 1), (2, 2), (0, 1)]
    assert [each.is_changed for each in found] == [False, True, True, False]
    assert states(FieldFilter("mail"), {})[2].spoken == "Own, 1 of 2"


def headings(*sections: tuple[str, bool]) -> tuple[str, ...]:
    return headings_of([FormSection(title, ("key",), is_own) for title, is_own in sections])


def test_the_headings_part_the_fields_of_the_account_and_none_is_there_twice() -> None:
    assert headings(("Person", False), ("Record", False)) == ("", "")
    person, address = ("Person", False), ("Address", False)
    billing, sales, record = ("Billing", True), ("Sales", True), ("Record", False)
    assert headings(person, address, billing, sales, record, ("Others", False)) == (
        "Contact", "", "Account fields", "", "Other", "",
    )  # fmt: skip
    assert headings(billing, record) == ("Account fields", "Contact")


def test_no_heading_is_the_title_of_a_section() -> None:
    person, billing = ("Person", False), ("Billing", True)
    assert headings(("Contact", False), person, billing) == ("", "", "Account fields")
    assert headings(person, ("ACCOUNT FIELDS", True), billing) == ("Contact", "", "")
