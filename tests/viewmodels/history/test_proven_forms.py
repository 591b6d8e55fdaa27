"""The journal shows what a provider made of the values of earlier saves."""

from __future__ import annotations

from typing import Any

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.receipt import compare
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import (
    SaveRecord,
    dump_record,
    load_record,
)
from contact_editor.viewmodels.history.proven_forms import known_from
from contact_editor.viewmodels.history.record_building import new_record, with_outcome
from tests.model.made_up import snapshot

NOTE = Field(key="note", label="Note", kind=FieldKind.NOTE)
CITY = Field(key="city", label="City")
COUNTRY = Field(key="country", label="Country", kind=FieldKind.COUNTRY)
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
CUSTOM = Field(key="custom", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS)
FIELDS = (NOTE, CITY, COUNTRY, TAGS, CUSTOM)
BEFORE: dict[str, Any] = {
    "note": "a & b", "city": "Sofia", "country": "DE", "tags": ("R&D",), "custom": {"k": "<x>"},
}  # fmt: skip
AFTER: dict[str, Any] = {
    "note": "a &amp; b", "city": "Ruse &amp; Varna", "country": "BG",
    "tags": ("R&amp;D",), "custom": {"k": "&lt;x&gt;"},
}  # fmt: skip


def record(before: dict[str, Any], found: dict[str, Any], **edits: Any) -> SaveRecord:
    """Return a save as the journal has it."""
    draft = Draft(snapshot(**before))
    for key, value in edits.items():
        draft = draft.edited(next(field for field in FIELDS if field.key == key), value)
    empty = new_record("1", 1.0, "account", "Shop", draft, "Ann", {})
    made = with_outcome(empty, compare(FIELDS, draft, snapshot(**found)))
    return load_record(dump_record(made))


def test_what_was_rewritten_is_known_from_the_journal() -> None:
    known = known_from(FIELDS, [record(BEFORE, AFTER, city="Ruse & Varna", country="")])
    origins = {
        (field.key, part): known.origin(field, part, value)
        for field, part, value in [
            (NOTE, ABSENT, "a &amp; b"),
            (CITY, ABSENT, "Ruse &amp; Varna"),
            (TAGS, "R&amp;D", "R&amp;D"),
            (CUSTOM, "k", "&lt;x&gt;"),
        ]
    }
    assert {key: form and form.sent for key, form in origins.items()} == {
        ("note", ABSENT): "a & b",
        ("city", ABSENT): "Ruse & Varna",
        ("tags", "R&amp;D"): "R&D",
        ("custom", "k"): "<x>",
    }
    assert known.doubt(COUNTRY, ABSENT, "BG") is Doubt.DEFAULTED


def test_a_later_save_that_was_stored_as_sent_counts_more() -> None:
    first = record({"note": "x", "city": "y"}, {"note": "x", "city": "a &amp; b"}, city="a & b")
    then = {"note": "x", "city": "a &amp; b"}
    later = record(then, {"note": "x", "city": "a & b"}, city="a & b")
    assert known_from(FIELDS, [first]).forms
    assert known_from(FIELDS, [later, first]).forms == ()


def test_a_save_of_which_nothing_is_known_teaches_nothing() -> None:
    empty = new_record("1", 1.0, "account", "Shop", Draft(snapshot(**BEFORE)), "Ann", {})
    assert known_from(FIELDS, [with_outcome(empty, None)]).forms == ()


def test_what_the_provider_no_longer_rewrites_is_not_sent_otherwise_after_a_restart() -> None:
    first = record(BEFORE, AFTER, city="Ruse & Varna", country="")
    # The note went out as "a & b", and this time it was stored so.
    stopped = record({**AFTER, "country": ""}, {**AFTER, "note": "a & b", "city": "X"}, city="X")
    known = known_from(FIELDS, [stopped, first])
    assert known.origin(NOTE, ABSENT, "a & b") is None
    assert known.origin(NOTE, ABSENT, "a &amp; b") is None
    assert known.doubt(NOTE, ABSENT, "a & b") is None
