"""When two email addresses are the same."""

from __future__ import annotations

import pytest

from contact_editor.model.email_addresses import same_email


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ann@a.example", "ann@a.example", True),
        ("Ann@a.example", "aNN@A.Example", True),
        ("ÖZ@a.example", "öz@a.example", True),
        ("straße@a.example", "strasse@a.example", False),
        ("straße@a.example", "STRASSE@a.example", False),
        ("ann@a.example", "ann@b.example", False),
        ("ann@müller.example", "Ann@XN--mller-kva.example", True),
        ("ann@strasse.example", "ann@straße.example", False),
        ("ann@a.example", None, False),
        (None, None, False),
        ("", "", False),
    ],
)
def test_capitals_do_not_matter_and_other_letters_do(
    one: str | None, other: str | None, same: bool
) -> None:
    assert same_email(one, other) is same
    assert same_email(other, one) is same
