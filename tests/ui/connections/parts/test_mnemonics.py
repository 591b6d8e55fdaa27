"""Letters that reach the controls of a dialog with Alt."""

import pytest

from contact_editor.ui.connections.parts.mnemonics import (
    places,
    with_mnemonic,
    without_mnemonic,
)


def letters(*texts: str) -> list[str]:
    return [text[at] if at >= 0 else "" for text, at in zip(texts, places(texts), strict=True)]


def test_each_text_gets_a_letter_of_its_own_that_begins_a_word_if_one_is_free() -> None:
    assert letters("Save and open", "Sandbox", "API key", "Address") == ["S", "a", "k", "d"]


def test_a_text_without_a_free_letter_gets_none() -> None:
    assert letters("ab", "ba", "AB", "…") == ["a", "b", "", ""]


def test_letters_of_every_script_are_used_and_no_signs() -> None:
    assert letters("“مفتاح”", "مفتاح", "鍵") == ["م", "ف", "鍵"]


@pytest.mark.parametrize("text", ["Save", "Yes & no", "&", "", "R&D && more"])
def test_a_mark_leaves_the_text_as_it_was_read(text: str) -> None:
    for at in range(-1, len(text)):
        assert without_mnemonic(with_mnemonic(text, at)) == text
