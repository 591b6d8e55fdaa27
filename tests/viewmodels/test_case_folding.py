"""Text without case keeps the places of its characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contact_editor.viewmodels.case_folding import fold_case


def test_a_character_that_becomes_two_is_the_origin_of_both() -> None:
    assert fold_case("Maß") == ("mass", [0, 1, 2, 2])


@given(st.text())
def test_the_text_is_that_of_python_and_each_origin_is_in_order(text: str) -> None:
    folded, origins = fold_case(text)
    assert folded == text.casefold()
    assert len(origins) == len(folded)
    assert origins == sorted(origins)
    assert all(letter in text[at].casefold() for letter, at in zip(folded, origins, strict=True))
