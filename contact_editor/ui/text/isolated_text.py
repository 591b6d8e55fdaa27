"""Values within a sentence of the other direction: each is painted in its own order.

Only for painting: no text that is stored, sent or copied has these marks.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

FIRST_STRONG, POP = "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_QUOTES = (("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"))
_SEPARATORS = r"\s“”„«»،؛<>"
_INSIDE = f"[^{_SEPARATORS}]*[^{_SEPARATORS}.,:;!?()]"
"""The rest of an address or path: what ends the sentence is no part of it."""
_ADDRESS = rf"[A-Za-z][A-Za-z+.\-]*://{_INSIDE}"
_EMAIL = rf"[^{_SEPARATORS}()@,]+@[\w.\-]*\w"
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
_CHANGE = f"{_NUMBER}(?: → {_NUMBER})?"
_PART = re.compile(
    "|".join(f"(?<={a})[^{a}{b}]+(?={b})" for a, b in _QUOTES)
    + rf"|(?<![\w#+\-/\\.])(?:{_ADDRESS}|{_EMAIL}|{_PATH}|{_KEYS}|{_ID}|{_CHANGE})"
)
_MARKS = str.maketrans("", "", FIRST_STRONG + POP)


def isolated(text: str) -> str:
    """Return a text whose values keep their order when it is painted: quotes, addresses, numbers.

    Its own hidden characters have to be signs already (`show_invisible`).
    """
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return text
    return _PART.sub(_isolate, text)


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


def _isolate(match: re.Match[str]) -> str:
    return f"{FIRST_STRONG}{match[0]}{POP}"
