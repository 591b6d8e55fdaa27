"""A line that was not edited keeps its end, whatever kind it has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.line_ends import after_edit, in_box, usual_line_end

ENDS = ["\r\n", "\n", "\r", "\u2028", "\u2029", "\ufdd0", "\ufdd1"]
_PIECES = st.sampled_from([*ENDS, "a", "b", "é", "\U0001f600", "\u0085", " "])
TEXTS = st.lists(_PIECES, max_size=8).map("".join)


def edited(before: str, start: int, end: int, typed: str) -> tuple[str, str]:
    """Replace a part of what the box holds; return what it holds then, and the text."""
    held = in_box(before)
    now = held[:start] + typed + held[end:]
    text = after_edit(before, now, cursor=start + len(typed), line_end=usual_line_end(before))
    return now, text


@pytest.mark.parametrize(
    ("before", "start", "end", "typed", "text"),
    [
        ("a\r\nb\nc\rd", 1, 1, "x", "ax\r\nb\nc\rd"),
        ("a\r\nb\nc\rd", 7, 7, "x", "a\r\nb\nc\rdx"),
        ("a\r\nb\r\nc\n", 1, 1, "\nx", "a\r\nx\r\nb\r\nc\n"),
        ("a\r\na\n", 0, 2, "", "a\n"),
        ("a\r\na\n", 2, 4, "", "a\r\n"),
        ("a\u2029b", 2, 2, "x", "a\u2029xb"),
        ("a\u2028b", 2, 2, "x", "a\u2028xb"),
        # Without the letter between them the two would be one line end.
        ("a\rx\nb", 2, 3, "", "a\r\n\nb"),
        ("", 0, 0, "a\nb", "a\nb"),
    ],
)
def test_only_what_was_edited_changes(
    before: str, start: int, end: int, typed: str, text: str
) -> None:
    assert edited(before, start, end, typed)[1] == text


@given(before=TEXTS, typed=TEXTS.map(in_box), data=st.data())
def test_any_edit_keeps_what_is_before_and_behind_it(
    before: str, typed: str, data: st.DataObject
) -> None:
    length = len(in_box(before))
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    held, text = edited(before, start, end, typed)
    assert in_box(text) == held
    first, last = start, length - end
    assert _places(text)[:first] == _places(before)[:first] or _touches(held, start, typed)
    kept = _places(before)[length - last :]
    assert not last or _places(text)[-last:] == kept or _touches(held, start, typed)


def _places(text: str) -> list[str]:
    """Return the text character by character, a line end of two as one."""
    places: list[str] = []
    for character in text:
        if character == "\n" and places and places[-1] == "\r":
            places[-1] = "\r\n"
        else:
            places.append(character)
    return places


def _touches(held: str, start: int, typed: str) -> bool:
    """Whether line ends of two sides came together, of which one may have to change."""
    return "\n\n" in held[max(0, start - 1) : start + len(typed) + 1]


@given(before=TEXTS)
def test_nothing_changes_if_nothing_was_typed(before: str) -> None:
    text = after_edit(before, in_box(before), cursor=0, line_end="\n")
    assert text == before


@given(before=TEXTS, held=TEXTS.map(in_box), cursor=st.integers(0, 20))
def test_whatever_the_box_holds_is_the_text(before: str, held: str, cursor: int) -> None:
    text = after_edit(before, held, cursor=cursor, line_end=usual_line_end(before))
    assert in_box(text) == held
