"""What changed inside a text is found by lines, words and letters, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.saving.change_list import field_sides, sides
from contact_editor.ui.text.text_diff import (
    Mark,
    Segments,
    difference,
    difference_of_groups,
    shortened,
    show_invisible_lines,
)

TEXTS = st.text("ab \n\u0301é😀\u200d", max_size=40)


def marked(segments: Segments) -> list[str]:
    return [text for text, mark in segments if mark is not Mark.SAME]


def text_of(segments: Segments) -> str:
    return "".join(segment.text for segment in segments)


@given(TEXTS, TEXTS)
def test_the_segments_of_a_side_are_its_text(before: str, after: str) -> None:
    left, right = difference(before, after)
    assert (text_of(left), text_of(right)) == (before, after)


@given(TEXTS, TEXTS)
def test_what_is_the_same_is_the_same_on_both_sides(before: str, after: str) -> None:
    left, right = difference(before, after)
    same = ["".join(t for t, mark in side if mark is Mark.SAME) for side in (left, right)]
    assert same[0] == same[1]


@pytest.mark.parametrize(
    ("before", "after", "removed", "added"),
    [
        pytest.param("Jon Doe", "John Doe", [], ["h"], id="letters-in-a-word"),
        pytest.param("holds 12 %", "holds 15 %", ["12"], ["15"], id="a-word"),
        pytest.param("yes", "no", ["yes"], ["no"], id="all"),
        pytest.param("one\ntwo", "one\ntwo\nthree", [], ["\nthree"], id="a-line"),
        pytest.param("same", "same", [], [], id="nothing"),
        pytest.param("cafe\u0301s", "cafes", ["e\u0301"], ["e"], id="accent-stays-on"),
    ],
)
def test_only_what_differs_is_marked(
    before: str, after: str, removed: list[str], added: list[str]
) -> None:
    left, right = difference(before, after)
    assert (marked(left), marked(right)) == (removed, added)


@pytest.mark.parametrize(
    ("before", "after", "removed", "added"),
    [
        ("+49 30 123", "+4930123", ["+49 30 123"], ["+4930123"]),
        ("+49 30 123456", "+49 30 123457", ["123456"], ["123457"]),
        ("(030) 123-45", "030 12345", ["(030) 123-45"], ["030 12345"]),
        ("2027-04-28", "2027-05-28", ["04"], ["05"]),
        ("2027-04-28", "1999-11-03", ["2027-04-28"], ["1999-11-03"]),
        ("10115", "10117", ["10115"], ["10117"]),
        ("1250.50", "1350.75", ["1250.50"], ["1350.75"]),
        ("same", "same", [], []),
    ],
)
def test_numbers_and_dates_are_compared_by_groups_and_never_by_digits(
    before: str, after: str, removed: list[str], added: list[str]
) -> None:
    left, right = difference_of_groups(before, after)
    assert (text_of(left), text_of(right)) == (before, after)
    assert (marked(left), marked(right)) == (removed, added)


@pytest.mark.parametrize(
    ("field", "before", "after", "added"),
    [
        (Field(key="f", label="F", kind=FieldKind.PHONE), "+49 30 1 (x)", "+49301x", ["+49301x"]),
        (Field(key="f", label="F", role="postal-code"), "SW1A 2AA", "SW1A 2AB", ["2AB"]),
        (Field(key="f", label="F", kind=FieldKind.WHOLE_NUMBER), 12345, 12346, ["12346"]),
        # A property has no kind, but its value has no words.
        (Field(key="f", label="F", kind=FieldKind.CUSTOM_FIELDS), "0301 23", "030123", ["030123"]),
        (Field(key="f", label="F"), "Room 12, Jon", "Room 12, John", ["h"]),
    ],
)
def test_a_review_compares_numbers_by_groups_and_words_by_letters(
    field: Field, before: Value, after: Value, added: list[str]
) -> None:
    assert marked(field_sides(field, before, after)[1]) == added


def test_a_small_change_in_a_very_long_text_is_found() -> None:
    words = [f"word{number}" for number in range(20_000)]
    before = " ".join(words)
    words[9_000] = "other"
    left, right = difference(before, " ".join(words))
    assert (marked(left), marked(right)) == (["word9000"], ["other"])
    assert "other" in text_of(shortened(right))
    assert len(text_of(shortened(right))) < 400


def test_very_long_texts_without_anything_in_common_are_marked_whole() -> None:
    before, after = "abcd" * 30_000, "xyzq" * 30_000
    left, right = difference(before, after)
    assert (marked(left), marked(right)) == ([before], [after])


def test_a_short_text_is_shown_in_full() -> None:
    text = "word " * 60
    left, _ = difference(text + "old", text + "new")
    assert shortened(left) == left


def test_what_could_not_be_seen_is_shown_however_long_the_line() -> None:
    assert show_invisible_lines("x" * 5_000 + "\u202e" + "\nb\u200b") == (
        "x" * 5_000 + "‹U+202E›\nb‹U+200B›"
    )


def test_a_text_and_a_number_that_look_the_same_are_told_apart() -> None:
    left, right = sides("5", 5)
    assert (text_of(left), text_of(right)) == ('"5"', "5")


def test_line_ends_are_shown_only_where_they_are_the_change() -> None:
    assert "␍" not in text_of(sides("a\r\nb", "a\r\nc")[0])
    assert "␍" in text_of(sides("a\r\nb", "a\nb")[0])


def test_the_word_for_nothing_is_no_value() -> None:
    left, right = sides("", "(empty)")
    assert [segment.mark for segment in left] == [Mark.NOTHING]
    assert [segment.mark for segment in right] == [Mark.ADDED]
