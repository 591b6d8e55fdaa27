"""What is copied by keys alone is on the clipboard, and the window says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.end_to_end.driver import CTRL, Driver

SHIFT = Qt.KeyboardModifier.ShiftModifier


def run(window: Driver, typed: str) -> None:
    """Run the first command of the palette that matches, by keys."""
    QTest.keyClick(window.app.window, Qt.Key.Key_K, CTRL)
    palette = window.app.loaded_controller.palette.palette
    window.until(palette.isVisible)
    QTest.keyClicks(palette.line, f">{typed}")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)


def test_a_contact_is_copied_from_the_commands_as_it_was_loaded(john: Driver) -> None:
    john.write("Company", "Not saved")
    run(john, "copy contact as v")
    john.until(lambda: john.said)
    text = QApplication.clipboard().text()
    assert "FN:John Doe" in text
    assert "Not saved" not in text
    assert john.said.startswith("John Doe copied as loaded at ")
    assert john.said.endswith("Your unsaved changes are not in it.")


def test_a_field_is_copied_as_it_is_in_the_form(john: Driver) -> None:
    john.write("Company", "Not saved")
    run(john, "copy this field")
    john.until(lambda: john.said == "Copied: Company")
    assert QApplication.clipboard().text() == "Not saved"


def test_the_id_and_the_address_are_copied(john: Driver) -> None:
    run(john, "copy id")
    john.until(lambda: QApplication.clipboard().text() == "123")
    run(john, "copy email")
    john.until(lambda: QApplication.clipboard().text() == "john@doe.com")


def test_shift_f10_in_a_field_opens_its_menu(john: Driver) -> None:
    line = john.line("City")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_F10, SHIFT)
    john.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QWidget)
    choose(menu, "Copy JSON path")
    assert QApplication.clipboard().text() == "$.city"


def choose(menu: QWidget, text: str) -> None:
    """Go down to an entry and press Enter."""
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text() == text:
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_from_the_menus_the_field_is_meant_that_had_the_focus_before(john: Driver) -> None:
    john.write("City", "Varna")
    window = john.app.window
    QTest.keyClick(window, Qt.Key.Key_F10)
    john.until(window.menus.hasFocus)
    QTest.keyClick(window.menus, Qt.Key.Key_Right)
    QTest.keyClick(window.menus, Qt.Key.Key_Down)
    john.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    edit = QApplication.activePopupWidget()
    assert isinstance(edit, QMenu)
    (copy,) = [action for action in edit.actions() if action.menu() is not None]
    edit.setActiveAction(copy)
    QTest.keyClick(edit, Qt.Key.Key_Right)
    john.until(lambda: QApplication.activePopupWidget() is not edit)
    submenu = QApplication.activePopupWidget()
    assert submenu is not None
    choose(submenu, "Copy this &field")
    john.until(lambda: john.said == "Copied: City")
    assert QApplication.clipboard().text() == "Varna"


def test_without_a_contact_nothing_can_be_copied(john: Driver) -> None:
    names = [name for name in john.app.window.actions_by_name if name.startswith("copy_")]
    john.app.workspace.close_contact()
    assert not [name for name in names if john.app.window.actions_by_name[name].isEnabled()]
