"""F6 and Shift+F6 go from pane to pane, and each pane has its last control focused again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.viewmodels.messages.message import Message, Tone
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver

SHIFT = Qt.KeyboardModifier.ShiftModifier


def f6(john: Driver, times: int = 1, *, back: bool = False) -> QWidget:
    modifier = SHIFT if back else Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        QTest.keyClick(john.app.window, Qt.Key.Key_F6, modifier)
    return john.focused()


def say(john: Driver) -> None:
    message = Message("The provider did not answer.", Tone.CAUTION)
    john.app.loaded_controller.message_actions.show_message(message)


def test_f6_visits_all_panes_that_are_shown_and_shift_f6_goes_back(john: Driver) -> None:
    john.write("City", "Varna")
    controller = john.app.loaded_controller
    page, bar = controller.page, controller.message_actions.bar
    page.show_side(True)
    say(john)
    john.line("City").setFocus()
    visited = [f6(john) for _ in range(5)]
    side, message, actions, find, city = visited
    assert page.side.isAncestorOf(side)
    assert bar.isAncestorOf(message)
    assert actions is page.changes.save
    assert find is john.app.window.find_bar.line
    assert city is john.line("City")
    assert [f6(john, back=True) for _ in range(5)] == [find, actions, message, side, city]


def test_f6_leaves_out_what_is_hidden_or_has_no_control_to_use(john: Driver) -> None:
    find = john.app.window.find_bar.line
    find.setFocus()
    page = john.app.loaded_controller.page
    assert not page.changes.save.isEnabled()
    assert page.form.field_at(f6(john)) == "email"
    assert f6(john) is find
    john.line("City").setFocus()
    assert f6(john) is find
    assert f6(john) is john.line("City")


def test_each_pane_gets_the_focus_at_the_control_that_had_it_last(john: Driver) -> None:
    john.write("City", "Varna")
    page = john.app.loaded_controller.page
    page.show_side(True)
    for control in (page.side.close_button, page.changes.revert_all, john.line("City")):
        control.setFocus()
        QApplication.processEvents()
    assert f6(john) is page.side.close_button
    assert f6(john) is page.changes.revert_all
    page.show_side(False)
    assert f6(john, back=True) is john.line("City")


def test_the_text_cursor_stays_where_it_was(john: Driver) -> None:
    line = john.line("City")
    line.setFocus()
    line.setCursorPosition(2)
    f6(john)
    assert f6(john) is line
    assert (line.cursorPosition(), line.selectedText()) == (2, "")


def test_the_form_of_another_contact_is_entered_at_its_first_field(john: Driver) -> None:
    john.line("City").setFocus()
    john.open("124")
    john.app.window.find_bar.line.setFocus()
    assert john.app.loaded_controller.page.form.field_at(f6(john)) == "email"


def test_a_sheet_is_a_pane_and_what_it_covers_is_none(john: Driver) -> None:
    john.write("City", "Varna")
    john.review()
    john.see_review()
    review = john.app.loaded_controller.page.review
    review.back.setFocus()
    assert f6(john) is john.app.window.find_bar.line
    assert f6(john) is review.back
    assert john.step is SaveStep.REVIEWING
    assert f6(john, 4, back=True) is review.back


def test_a_page_in_place_of_the_contact_is_a_pane(john: Driver) -> None:
    john.app.window.actions_by_name["settings"].trigger()
    page = john.app.settings_controller.page
    assert f6(john) is john.app.window.find_bar.line
    assert f6(john) is page.search
    john.app.window.actions_by_name["shortcuts"].trigger()
    card = john.app.loaded_controller.lazy_pages.shortcuts
    f6(john)
    assert card.isAncestorOf(f6(john))


def test_the_palette_and_an_open_list_keep_the_focus(john: Driver) -> None:
    QTest.keyClick(john.app.window, Qt.Key.Key_K, CTRL)
    palette = john.app.loaded_controller.palette.palette
    assert f6(john) is palette.line
    assert palette.isVisible()
    john.escape()
    john.line("City").setFocus()
    john.app.loaded_controller.page.head.menu_requested.emit(john.app.window.pos())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_F6)
    assert QApplication.activePopupWidget() is menu
    menu.close()
    assert john.focused() is john.line("City")


def test_in_a_narrow_window_the_panel_over_the_form_is_entered_and_left(john: Driver) -> None:
    john.app.window.showNormal()
    john.app.window.resize(640, 640)
    john.until(lambda: john.app.window.width() == 640)
    page = john.app.loaded_controller.page
    john.line("City").setFocus()
    john.until(lambda: page.area.width() <= 640)
    page.show_side(True)
    assert page.side.isAncestorOf(john.focused())
    assert f6(john) is john.app.window.find_bar.line
    assert page.side.isVisible()
    assert page.side.isAncestorOf(f6(john, back=True))
    assert page.form.isAncestorOf(f6(john, back=True))
    assert not page.side.isVisible(), "the field below it could not be seen"


def test_without_a_contact_f6_goes_between_find_and_the_page(window: Driver) -> None:
    line = window.app.window.find_bar.line
    line.setFocus()
    QTest.keyClick(window.app.window, Qt.Key.Key_F6)
    assert window.focused() is line or window.app.window.pages.isAncestorOf(window.focused())
    QTest.keyClick(window.app.window, Qt.Key.Key_F6)
    assert window.focused() is line
