"""How a save ended, as its tab shows it."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.receipt import compare
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.viewmodels.saving.save_ending import SaveEnding, ending_of
from tests.model.made_up import snapshot

FIELDS = (Field(key="name", label="Name"), Field(key="city", label="City"))
BEFORE = {"name": "Ann", "city": "Sofia"}


@pytest.mark.parametrize(
    ("found", "ending"),
    [
        ({"name": "Anna"}, SaveEnding.VERIFIED),
        ({}, SaveEnding.NOT_STORED),
        ({"name": "Anna", "city": "Varna"}, SaveEnding.REMARKS),
    ],
)
def test_a_save_ends_as_its_receipt_shows(found: dict[str, Any], ending: SaveEnding) -> None:
    meant = Draft(snapshot(**BEFORE), {"name": "Anna"})
    receipt = compare(FIELDS, meant, snapshot(**{**BEFORE, **found}))
    assert ending_of(SaveResult(receipt)) is ending


def test_what_is_not_read_is_not_taken_for_stored() -> None:
    assert ending_of(SaveResult(None)) is SaveEnding.NOT_STORED
