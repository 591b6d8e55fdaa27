"""The texts of a review name the contact and the account."""

from __future__ import annotations

import pytest

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.saving.review_parts import save_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Acme", "Save to Acme (PRODUCTION)"),
        ("A" * 60, f"Save to {'A' * 39}… (PRODUCTION)"),
    ],
)
def test_the_button_names_the_account_and_has_room_for_the_environment(
    name: str, words: str
) -> None:
    assert save_words(Connection(name, "simvoly")) == words
