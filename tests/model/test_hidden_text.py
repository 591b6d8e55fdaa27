"""Hidden characters are told from those that a script or an emoji needs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.hidden_text import (
    has_line_break,
    hidden_characters,
    name_of,
    one_line,
    without_hidden,
)


@pytest.mark.parametrize(
    ("pasted", "line"),
    [
        ("Ana\nPop", "Ana Pop"),
        ("Ana\r\nPop\r\n", "Ana Pop"),
        ("\n\nAna \n\n Pop", "Ana Pop"),
        ("Ana\tPop", "Ana Pop"),
        ("Ana\x00\x07Pop", "AnaPop"),
        ("Ana\u2028Pop\u2029", "Ana Pop"),
        ("Ana\x85Pop", "Ana Pop"),
        ("  Ana  Pop ", "  Ana  Pop "),
        ("Ana\ud800", "Ana"),
    ],
)
def test_a_paste_becomes_one_line(pasted: str, line: str) -> None:
    assert one_line(pasted) == line


@given(st.text())
def test_nothing_in_a_line_breaks_it_or_controls_anything(text: str) -> None:
    line = one_line(text)
    assert not has_line_break(line)
    assert all(unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") for c in line)
    assert one_line(line) == line


@given(st.text())
def test_a_cleaned_text_has_nothing_hidden_left(text: str) -> None:
    clean = without_hidden(text)
    while clean != without_hidden(clean):
        # What a joiner stood between may have gone.
        clean = without_hidden(clean)
    assert hidden_characters(clean) == ()


@pytest.mark.parametrize(
    "text",
    ["", "Ana",
     "👩‍💻", "👨‍👩‍👧‍👦", "🏳️‍🌈", "❤️", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می‌خواهم", "क्‍ष", "ශ්‍රී", "葛󠄀", "한국어", "日本　語",
     "שלום", "naïve", "e\u0301", "Straße", "\u0600\u0661"],
)  # fmt: skip
def test_what_a_script_or_an_emoji_needs_is_left_alone(text: str) -> None:
    assert hidden_characters(text) == ()
    assert without_hidden(text) == text


@pytest.mark.parametrize(
    ("text", "hidden", "clean"),
    [
        ("Ana\u00a0Pop", "\u00a0", "Ana Pop"),
        ("Ana\u200bPop", "\u200b", "AnaPop"),
        ("\ufeffAna", "\ufeff", "Ana"),
        ("\u202eAna\u202c", "\u202e\u202c", "Ana"),
        ("Ana\u200e", "\u200e", "Ana"),
        ("A\u200dna", "\u200d", "Ana"),
        ("A\u200cna", "\u200c", "Ana"),
        ("A\ufe0fna", "\ufe0f", "Ana"),
        ("A\u00adna", "\u00ad", "Ana"),
        ("A\u2060na", "\u2060", "Ana"),
        ("A\u3164na", "\u3164", "Ana"),
        ("1\u202f000", "\u202f", "1 000"),
        ("A\U000e0041na", "\U000e0041", "Ana"),
    ],
)
def test_what_is_not_needed_is_named_and_can_be_cleaned(text: str, hidden: str, clean: str) -> None:
    assert "".join(hidden_characters(text)) == hidden
    assert without_hidden(text) == clean
    assert all(map(name_of, hidden))
