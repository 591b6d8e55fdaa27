"""Up to two letters stand for a name."""

from __future__ import annotations

import pytest

from contact_editor.ui.surfaces.monogram import initials_of


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("John Doe", "JD"),
        ("Maria del Carmen Ruiz", "MR"),
        ("cher", "CH"),
        ("john@doe.com", "JO"),
        ("李 小龙", "李小"),
        ("(unknown)", ""),
        ("", ""),
    ],
)
def test_the_first_letters_of_a_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials
