"""One table says which characters have no visible form."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from contact_editor.model.invisible import has_invisible, is_invisible


@pytest.mark.parametrize("text", ["a\u200bb", "\ufeffid", "a\u202eb", "a\x00", "\x9b31m", "\ud800"])
def test_a_character_that_cannot_be_seen_is_found(text: str) -> None:
    assert has_invisible(text)


@pytest.mark.parametrize("text", ["", "Jürgen Müller", "東京　都", "نص", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "a\u00a0b"])
def test_letters_spaces_and_flags_are_visible(text: str) -> None:
    assert not has_invisible(text)


def test_every_control_and_every_separator_of_lines_is_in_the_table() -> None:
    categories = {"Cc", "Zl", "Zp", "Cs"}
    assert all(
        is_invisible(chr(code))
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in categories
    )


def test_nothing_that_is_drawn_is_in_the_table() -> None:
    drawn = {"L", "M", "N", "P", "S"}
    wrong = [
        code
        for code in range(sys.maxunicode + 1)
        if is_invisible(chr(code)) and unicodedata.category(chr(code))[0] in drawn
    ]
    assert wrong == []
