"""The side panel beside the form, and the way to it and to everything else by name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

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
