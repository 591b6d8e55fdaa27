"""What the monkey changes around the form: settings, the language, the size, pages and dialogs."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.viewmodels.settings import BY_KEY
from tests.end_to_end.driver import CTRL, Driver

HIDDEN = ("quit", "erase_data", "forget_contact", "support_file", "newer_version", "open_page")
"""Actions that end the program, erase, ask for a file or call for another host."""
GIVING_UP = re.compile(r"discard|erase|forget|delete|remove conn|export|stop|quit|choose", re.I)
"""Buttons that are left alone: they give up what was typed, or leave the program."""
IN_DIALOGS = re.compile(r"test|add provider|show|details", re.I)
"""Buttons of dialogs that are pressed; what is entered there is not stored."""
TEXTS = (
    "x", "Ünïcödé é", "한국어 텍스트", "👩‍💻 emoji", "a\nb\r\nc", "\u202eevil\u202c", "tab\there",
    "<b>bold</b>", "\u200b", "NUL\x00x", "e\u0301", "0" * 400, "john@doe.com", "{\"a\": 1}", "  ",
    "half \ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "123", "%s %d {n}",
    "שלום mixed עולם 123", "مرحبا، بالعالم", "Z" + "\u0301\u0323\u0489" * 40, "🏳️‍🌈🇧🇬👨‍👩‍👧‍👦",
    "\U000e0001\U000e0041", "\ud83d", "a" * 20_000, "\u2028line\u2029paragraph", "ﬁ ﷺ ½ ①",
    "'); DROP TABLE draft;--", "&amp; &lt;b&gt;", "\r", "-- \nJohn Doe\nACME\n+359 2 123 456\n",
    "BEGIN:VCARD\nVERSION:3.0\nFN:John Doe\nTEL:+35921234\nEND:VCARD\n", "a@b.example, c@d.example",
)  # fmt: skip
SETTINGS = {
    "appearance": ("light", "dark", "system"),
    "zoom": ("80", "100", "150", "200"),
    "menu_bar": ("yes", "no"),
    "side_panel": ("yes", "no"),
    "retention_days": ("0", "7", "90"),
    "receipt_name": ("", "A. Monkey", "名前"),
}
LANGUAGES = ("de", "es", "fr", "ar")
SIZES = ((1366, 696), (1280, 640), (900, 600), (640, 480), (600, 340), (320, 240), (1920, 1000))
PAGES = (
    "settings", "manual", "shortcuts", "all_changes", "side_pane", "paste_to_fields", "connections",
    "commands", "check_connection", "about", "next_tab", "previous_tab", "close_contact",
)  # fmt: skip


class Surroundings:
    """Acts on everything around the form; `note` keeps what was done."""

    def __init__(self, window: Driver, chance: Random, note: Callable[[str], None]) -> None:
        self._window = window
        self._chance = chance
        self._note = note

    @property
    def is_english(self) -> bool:
        """Buttons are told from each other by their English texts."""
        return self._window.app.user_settings.value("language") in ("en", "system")

    def hide_actions(self) -> None:
        """Hide what the monkey leaves alone; another language is another window."""
        for name in HIDDEN:
            self._window.app.window.actions_by_name[name].setVisible(False)

    def restore(self) -> None:
        """Restore the settings and the size."""
        for key in (*SETTINGS, "language"):
            self._window.app.user_settings.reset(key)
        self._window.app.window.resize(1200, 800)

    def change_setting(self) -> None:
        key = self._chance.choice(list(SETTINGS))
        self._set(key, self._chance.choice(SETTINGS[key]))

    def change_language(self) -> None:
        """Switch to another language, or back."""
        self._set("language", self._chance.choice(LANGUAGES) if self.is_english else "en")

    def resize(self) -> None:
        """Resize the window, also twice between two events."""
        for _ in range(self._chance.choice((1, 1, 2))):
            self._resize()

    def _resize(self) -> None:
        window, (width, height) = self._window.app.window, self._chance.choice(SIZES)
        self._note(f"resize {width} x {height}")
        if self._chance.random() < 0.1:
            window.showMaximized()
        elif self._chance.random() < 0.1:
            window.showMinimized()
            window.showNormal()
        else:
            window.showNormal()
            window.resize(width, height)

    def page(self) -> str:
        """Return an action that leads somewhere else."""
        return self._chance.choice(PAGES)

    def filter_fields(self) -> None:
        lines = self._window.app.loaded_controller.page.findChildren(QLineEdit)
        named = [line for line in lines if line.accessibleName() == "Filter fields"]
        for line in named[:1]:
            if line.isVisible():
                self._note("filter")
                line.setFocus()
                line.setText(self._chance.choice(("", "na", "zzz", "👩‍💻", "c")))

    def paste(self, widget: QWidget | None) -> None:
        """Paste an odd text."""
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            text = self._chance.choice(TEXTS)
            self._note(f"paste {text[:30]!a} at {named(widget)}")
            if self._chance.random() < 0.5:
                widget.selectAll()
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(widget, Qt.Key.Key_V, CTRL)

    def act_in_dialog(self, modal: QWidget) -> bool:
        """Do something in a dialog that is not left yet; return whether there was something."""
        if self._chance.random() < 0.4:
            return False
        if self._chance.random() < 0.3:
            self.paste(modal.focusWidget())
            return True
        kinds = (QLineEdit, QComboBox, QTabBar, QAbstractButton)
        found = [w for kind in kinds for w in modal.findChildren(kind) if can_be_clicked(w)]
        found = [w for w in found if not isinstance(w, QAbstractButton) or self._is_pressed(w)]
        if not found:
            return False
        widget = self._chance.choice(found)
        self._note(f"click {named(widget)} in {type(modal).__name__}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        return True

    def discard_in(self, modal: QWidget) -> None:
        """What was entered in a dialog is given up, which it asks about."""
        boxes = modal.findChildren(QDialogButtonBox)
        destructive = QDialogButtonBox.ButtonRole.DestructiveRole
        buttons = [b for box in boxes for b in box.buttons() if box.buttonRole(b) == destructive]
        texts = {"Discard", "Verwerfen", "Descartar", "Abandonner", "تجاهل"}
        found = modal.findChildren(QAbstractButton)
        buttons += [button for button in found if without_mnemonic(button.text()) in texts]
        for button in filter(can_be_clicked, buttons):
            button.click()

    def _is_pressed(self, button: QAbstractButton) -> bool:
        text = named(button)
        return self.is_english and bool(IN_DIALOGS.search(text)) and not GIVING_UP.search(text)

    def _set(self, key: str, value: str) -> None:
        assert key in BY_KEY
        self._note(f"set {key} to {value}")
        self._window.app.user_settings.set_value(key, value)
        QApplication.processEvents()


def can_be_clicked(widget: QWidget) -> bool:
    region = widget.visibleRegion()
    return (
        widget.isVisible()
        and widget.isEnabled()
        and region.contains(region.boundingRect().center())
    )


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName() or widget.toolTip()}"
