"""Rows are accepted or skipped one by one, and applied as one undo step."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from contact_editor.model.draft import Draft
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.pasting.paste_review import PasteReview
from contact_editor.viewmodels.pasting.pasted_text import MAX_CHARS
from contact_editor.viewmodels.pasting.proposed_values import ProposedEffect
from tests import catalogue
from tests.viewmodels.pasting.test_proposed_values import JOHN

TEXT = """--\x20
John A. Doe
Example Holding Ltd
12 Vitosha Blvd
1000 Sofia, Bulgaria
T +359 2 111 22 33
john@doe.com
"""


def editing() -> ContactEditing:
    provider = catalogue.provider("simvoly")
    return ContactEditing(provider, Draft(decode_contact(provider, JOHN)))


def test_accepted_values_are_one_undo_step(qapp: QApplication) -> None:
    contact = editing()
    review = PasteReview(contact, TEXT)
    keys = {row.field.key for row in review.accepted}
    assert keys == {"name", "phone", "companyName", "address", "city", "country"}
    assert review.apply() == 6
    assert contact.draft.value("city") == "Sofia"
    assert contact.draft.value("zip") == "1000"
    contact.undo_stack.undo()
    assert not contact.draft.edits


def test_a_skipped_row_stays_as_it_is(qapp: QApplication) -> None:
    contact = editing()
    review = PasteReview(contact, TEXT)
    review.choose_all(False)
    review.choose(next(row for row in review.rows if row.field.key == "city"), True)
    assert review.apply() == 1
    assert dict(contact.draft.edits) == {"city": "Sofia"}


def test_accepting_all_clears_nothing_unless_that_row_is_accepted_itself(
    qapp: QApplication,
) -> None:
    contact = editing()
    contact.edit("state", "Massachusetts")
    review = PasteReview(contact, TEXT)
    clears = next(row for row in review.rows if row.effect is ProposedEffect.CLEARS)
    review.choose_all(True)
    assert clears not in review.accepted
    review.choose(clears, True)
    review.choose_all(True)
    assert clears in review.accepted
    review.choose_all(False)
    assert not review.accepted


def test_what_the_field_has_already_cannot_be_accepted(qapp: QApplication) -> None:
    review = PasteReview(editing(), TEXT)
    review.choose_all(True)
    assert {"email", "zip"}.isdisjoint(row.field.key for row in review.accepted)


def test_a_fresh_read_is_compared_with_anew_and_the_choices_stay(qapp: QApplication) -> None:
    contact = editing()
    review = PasteReview(contact, TEXT)
    review.choose(next(row for row in review.rows if row.field.key == "phone"), False)
    contact.lay_over(Draft(decode_contact(contact.provider, JOHN | {"city": "Varna"})))
    rows = {row.field.key: row for row in review.rows}
    assert rows["city"].before == "Varna"
    assert not review.is_accepted(rows["phone"])


def test_nothing_changes_before_it_is_applied(qapp: QApplication) -> None:
    contact = editing()
    PasteReview(contact, TEXT)
    assert not contact.draft.edits
    assert contact.undo_stack.count() == 0


def test_a_long_text_is_read_at_its_beginning(qapp: QApplication) -> None:
    assert PasteReview(editing(), "x" * (MAX_CHARS + 1)).is_cut
    assert not PasteReview(editing(), "x").is_cut


def test_a_part_of_the_text_can_be_assigned_to_a_field(qapp: QApplication) -> None:
    contact = editing()
    review = PasteReview(contact, TEXT)
    fields = {field.key: field for field in review.fields}
    assert {"state", "name"} <= fields.keys()
    assert {"subscribed", "subscriberLists", "tags", "id"}.isdisjoint(fields)
    review.assign(fields["state"], "  Sofia\u200b\u2029Region ")
    review.assign(fields["name"], "Example Holding Ltd")
    accepted = {row.field.key: row.after for row in review.accepted}
    assert (accepted["state"], accepted["name"]) == ("Sofia Region", "Example Holding Ltd")
    review.apply()
    assert contact.draft.value("state") == "Sofia Region"
