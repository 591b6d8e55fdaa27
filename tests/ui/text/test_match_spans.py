"""Where matches are in a text, and what is left of them once it is cut."""

from __future__ import annotations

import pytest

from contact_editor.ui.text.match_spans import shown_spans, word_spans


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["co"], ["Co", "co"]),
        (["co", "colour"], ["Colour", "co"]),
        ([], []),
        ([""], []),
        (["."], []),
    ],
)
def test_words_are_found_in_any_case_the_longest_first(words: list[str], found: list[str]) -> None:
    text = "Colour of a country"
    assert [text[start:end] for start, end in word_spans(text, words)] == found


@pytest.mark.parametrize(
    ("text", "word"), [("Größe", "größe"), ("GRÖSSE", "größe"), ("İzmir", "i̇zm")]
)
def test_words_are_found_where_a_letter_becomes_two(text: str, word: str) -> None:
    ((start, end),) = word_spans(text, [word])
    assert text[start:end].casefold() == word.casefold()


def test_a_match_ends_where_the_text_is_cut() -> None:
    text = "Default country"
    assert shown_spans([(8, 15), (0, 3)], text, "Default co…") == [(8, 10), (0, 3)]
    assert shown_spans([(8, 15)], text, "Defa…") == []
    assert shown_spans([(8, 15)], text, text) == [(8, 15)]
