"""Keys that text fields, input methods and screen readers need: no shortcut takes them.

As Qt spells them: Ctrl is Command on macOS, and Meta is its Control key.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QKeySequence

TEXT_KEYS = {
    "Windows, X11 and macOS: clipboard and selection": (
        "Ctrl+A Ctrl+C Ctrl+X Ctrl+V Ctrl+Insert Shift+Insert Shift+Delete Backspace Delete Enter "
        "Return Tab Shift+Tab Space Home End Left Right Up Down PgUp PgDown Shift+Home Shift+End "
        "Shift+Left Shift+Right Shift+Up Shift+Down Shift+PgUp Shift+PgDown Shift+Backspace "
        "Shift+Return Insert"
    ),
    "Windows and X11: words, lines, documents": (
        "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Ctrl+Home Ctrl+End Ctrl+Backspace Ctrl+Delete "
        "Ctrl+Shift+Left Ctrl+Shift+Right Ctrl+Shift+Up Ctrl+Shift+Down Ctrl+Shift+Home "
        "Ctrl+Shift+End Ctrl+Shift+Backspace Ctrl+Shift+Delete Ctrl+Return Alt+Backspace "
        "Alt+Shift+Backspace"
    ),
    "X11: Qt's Emacs keys and the keys of Sun keyboards": (
        "Ctrl+K Ctrl+U Ctrl+E Ctrl+D Ctrl+H Ctrl+Shift+E F14 F16 F18 F20"
    ),
    "macOS: Command and the arrows": (
        "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Alt+Left Alt+Right Alt+Up Alt+Down "
        "Alt+Backspace Alt+Delete Ctrl+Shift+Left Ctrl+Shift+Right Alt+Shift+Left Alt+Shift+Right"
    ),
    "macOS: Control and Emacs letters": (
        "Meta+A Meta+B Meta+D Meta+E Meta+F Meta+H Meta+K Meta+N Meta+O Meta+P Meta+T Meta+V Meta+Y"
    ),
}
INPUT_METHOD_KEYS = {
    "ibus": "Ctrl+Space Shift+Space Meta+Space Ctrl+Shift+U Ctrl+; Ctrl+. Alt+` Hangul",
    "fcitx": "Ctrl+; Ctrl+5 Ctrl+Shift+F Ctrl+Shift+H Shift+Space Ctrl+Space Ctrl+Shift+Space",
    "Windows": "Ctrl+Space Shift+Space Alt+` Ctrl+. Ctrl+Shift+0 Meta+Space Meta+.",
    "macOS": "Meta+Space Meta+Shift+Space Ctrl+Meta+Space Alt+Space Ctrl+Space Ctrl+`",
}
SCREEN_READER_KEYS = {
    "Orca": "Meta+Alt+S Insert+Space Insert",
    "NVDA and JAWS": "Insert CapsLock Pause ScrollLock",
    "Narrator": "Meta+Ctrl+Return",
    "VoiceOver": "Ctrl+F5 Meta+Alt+Left Meta+Alt+Right Meta+Alt+Space",
}


@cache
def needed_keys() -> dict[str, str]:
    """Return each key with what needs it."""
    return {
        QKeySequence(key).toString(): f"{whose}: {key}"
        for table in (TEXT_KEYS, INPUT_METHOD_KEYS, SCREEN_READER_KEYS)
        for whose, keys in table.items()
        for key in keys.split()
    }
