"""The table of characters without a visible form, used wherever text is shown, cleaned or rejected.

Which of them a text needs, such as a joiner in an emoji, is decided in `model.hidden_text`.
"""

from __future__ import annotations

RANGES = (
    range(0x20), range(0x7F, 0xA0), range(0xAD, 0xAE), range(0x61C, 0x61D), range(0x180E, 0x180F),
    range(0x200B, 0x2010), range(0x2028, 0x202F), range(0x2060, 0x2070), range(0xFDD0, 0xFDF0),
    range(0xFEFF, 0xFF00), range(0xFFF9, 0xFFFC), range(0xFFFE, 0x10000), range(0xE0001, 0xE0002),
)  # fmt: skip
"""Control and format characters, line and paragraph separators, code points without a character."""
CODES = frozenset(code for codes in RANGES for code in codes)


def is_invisible(character: str) -> bool:
    """Return whether a character has no visible form, or is half of one."""
    code = ord(character)
    return code in CODES or 0xD800 <= code < 0xE000


def has_invisible(text: str) -> bool:
    return any(map(is_invisible, text))
