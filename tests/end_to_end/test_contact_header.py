"""The buttons of the contact's header, and the signs that something small was done."""

from __future__ import annotations

from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QMenu

from contact_editor.ui.style.colours import colours
from tests.end_to_end.driver import Driver


def shown_menu(john: Driver) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_pin_pins_and_says_so(john: Driver) -> None:
    head = john.app.loaded_controller.page.head
    assert head.pin.accessibleName() == "Pin this contact"
    head.pin.click()
    assert john.app.workspace.session.is_pinned(123)
    assert head.pin.accessibleName() == "Unpin this contact"
    assert john.said == "Pinned: John Doe"
    john.write("Name", "Johnny")
    said = john.save()
    head.pin.click()
    # The result of the save stays.
    assert john.said == said
    assert "Unpinned: Johnny" in john.app.loaded_controller.message_actions.bar.text.text()


def test_the_menu_of_the_contact_has_its_actions_and_no_others(john: Driver) -> None:
    john.app.loaded_controller.page.head.more.click()
    menu = shown_menu(john)
    actions: list[QAction] = menu.actions()
    texts = [action.text().replace("&", "") for action in actions if not action.isSeparator()]
    assert texts[0] == "Refresh"
    assert "Copy ID" in texts
    assert "Forget this contact…" in texts
    assert "Quit" not in texts
    menu.close()


def test_a_copied_receipt_is_said_on_its_button(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.save()
    john.press("Copy receipt")
    assert "Johnny" in QApplication.clipboard().text()
    bar = john.app.loaded_controller.message_actions.bar
    assert "Receipt copied" in [button.text() for button in bar.action_buttons()]


def test_the_id_is_quieter_than_the_name(john: Driver) -> None:
    head = john.app.loaded_controller.page.head
    darkest = [
        min(
            QColor(picture.pixel(x, y)).lightness()
            for x in range(picture.width())
            for y in range(picture.height())
        )
        for picture in (label.grab().toImage() for label in (head.title, head.id))
    ]
    assert darkest[0] < colours().quiet.lightness() <= darkest[1]
