"""The side panel beside the form, and the way to it and to everything else by name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver


def card_places(john: Driver) -> set[int]:
    form = john.app.loaded_controller.page.form
    return {row.mapTo(form, QPoint()).x() for row in (form.row("email"), form.row("tags"))}


def type_command(john: Driver, text: str) -> None:
    QTest.keyClick(john.app.window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(john.focused(), text)
    QTest.keyClick(john.focused(), Qt.Key.Key_Return)


def test_the_form_keeps_its_two_columns_beside_the_panel(john: Driver) -> None:
    john.app.window.showNormal()
    john.app.window.resize(1366, 728)
    john.until(lambda: len(card_places(john)) == 2)
    type_command(john, "history")
    panel = john.app.loaded_controller.page.side
    john.until(panel.isVisible)
    john.until(lambda: panel.width() < 420)
    assert len(card_places(john)) == 2
    panel.close_button.click()
    assert not panel.isVisible()


def narrow(john: Driver, width: int = 900) -> None:
    john.app.window.showNormal()
    john.app.window.resize(width, 640)
    john.until(lambda: john.app.window.width() == width)


def test_in_a_narrow_window_the_panel_covers_the_form_and_returns_the_focus(john: Driver) -> None:
    narrow(john)
    page = john.app.loaded_controller.page
    line = john.line("Phone")
    line.setFocus()
    width = page.form.width()
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    panel = page.side
    assert panel.isVisible()
    assert page.form.width() == width, "the form was laid out again"
    left = panel.mapTo(page, QPoint())
    assert left.x() + panel.width() == page.width()
    assert left.y() == 0
    bar = page.changes
    assert panel.mapTo(page, QPoint(0, panel.height())) == bar.mapTo(page, QPoint(left.x(), 0))
    assert not bar.save.visibleRegion().isEmpty()
    assert panel.isAncestorOf(john.focused())
    john.write("Name", "Johnny")  # what is not covered can be used
    panel.setFocus()
    john.escape()
    assert not panel.isVisible()
    assert john.focused() is line
    assert john.app.workspace.contact is not None
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    assert not panel.isVisible()
    assert john.focused() is line


def test_a_field_below_the_panel_is_seen_once_it_has_the_focus(john: Driver) -> None:
    narrow(john, 640)
    page = john.app.loaded_controller.page
    john.until(lambda: page.area.width() <= john.app.window.width())
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    assert page.side.isVisible()
    page.form.focus_field("phone")
    assert not page.side.isVisible()
    assert john.focused() is john.line("Phone")


def test_the_panel_moves_as_the_window_changes_its_width(john: Driver) -> None:
    narrow(john, 1366)
    page = john.app.loaded_controller.page
    page.show_side(True)
    john.until(lambda: page.form.width() + page.side.width() <= page.width())
    beside = page.form.width()
    page.side.setFocus()
    narrow(john, 900)
    john.until(lambda: page.area.is_covered)
    assert page.side.isVisible()
    assert page.form.width() == page.width()
    assert page.side.isAncestorOf(john.focused())
    narrow(john, 1366)
    john.until(lambda: not page.area.is_covered)
    john.until(lambda: page.form.width() == beside)
    assert page.side.isVisible()
    john.escape()
    assert page.side.isVisible(), "beside the form, it stays"


def test_in_a_right_to_left_window_the_panel_is_at_the_left(john: Driver) -> None:
    john.app.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    narrow(john)
    page = john.app.loaded_controller.page
    page.show_side(True)
    assert page.side.mapTo(page, QPoint()).x() == 0


def test_a_review_is_not_covered(john: Driver) -> None:
    narrow(john)
    john.write("Name", "Johnny")
    page = john.app.loaded_controller.page
    page.show_side(True)
    john.review()
    assert not page.side.isVisible()
    assert page.review.isAncestorOf(john.focused())


def test_the_palette_finds_a_property_by_its_name(john: Driver) -> None:
    type_command(john, "lead")
    focused = john.focused()
    john.until(lambda: john.focused().accessibleName() == "lead_status")
    assert john.app.loaded_controller.page.form.field_at(focused) == "properties"


def test_the_palette_finds_another_connection_by_its_name(john: Driver) -> None:
    other = next(item for item in john.app.manager.items if item != john.app.workspace.connection)
    type_command(john, f">{other.name}")
    assert john.app.workspace.connection == other
    assert john.focused() is john.app.window.find_bar.line


def test_a_review_from_above_the_panel_returns_the_focus_to_the_field(john: Driver) -> None:
    narrow(john)
    john.write("City", "Varna")
    line = john.line("City")
    line.setFocus()
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.escape()
    assert john.focused() is line


def test_a_save_from_above_the_panel_returns_the_focus_to_the_field(john: Driver) -> None:
    narrow(john)
    john.write("City", "Varna")
    line = john.line("City")
    line.setFocus()
    QTest.keyClick(john.app.window, Qt.Key.Key_F7)
    john.save()
    assert john.focused() is line


def test_a_review_that_was_begun_on_no_field_ends_on_the_first_one(john: Driver) -> None:
    john.write("City", "Varna")
    page = john.app.loaded_controller.page
    page.head.pin.setFocus()
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.escape()
    assert page.form.isAncestorOf(john.focused())


def test_button_and_menu_say_whether_the_panel_is_shown(john: Driver) -> None:
    window = john.app.window
    panel, action = john.app.loaded_controller.page.side, window.actions_by_name["side_pane"]
    (button,) = (b for b in window.find_bar.findChildren(QToolButton) if b.isCheckable())
    assert not action.isChecked()
    assert not button.isChecked()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert (panel.isVisible(), action.isChecked(), button.isChecked()) == (True, True, True)
    button.click()
    assert (panel.isVisible(), action.isChecked(), button.isChecked()) == (False, False, False)
    button.click()
    panel.close_button.click()
    assert (panel.isVisible(), action.isChecked(), button.isChecked()) == (False, False, False)
    type_command(john, "history")
    john.until(panel.isVisible)
    assert (action.isChecked(), button.isChecked()) == (True, True)
