"""Differences between two texts, as unchanged, removed and added segments."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

from contact_editor.ui.text.visible_text import show_invisible

_CHUNK = 1_000
"""`show_invisible` returns at most a few thousand characters per call."""
_CONTEXT = 72
"""Characters shown on either side of a change."""
_SHORT, _MAX_CHARS = 600, 4_000
"""Characters up to which a text is shown in full; also the limit for a changed segment."""


class Mark(enum.Enum):
    """State of a segment."""

    SAME = enum.auto()
    REMOVED = enum.auto()
    ADDED = enum.auto()
    DIFFERENT = enum.auto()  # not in the other text, which is no older one
    FORMER = enum.auto()  # a value that another took the place of
    QUIET = enum.auto()  # what is around values
    NOTHING = enum.auto()  # placeholder for a value: «(empty)»


class Segment(NamedTuple):
    """A piece of a text."""

    text: str
    mark: Mark


Segments: TypeAlias = tuple[Segment, ...]


class _Level(NamedTuple):
    """A way to split texts, and the similarity (0 to 1) that it requires."""

    parts: Callable[[str], list[str]]
    likeness: float
    most: int
    """Parts of one text times parts of the other; more takes too long."""


def show_invisible_lines(text: str) -> str:
    """Return the text with its lines, and with signs for invisible characters."""
    return "\n".join(
        "".join(show_invisible(line[at : at + _CHUNK]) for at in range(0, len(line), _CHUNK))
        for line in text.split("\n")
    )


def difference(before: str, after: str) -> tuple[Segments, Segments]:
    """Return the segments of both texts: by lines, and within them by words and letters."""
    pairs = list(_pairs(before, after, _LEVELS))
    return _side(pairs, 0, Mark.REMOVED), _side(pairs, 1, Mark.ADDED)


def difference_of_groups(before: str, after: str) -> tuple[Segments, Segments]:
    """Return the segments of two numbers, dates or codes: by groups, never by digits.

    Both are marked as a whole where little is the same, or only what separates the groups
    differs: `+49 30 123` and `+4930123`.
    """
    pairs = list(_pairs(before, after, (_GROUPS,)))
    held = [_held(before), _held(after)]
    same = sum(_held(one) for one, other in pairs if one == other)
    if before != after and (5 * same < sum(held) or held == [same, same]):
        pairs = [(before, after)]
    return _side(pairs, 0, Mark.REMOVED), _side(pairs, 1, Mark.ADDED)


def _held(text: str) -> int:
    """Return how many digits and letters a text has."""
    return sum(map(str.isalnum, text))


def unlike_parts(left: Segments, right: Segments) -> tuple[Segments, Segments]:
    """Mark the parts that differ, not as removed or added; nothing if they have nothing in common.

    Takes the two sides of a difference.
    """
    in_common = any(mark is Mark.SAME and text.strip() for text, mark in (*left, *right))
    mark = Mark.DIFFERENT if in_common else Mark.SAME
    return _remarked(left, mark), _remarked(right, mark)


def _remarked(segments: Segments, changed: Mark) -> Segments:
    kept = (Mark.SAME, Mark.NOTHING, Mark.QUIET)
    return tuple(Segment(text, mark if mark in kept else changed) for text, mark in segments)


def shortened(segments: Segments) -> Segments:
    """Omit text far from any change, and the rest of very long segments."""
    last = len(segments) - 1
    if sum(len(segment.text) for segment in segments) <= _SHORT:
        return segments
    return tuple(
        Segment(_without_middle(text, at == 0, at == last), mark)
        if mark is Mark.SAME and last
        else Segment(text if len(text) <= _MAX_CHARS else text[:_MAX_CHARS] + " …", mark)
        for at, (text, mark) in enumerate(segments)
    )


def _without_middle(text: str, first: bool, last: bool) -> str:
    if len(text) <= 3 * _CONTEXT:
        return text
    # Cut between words if there are any.
    head = "" if first else re.sub(r"(\s)\S{,20}$", "", text[:_CONTEXT])
    tail = "" if last else re.sub(r"^\S{,20}\s", "", text[-_CONTEXT:])
    return f"{head} … {tail}" if head and tail else f"{head} …" if head else f"… {tail}"


def _words(text: str) -> list[str]:
    return re.findall(r"[\w\u0300-\u036f]+|\s|[^\w\s]", text)


def _letters(text: str) -> list[str]:
    letters: list[str] = []
    for letter in text:
        if letters and (unicodedata.combining(letter) or letter in _JOINED or _joins(letters)):
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


_JOINED = frozenset("\u200d\ufe0e\ufe0f")
_GROUPS = _Level(lambda text: re.findall(r"\+?[^\W_]+|[\W_]", text), 0.0, 250_000)
_LEVELS = (
    _Level(lambda text: text.splitlines(keepends=True), 0.01, 1_000_000),
    _Level(_words, 0.4, 250_000),
    _Level(_letters, 0.6, 6_400),
)


def _joins(letters: list[str]) -> bool:
    return letters[-1].endswith("\u200d")


def _pairs(before: str, after: str, levels: Sequence[_Level]) -> Iterator[tuple[str, str]]:
    for number, level in enumerate(levels):
        one, two = level.parts(before), level.parts(after)
        start = _common(one, two)
        end = _common(one[start:][::-1], two[start:][::-1])
        one_rest, two_rest = one[start : len(one) - end], two[start : len(two) - end]
        blocks = _blocks(one_rest, two_rest, level.most)
        alike = start + end + sum(size for _, _, _, size in blocks)
        if 2 * alike < level.likeness * (len(one) + len(two)):
            continue
        yield "".join(one[:start]), "".join(one[:start])
        for old, new, same, _ in blocks:
            yield from _pairs(old, new, levels[number + 1 :])
            yield same, same
        yield "".join(one[len(one) - end :]), "".join(one[len(one) - end :])
        return
    yield before, after


def _blocks(one: list[str], two: list[str], most: int) -> list[tuple[str, str, str, int]]:
    """List each difference, the common text after it, and the number of its parts."""
    if len(one) * len(two) > most:
        return [("".join(one), "".join(two), "", 0)]
    found, at, other = [], 0, 0
    for i, j, size in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks():
        same = "".join(one[i : i + size])
        found.append(("".join(one[at:i]), "".join(two[other:j]), same, size))
        at, other = i + size, j + size
    return found


def _common(one: list[str], two: list[str]) -> int:
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count


def _side(pairs: list[tuple[str, str]], side: int, mark: Mark) -> Segments:
    segments: list[Segment] = []
    for pair in pairs:
        text, kind = pair[side], Mark.SAME if pair[0] == pair[1] else mark
        if text and segments and segments[-1].mark is kind:
            segments[-1] = Segment(segments[-1].text + text, kind)
        elif text:
            segments.append(Segment(text, kind))
    return tuple(segments)
