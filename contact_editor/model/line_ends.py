"""Text with line ends of any kind, edited in a box that has only one kind of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

_LINE_END = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
"""What Qt begins a new paragraph at; it keeps a line separator (U+2028) as a character."""
_USUAL = ("\n", "\r\n", "\r")


def in_box(text: str) -> str:
    """Return a text as a box for several lines holds it."""
    return _LINE_END.sub("\n", text)


def line_end_kinds(text: str) -> set[str]:
    return set(_LINE_END.findall(text))


def usual_line_end(text: str) -> str:
    """Return the line end that new lines of a text get: the one that most lines have."""
    counted = Counter(end for end in _LINE_END.findall(text) if end in _USUAL)
    return max(counted, key=lambda end: counted[end]) if counted else "\n"


def after_edit(before: str, held: str, *, cursor: int, line_end: str) -> str:
    """Return the text that a box holds after an edit, with the line ends that were not edited.

    `before` is the text until then, with its own line ends; `cursor` is the place behind what was
    edited, in characters; `line_end` is for new lines.
    """
    old = in_box(before)
    if old == held:
        return before
    after = held[cursor:]
    # Where the cursor is elsewhere, such as after a drop, what both have at the end was not edited.
    tail = len(after) if old.endswith(after) else _common(old[::-1], held[::-1])
    most = min(len(old), len(held)) - tail
    head = _common(old[:most], held[:most])
    edited = held[head : len(held) - tail].replace("\n", line_end)
    # A line end of two characters is one in the box.
    ends = [match.start() - number for number, match in enumerate(re.finditer("\r\n", before))]
    start, rest = (at + bisect_left(ends, at) for at in (head, len(old) - tail))
    return _joined(_joined(before[:start], edited), before[rest:])


def _joined(first: str, second: str) -> str:
    """Join two pieces; a CR and an LF that were two line ends do not become one."""
    apart = first.endswith("\r") and second.startswith("\n")
    return f"{first}\n{second}" if apart else first + second


def _common(one: str, other: str) -> int:
    """Return how many characters are the same at the beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
