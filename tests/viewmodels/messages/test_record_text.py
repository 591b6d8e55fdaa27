"""The words and signs of a journalled save say of each outcome what the window said of it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.receipt import Outcome, compare
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.journal.history.save_record import (
    SaveOutcome,
    SaveRecord,
    dump_record,
    search_text,
)
from contact_editor.ui.history.save_cells import SIGNS
from contact_editor.ui.history.save_details import TONES
from contact_editor.ui.text.change_texts import change_line
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt
from contact_editor.viewmodels.history.record_building import new_record, with_outcome
from contact_editor.viewmodels.history.save_reversal import reversal_of_record
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.messages.receipt_rows import SENTENCES
from contact_editor.viewmodels.messages.record_text import FIELD_OUTCOMES, OUTCOMES
from tests.model.made_up import snapshot

CITY = Field(key="city", at="address.city", label="City")
TOKEN = Field(key="token", label="Token", read_only=True, sensitive=True)
FIELDS = (Field(key="name", label="Name"), Field(key="city", label="City"))
BEFORE = {"name": "Ann", "city": "Sofia"}


def saved(found: dict[str, Any], **edits: str) -> SaveRecord:
    draft = Draft(snapshot(**BEFORE))
    for field in FIELDS:
        if field.key in edits:
            draft = draft.edited(field, edits[field.key])
    record = new_record("1", 1.0, "account", "Shop", draft, "Ann", {})
    return with_outcome(record, compare(FIELDS, draft, snapshot(**found)))


def copied(found: dict[str, Any], **edits: str) -> str:
    return receipt(saved(found, **edits), ReceiptFormat.TEXT)


def test_every_outcome_has_its_words_its_sign_and_its_colour() -> None:
    for table in (FIELD_OUTCOMES, SENTENCES, TONES):
        assert set(table) == set(Outcome)
    for by_save in (OUTCOMES, SIGNS):
        assert set(by_save) == set(SaveOutcome)


def test_a_save_that_changed_another_field_is_not_called_verified() -> None:
    text = copied({"name": "Anna", "city": "Varna"}, name="Anna")
    assert "Result: Stored, but something else changed" in text
    assert "changed although it was not edited" in text


def test_a_value_in_another_form_is_called_stored() -> None:
    text = copied({"name": "Zo\u00eb", "city": "Sofia"}, name="Zoe\u0308")
    assert "Result: Saved and verified" in text
    assert "stored in another form" in text


def test_a_value_that_the_provider_does_not_report_is_not_called_missing() -> None:
    assert saved({"city": "Sofia"}, name="Anna").outcome == SaveOutcome.UNKNOWN
    assert saved({"name": "Anna"}, name="Anna").outcome == SaveOutcome.NOT_VERIFIED


def test_what_is_not_there_is_called_not_or_partly_stored() -> None:
    assert saved(BEFORE, name="Anna").outcome == SaveOutcome.NOT_STORED
    both = {"name": "Anna", "city": "Varna"}
    assert saved({**BEFORE, "name": "Anna"}, **both).outcome == SaveOutcome.PARTLY
    assert saved(both, **both).outcome == SaveOutcome.STORED


def test_a_lost_key_with_the_name_of_a_field_is_not_taken_for_that_field() -> None:
    fields = (FIELDS[0], CITY, TOKEN)
    draft = Draft(snapshot(**BEFORE)).edited(FIELDS[0], "Anna")
    # Each named like a field, and at another place.
    lost = {"city": "Old town", "meta": {"token": "s3cret"}, "copy": "t=s3cret"}
    read = replace(draft.snapshot, unknown=lost, values={**BEFORE, "token": "s3cret"})
    draft = Draft(read, draft.edits)
    found = compare(fields, draft, snapshot(name="Anna", city="Sofia"))
    record = with_outcome(new_record("1", 1.0, "account", "Shop", draft, "Ann", {}), found)
    assert [c.label for c in record.changes if not c.key] == ["city", "meta.token", "copy"]
    reversal = reversal_of_record(fields, record, Draft(found.snapshot))
    assert set(reversal.draft.edits) == {"name"}
    texts = [receipt(record, form) for form in ReceiptFormat]
    texts += [dump_record(record).decode(), search_text(record), *map(change_line, record.changes)]
    texts += [saved_message(SaveResult(found)).text, repr(found.lost)]
    assert [text for text in texts if "s3cret" in text] == []
    assert "meta.token" in saved_message(SaveResult(found)).text
    assert change_line(record.changes[-1]) == "copy: hidden"
    assert "city (“Old town”)" in saved_message(SaveResult(found)).text
