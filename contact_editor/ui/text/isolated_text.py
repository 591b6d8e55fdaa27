"""Values within a sentence of the other direction: each is painted in its own order.

Only for painting: no text that is stored, sent or copied has these marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

FIRST_STRONG, POP, RIGHT_TO_LEFT = "\u2068", "\u2069", "\u200f"
LEFT_TO_RIGHT_PART = "\u2066"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_QUOTES = (("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"))
_SEPARATORS = r"\s“”„«»،؛<>"
_INSIDE = f"[^{_SEPARATORS}]*[^{_SEPARATORS}.,:;!?()]"
"""The rest of an address or path: what ends the sentence is no part of it."""
_ADDRESS = rf"[A-Za-z][A-Za-z+.\-]*://{_INSIDE}"
_IN_EMAIL = f"[^{_SEPARATORS}()@,]"
_EMAIL = rf"(?<!{_IN_EMAIL}){_IN_EMAIL}+@[\w.\-]*\w"
"""Looked for only where it can begin: from each character, a long line would take too long."""
_PATH = rf"(?:[A-Z]{{3,7}} )?(?:~|[A-Za-z]:)?[/\\]{_INSIDE}"
"""Also after the method of a request."""
_KEYS = r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:\w+|\S)"
_ID = r"#\w(?:[\w.:\-]*\w)?"
_UNIT = r"(?:[ \u00a0\u202f]?(?:ms|s|[kKMG]?B)\b)?"
_NUMBER = (
    r"[+\-−]?(?:\([0-9]+\)(?= ?[0-9])|[0-9])"
    r"(?:[0-9+\-−–/.,:]|\([0-9]+\)|(?<=[0-9)])[ \u00a0\u202f](?=[0-9(]))*(?<=[0-9)])" + _UNIT
)
"""Also a date or telephone number: after Arabic letters, its parts would be painted in reverse."""
_CHANGE = re.compile(r"(?m)(?:^|(?<=[:;؛] ))([^:;؛\n]*?\S) → ([^;؛،(\n]*[^;؛،(\s.])")
"""From one value to another: the arrow points to the right, so they are in that order."""
_PART = re.compile(
    "|".join(f"(?<={a})[^{a}{b}]+(?={b})" for a, b in _QUOTES)
    + rf"|(?<![\w#+\-/\\.])(?:{_ADDRESS}|{_EMAIL}|{_PATH}|{_KEYS}|{_ID}|{_NUMBER})"
)
_MARKS = str.maketrans("", "", FIRST_STRONG + POP + RIGHT_TO_LEFT + LEFT_TO_RIGHT_PART)
_ISOLATED = re.compile(f"{FIRST_STRONG}[^{POP}]*{POP}")
_LETTER = re.compile(r"[^\W\d_]")


def isolated(text: str) -> str:
    """Return a text whose values keep their order when it is painted: quotes, addresses, numbers.

    Its own hidden characters have to be signs already (`show_invisible`).
    """
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return text
    parts: list[str] = []
    end = 0
    for change in _CHANGE.finditer(text):
        before, after = (f"{FIRST_STRONG}{_ordered(value)}{POP}" for value in change.groups())
        parts += [
            _ordered(text[end : change.start()]),
            f"{LEFT_TO_RIGHT_PART}{before} → {after}{POP}",
        ]
        end = change.end()
    shown = "".join((*parts, _ordered(text[end:])))
    # In an Arabic window, a sentence that begins with a Latin name would be laid out as Latin.
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return RIGHT_TO_LEFT + shown if is_mirrored and _begins_latin(shown) else shown


def in_own_order(text: str, direction: Qt.LayoutDirection) -> str:
    """Return `isolated` of a text that Qt itself paints in the direction of its window.

    There also a text of the other direction alone needs the marks: `#123` would be `123#`.
    """
    shown = isolated(text)
    is_foreign = direction is Qt.LayoutDirection.RightToLeft and not _RIGHT_TO_LEFT.search(text)
    return f"{FIRST_STRONG}{text}{POP}" if text and is_foreign else shown


def without_isolates(text: str) -> str:
    """Return what `isolated` was called with."""
    return text.translate(_MARKS)


def places_in(shown: str, text: str) -> Sequence[int]:
    """Return where each character of a text is in `isolated` of it, and its end.

    Counted as Qt does it, in UTF-16 code units.
    """
    if shown.isascii():
        return range(len(text) + 1)
    places: list[int] = []
    units = 0
    for sign in shown:
        if len(places) < len(text) and sign == text[len(places)]:
            places.append(units)
        units += 1 + (sign > "\uffff")
    return [*places, units]


def _ordered(text: str) -> str:
    return _PART.sub(_isolate, text)


def _begins_latin(shown: str) -> bool:
    first = _LETTER.search(_ISOLATED.sub("", shown))
    return first is not None and not _RIGHT_TO_LEFT.match(first[0])


def _isolate(match: re.Match[str]) -> str:
    return f"{FIRST_STRONG}{match[0]}{POP}"
