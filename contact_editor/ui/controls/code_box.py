"""Read-only boxes for JSON and commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from contact_editor.model.invisible import CODES
from contact_editor.translation import tr
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.style.metrics import fix_pitch

_MAX_CHARS, _MAX_LINE_CHARS = 400_000, 10_000
"""Characters; the layout of a word takes time that is quadratic in its length."""
_INVISIBLE = str.maketrans({code: f"\\u{code:04x}" for code in CODES if 0x7F <= code < 0x10000})
"""JSON has escapes for the control characters before these, and lines end with one of them."""


def escape_invisible(text: str) -> str:
    """Return JSON, or a command that contains JSON, with escapes for invisible characters."""
    return text.translate(_INVISIBLE)


def kept_secret() -> str:
    """Return the placeholder for values that are never shown."""
    return tr("(hidden)")


def show_as_code(box: QPlainTextEdit) -> None:
    """Return a read-only box with a fixed-width font; Tab leaves it."""
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setTabChangesFocus(True)
    fix_pitch(box)
    FocusFrame(box)


def to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def truncate_lines(text: str, longest: int = _MAX_CHARS) -> str:
    """Return text that a box can show without delay."""
    text = _cut(text, longest, "\n")
    return "\n".join(_cut(line, _MAX_LINE_CHARS, " ") for line in text.split("\n"))


def _cut(text: str, longest: int, between: str) -> str:
    if len(text) <= longest:
        return text
    more = len(text) - longest
    left_out = tr("… and {n} more characters", "", more).format(n=more)
    return f"{text[:longest]}{between}{left_out}"
