"""A filter leaves the fields that are looked for, and each one that has a problem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
import pytest

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.viewmodels.field_overview.field_filter import FieldFilter, FilteredFields

FIELDS = (
    Field(key="name", label="Name"),
    Field(key="invoice_mail", label="Invoice by e-mail", kind=FieldKind.YES_NO),
    Field(key="system", label="Invoice system"),
    Field(key="mail", label="Billing contact", kind=FieldKind.EMAIL),
    Field(
        key="stage", label="Stage", kind=FieldKind.CHOICE,
        options=(Option(value="s1", label="Customer"),),
    ),
    Field(key="land", label="Tax residence", kind=FieldKind.COUNTRY),
    Field(key="lists", label="Newsletters", kind=FieldKind.LISTS, lookup="lists"),
    Field(key="tags", label="Tags", kind=FieldKind.TAGS),
    Field(key="secret", label="Token", sensitive=True),
)  # fmt: skip
VALUES: dict[str, Value] = {
    "name": "Ana", "invoice_mail": True, "system": "", "mail": "ana@example.com", "stage": "s1",
    "land": "BG", "lists": (7,), "tags": ("vip",), "secret": "hidden away",
}  # fmt: skip


def draft(edits: Mapping[str, Value] = {}, *, contact: int = 1) -> Draft:
    snapshot = ContactSnapshot(
        reference=ContactReference(contact, "ana@example.com"), values=VALUES, unknown={},
        sensitive=frozenset(), read_at=datetime.now(UTC),
    )  # fmt: skip
    return Draft(snapshot, dict(edits))


@pytest.fixture
def filtered() -> FilteredFields:
    return FilteredFields(lambda _field, part: {7: "Monthly letter"}.get(part, str(part)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("invoice", {"invoice_mail", "system"}),
        ("SYSTEM inv", {"system"}),
        ("invoice_mail", {"invoice_mail"}),
        ("ana", {"name", "mail"}),
        ("customer", {"stage"}),
        ("s1", {"stage"}),
        ("bulgaria", {"land"}),
        ("monthly", {"lists"}),
        ("vip", {"tags"}),
        ("hidden", set()),
        ("nothing has this", set()),
        ("  ", {field.key for field in FIELDS}),
    ],
)
def test_words_are_looked_for_in_names_and_values(
    filtered: FilteredFields, text: str, found: set[str]
) -> None:
    filtered.show(FieldFilter(text), FIELDS, draft())
    assert filtered.shown == found
    assert filtered.total == len(FIELDS)


def test_only_filled_and_only_changed_count_together_with_the_words(
    filtered: FilteredFields,
) -> None:
    edited = draft({"name": "Eva", "system": "Lexoffice", "tags": ()})
    filtered.show(FieldFilter(only_filled=True), FIELDS, draft())
    assert filtered.shown == {field.key for field in FIELDS} - {"system"}
    filtered.show(FieldFilter(only_changed=True), FIELDS, edited)
    assert filtered.shown == {"name", "system", "tags"}
    filtered.show(FieldFilter(only_filled=True, only_changed=True), FIELDS, edited)
    assert filtered.shown == {"name", "system"}
    filtered.show(FieldFilter("inv", only_changed=True), FIELDS, edited)
    assert filtered.shown == {"system"}
    assert filtered.hidden_changes == 2


def test_a_field_with_a_problem_or_a_refused_value_stays(filtered: FilteredFields) -> None:
    filtered.show(FieldFilter("inv"), FIELDS, draft({"mail": "no address"}), refused=("name",))
    assert filtered.shown == {"invoice_mail", "system", "mail", "name"}
    assert filtered.kept == {"mail", "name"}
    assert filtered.wrong == {"mail", "name"}
    assert filtered.hidden_changes == 0


def test_an_edit_hides_nothing_until_the_filter_is_another_one(filtered: FilteredFields) -> None:
    wanted = FieldFilter("ana", only_filled=True)
    filtered.show(wanted, FIELDS, draft({"mail": "ana@"}))
    assert filtered.shown == {"name", "mail"}
    filtered.show(wanted, FIELDS, draft({"name": "", "mail": "eva@example.com"}))
    assert filtered.shown == {"name", "mail"}
    assert filtered.kept == set()
    filtered.show(FieldFilter("ana"), FIELDS, draft({"name": "", "mail": "eva@example.com"}))
    assert filtered.shown == set()
    assert filtered.hidden_changes == 2


def test_of_another_contact_only_what_fits_is_shown(filtered: FilteredFields) -> None:
    wanted = FieldFilter(only_changed=True)
    filtered.show(wanted, FIELDS, draft({"name": "Eva"}))
    filtered.show(wanted, FIELDS, draft({"system": "x"}, contact=2))
    assert filtered.shown == {"system"}


def test_a_value_is_found_as_it_was_edited_and_by_a_name_that_came_later() -> None:
    names: dict[object, str] = {}
    filtered = FilteredFields(lambda _field, part: names.get(part, str(part)))
    filtered.show(FieldFilter("monthly"), FIELDS, draft())
    assert filtered.shown == set()
    names[7] = "Monthly letter"
    filtered.forget_names()
    filtered.show(FieldFilter("monthly"), FIELDS, draft({"name": "a monthly one"}))
    assert filtered.shown == {"lists", "name"}


def test_a_field_that_is_gone_is_not_shown_any_more(filtered: FilteredFields) -> None:
    wanted = FieldFilter("inv")
    filtered.show(wanted, FIELDS, draft())
    renamed = msgspec.structs.replace(FIELDS[0], label="Invoice name")
    filtered.show(wanted, (renamed, FIELDS[1]), draft())
    assert filtered.shown == {"name", "invoice_mail"}
    assert filtered.total == 2
