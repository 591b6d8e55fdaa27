"""The underlined letters of the real menus and dialogs, in each language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.language import ENGLISH, LANGUAGES, WindowLanguage
from contact_editor.ui.connections.secret_line import SecretLine
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog
from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog


def letter(text: str) -> str:
    """Return the key of a text that a menu or Alt understands; empty if it has none."""
    return QKeySequence.mnemonic(text).toString().rpartition("+")[2].casefold()


def of_menu(menu: QWidget) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def of_dialog(dialog: QWidget) -> list[str]:
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    return buttons + [each.text() for each in dialog.findChildren(QLabel) if each.buddy()]


def menu_of_key(qtbot: QtBot) -> QMenu:
    line = SecretLine()
    qtbot.addWidget(line)
    place = QPoint(1, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
    QApplication.sendEvent(line, event)
    (menu,) = line.findChildren(QMenu)
    return menu


def groups(qtbot: QtBot) -> Iterator[list[str]]:
    """Yield the texts of each menu and dialog, among which a letter leads to one."""
    window = MainWindow()
    qtbot.addWidget(window)
    yield of_menu(window.menus)
    yield from (of_menu(menu) for menu in window.menus.findChildren(QMenu))
    yield of_menu(menu_of_key(qtbot))
    yield of_dialog(UnsavedChangesDialog(window, ["John Doe"], can_review=True))
    yield of_dialog(StartupErrorDialog("crash", str, window))


@pytest.fixture
def in_english(qtbot: QtBot, qapp: QApplication) -> list[list[str]]:
    WindowLanguage(qapp).use(ENGLISH)
    return list(groups(qtbot))


def test_each_button_of_the_question_before_closing_has_a_letter(
    in_english: list[list[str]],
) -> None:
    texts = next(group for group in in_english if "&Review and save" in group)
    assert all(letter(text) for text in texts if text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_leads_to_two_and_none_is_lost(
    qtbot: QtBot, qapp: QApplication, in_english: list[list[str]], language: str
) -> None:
    used = WindowLanguage(qapp)
    used.use(language)
    try:
        translated = list(groups(qtbot))
    finally:
        used.use(ENGLISH)
    for group, english in zip(translated, in_english, strict=True):
        letters = Counter(filter(None, map(letter, group)))
        twice = [key for key, count in letters.items() if count > 1]
        assert not twice, f"{twice} in {group}"
        lost = [
            text for text, meant in zip(group, english, strict=True)
            if letter(meant) and not letter(text)
        ]  # fmt: skip
        assert not lost
        # The letter stands in the text, where it is underlined.
        assert all(key in text.casefold() for text in group if (key := letter(text)))
