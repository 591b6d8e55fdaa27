"""A receipt of this program proposes nothing, in any of its languages and formats."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import LANGUAGES, own_texts
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt
from contact_editor.viewmodels.pasting.own_receipt import is_own_receipt
from contact_editor.viewmodels.pasting.paste_review import PasteReview
from tests.viewmodels.pasting.test_paste_review import TEXT, editing

CITY = SavedChange(
    key="city", label="City", part=ABSENT, before="Plovdiv", after="Sofia",
    outcome=Outcome.STORED, found="Sofia",
)  # fmt: skip
RECORD = SaveRecord(
    id="1", at=1_790_000_000.0, account="a", connection="Acme", environment="production",
    contact_id=123, email="john@doe.com", title="John Doe", ticket="T-1", outcome="stored",
    changes=(CITY,), request="PUT /contacts/123", gap_s=0.25,
    request_hash="3c0359211122330a7be" * 3, request_id="4f1b0359-2111-2233-9a10-000000000000",
)  # fmt: skip


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = QTranslator()
    translator.load(str(own_texts(request.param)))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("form", list(ReceiptFormat))
def test_a_receipt_proposes_nothing_in_any_language(language: str, form: ReceiptFormat) -> None:
    text = receipt(RECORD, form)
    assert is_own_receipt(text)
    assert is_own_receipt("\n".join(f"> {line}" for line in text.splitlines()))
    assert PasteReview(editing(), text).rows == ()


def test_a_signature_and_a_ticket_are_no_receipt() -> None:
    assert not is_own_receipt(TEXT)
    assert not is_own_receipt("Contact: John Doe #123\nPhone: +359 2 111 22 33\nCity: Sofia")


def test_a_receipt_within_another_text_proposes_none_of_what_it_says(qapp: QApplication) -> None:
    text = receipt(RECORD, ReceiptFormat.TEXT)
    review = PasteReview(editing(), f"Hello, here it is:\n{text}")
    proposed = {row.field.key: row.after for row in review.rows}
    assert {"name", "city", "phone"}.isdisjoint(proposed), proposed
