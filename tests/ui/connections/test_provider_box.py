"""The search over the providers: by typing, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.provider_box import ProviderBox
from tests.catalogue import catalogue
from tests.waiting import WAIT_LIMIT_S

NAMES = [(each.name, each.id) for each in catalogue().providers.values()]


class Shown(QDialog):
    """The box between two other controls, over a default button."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.after = ProviderBox(), QLineEdit()
        self.box.show_choices(NAMES)
        self.box.setCurrentIndex(self.box.findData("simvoly"))
        self.chosen: list[str] = []
        self.box.currentIndexChanged.connect(lambda _: self.chosen.append(self.box.currentData()))
        save = QPushButton("Save")
        save.setDefault(True)
        self.saved: list[bool] = []
        save.clicked.connect(self.saved.append)
        column = QVBoxLayout(self)
        for control in (self.box, self.after, save):
            column.addWidget(control)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    dialog = Shown()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.box.setFocus()
    qtbot.waitUntil(dialog.box.hasFocus, timeout=int(WAIT_LIMIT_S * 1000))
    return dialog


def popup_of(shown: Shown) -> QAbstractItemView:
    completer = shown.box.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QAbstractItemView)
    return popup


def type_with_popup(shown: Shown, text: str) -> None:
    """Type a text; as on a screen, the open list of matches gets the keys."""
    for letter in text:
        QTest.keyClicks(QApplication.activePopupWidget() or shown.box, letter)


def filtered(box: ProviderBox) -> list[str]:
    completer = box.completer()
    assert completer is not None
    model = completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_replaces_the_name_and_filters_the_list(shown: Shown) -> None:
    QTest.keyClicks(shown.box, "LI")
    assert shown.box.currentText() == "LI"
    found = filtered(shown.box)
    assert found == [name for name, _ in NAMES if "li" in name.lower()]
    assert 0 < len(found) < len(NAMES)


def test_enter_chooses_the_provider_and_does_not_press_the_default_button(shown: Shown) -> None:
    QTest.keyClicks(shown.box, "klav")
    popup_of(shown).hide()
    QTest.keyClick(shown.box, Qt.Key.Key_Return)
    assert shown.box.currentData() == "klaviyo"
    assert shown.box.currentText() == "Klaviyo"
    assert shown.chosen == ["klaviyo"]
    assert shown.saved == []


def test_leaving_the_box_chooses_what_was_typed(shown: Shown) -> None:
    QTest.keyClicks(shown.box, "inter")
    popup_of(shown).hide()
    QTest.keyClick(shown.box, Qt.Key.Key_Tab)
    assert shown.after.hasFocus()
    assert shown.box.currentData() == "intercom"


def test_what_no_provider_is_called_stays_and_chooses_none(shown: Shown) -> None:
    type_with_popup(shown, "zzz")
    QTest.keyClick(shown.box, Qt.Key.Key_Tab)
    assert (shown.box.currentText(), shown.box.currentData()) == ("zzz", None)
    assert shown.box.problem().startswith("No provider “zzz”.")
    assert shown.saved == []


def test_enter_keeps_what_no_provider_is_called(shown: Shown) -> None:
    type_with_popup(shown, "Amagi")
    QTest.keyClick(shown.box, Qt.Key.Key_Return)
    assert (shown.box.currentText(), shown.box.currentData()) == ("Amagi", None)
    assert shown.box.problem().startswith("No provider “Amagi”.")
    assert shown.saved == []


def test_every_letter_arrives_while_the_list_opens_and_closes(shown: Shown) -> None:
    type_with_popup(shown, "Amagi")
    assert shown.box.currentText() == "Amagi"
    assert shown.chosen == []


def test_a_part_of_several_names_chooses_none_of_them(shown: Shown) -> None:
    assert sum("a" in name.lower() for name, _ in NAMES) > 1
    type_with_popup(shown, "a")
    popup_of(shown).hide()
    QTest.keyClick(shown.box, Qt.Key.Key_Tab)
    assert (shown.box.currentText(), shown.box.currentData()) == ("a", None)


def test_escape_returns_to_the_provider_before_the_unknown_name(shown: Shown) -> None:
    type_with_popup(shown, "zzz")
    QTest.keyClick(shown.box, Qt.Key.Key_Return)
    assert shown.box.unmatched == "zzz"
    QTest.keyClick(shown.box, Qt.Key.Key_Escape)
    assert (shown.box.currentText(), shown.box.currentData()) == ("Simvoly", "simvoly")
    assert shown.isVisible()


def test_an_emptied_box_shows_the_choice_again(shown: Shown) -> None:
    QTest.keyClicks(shown.box, " ")
    popup_of(shown).hide()
    QTest.keyClick(shown.box, Qt.Key.Key_Tab)
    assert (shown.box.currentText(), shown.box.currentData()) == ("Simvoly", "simvoly")


def test_escape_takes_back_what_was_typed_before_it_closes_the_dialog(shown: Shown) -> None:
    QTest.keyClicks(shown.box, "zzz")
    QTest.keyClick(shown.box, Qt.Key.Key_Escape)
    assert shown.box.currentText() == "Simvoly"
    assert shown.isVisible()
    QTest.keyClick(shown.box, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_arrow_keys_go_through_the_providers(shown: Shown) -> None:
    before = shown.box.currentIndex()
    QTest.keyClick(shown.box, Qt.Key.Key_Up)
    assert shown.box.currentIndex() == before - 1
