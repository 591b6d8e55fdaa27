"""Boxes of JSON and commands, for reading and copying."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from contact_editor.translation import tr

_MAX_CHARS, _MAX_LINE_CHARS = 400_000, 10_000
"""Characters; a word takes the square of its length to be laid out."""
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def escape_invisible(text: str) -> str:
    """Return JSON, or a command that holds JSON, with escapes for what could not be seen."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def kept_secret() -> str:
    """Return the words for what is never shown."""
    return tr("(hidden)")


def show_as_code(box: QPlainTextEdit) -> None:
    """Make a box for reading and copying text in fixed width; Tab leaves it."""
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setTabChangesFocus(True)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))


def to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def truncate_lines(text: str, longest: int = _MAX_CHARS) -> str:
    """Return text that a box can show without making the user wait."""
    text = _cut(text, longest, "\n")
    return "\n".join(_cut(line, _MAX_LINE_CHARS, " ") for line in text.split("\n"))


def _cut(text: str, longest: int, between: str) -> str:
    if len(text) <= longest:
        return text
    left_out = tr("… and {n} more characters").format(n=len(text) - longest)
    return f"{text[:longest]}{between}{left_out}"
