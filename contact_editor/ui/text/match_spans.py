"""Where what was searched is in a line of text, also once it was cut or prepared for painting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TypeAlias

from contact_editor.ui.text.isolated_text import places_in
from contact_editor.viewmodels.case_folding import fold_case

Span: TypeAlias = tuple[int, int]
"""Where a match begins and ends in a text, in characters."""


def word_spans(text: str, words: Sequence[str]) -> Sequence[Span]:
    """Return where words are in a text, in any case, also within others."""
    longest_first = sorted(filter(None, map(str.casefold, words)), key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first))
    folded, origins = fold_case(text)
    found = re.finditer(pattern, folded) if pattern else ()
    return [(origins[each.start()], origins[each.end() - 1] + 1) for each in found]


def shown_spans(spans: Sequence[Span], text: str, shown: str) -> Sequence[Span]:
    """Return the parts of the matches in a text that are still there after it was cut with …."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(text, shown, strict=False))
    end = sum(1 for _ in same)
    return [(start, min(stop, end)) for start, stop in spans if start < end]


def painted_spans(spans: Sequence[Span], text: str, painted: str) -> Sequence[Span]:
    """Return the matches in a text by their places in `isolated` of it, as Qt counts them."""
    places = places_in(painted, text)
    return [(places[start], places[stop]) for start, stop in spans]
