"""What a copied receipt says of each change."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale

from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt


def line_of(label: str, part: Any, before: Any, after: Any) -> str:
    change = SavedChange(
        key="x", label=label, part=part, before=before, after=after, outcome=Outcome.STORED,
        found=after,
    )  # fmt: skip
    record = SaveRecord(
        id="1", at=0.0, account="a", connection="Acme", environment="sandbox", contact_id=1,
        email=None, title="Ann", outcome="stored", changes=(change,),
    )  # fmt: skip
    lines = receipt(record, ReceiptFormat.TEXT).splitlines()
    return next(line for line in lines if line.startswith("- "))


@pytest.mark.parametrize(
    ("label", "part", "before", "after", "said"),
    [
        ("City", ABSENT, "Sofia", "Varna", "- City: Sofia → Varna (stored)"),
        ("Tags", "vip", ABSENT, "vip", "- Tags: added vip (stored)"),
        ("Properties", "colour", ABSENT, "blue", "- Properties: added colour “blue” (stored)"),
        ("Properties", "colour", "blue", ABSENT, "- Properties: removed colour “blue” (stored)"),
    ],
)
def test_each_change_has_its_values(
    label: str, part: Any, before: Any, after: Any, said: str
) -> None:
    assert line_of(label, part, before, after) == said


@pytest.mark.parametrize(
    ("request_text", "said"),
    [
        ("PUT /contacts/1", ["Request: PUT /contacts/1"]),
        ("PUT /contacts/1; POST /tags; + 3",
         ["Request 1: PUT /contacts/1", "Request 2: POST /tags", "Request: + 3"]),
        ("", []),
    ],
)  # fmt: skip
def test_each_request_of_a_save_has_a_line(request_text: str, said: list[str]) -> None:
    record = SaveRecord(
        id="1", at=0.0, account="a", connection="Acme", environment="sandbox", contact_id=1,
        email=None, title="Ann", outcome="stored", changes=(), request=request_text,
    )  # fmt: skip
    lines = receipt(record, ReceiptFormat.TEXT).splitlines()
    assert [line for line in lines if line.startswith("Request")] == said


@pytest.mark.parametrize(("language", "said"), [("en", "0.40 s"), ("de", "0,40 s")])
def test_seconds_have_the_decimal_separator_of_the_language(language: str, said: str) -> None:
    record = SaveRecord(
        id="1", at=0.0, account="a", connection="Acme", environment="sandbox", contact_id=1,
        email=None, title="Ann", outcome="stored", changes=(), gap_s=0.4,
    )  # fmt: skip
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert said in receipt(record, ReceiptFormat.TEXT)
    finally:
        QLocale.setDefault(before)
