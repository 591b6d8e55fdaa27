"""A contact with many fields in sections: found, counted and reached in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from tests.end_to_end import test_accessible_tree, test_focus_order
from tests.end_to_end.driver import CTRL, Driver
from tests.fakes.account_fields import SECTIONS
from tests.pictures.more_states import many_sections_filtered, open_sections
from tests.pictures.scenes import opened, shown
from tests.pictures.states import Scene

SIZE = (1366, 728)
SHARE = 6
"""How many times fewer fields than in the picture."""


def changed(scene: Scene) -> None:
    """Open a contact with 48 fields in nine sections; change three, one of them wrongly."""
    open_sections(scene, SHARE)
    for key, value in (("own_2", "8 of them"), ("own_15", "new value"), ("own_27", "no date")):
        scene.window.contact.editing.edit(key, value)


def filtered(scene: Scene) -> None:
    changed(scene)
    filter_by(scene.window, "contract")
    scene.window.app.loaded_controller.page.form.filter.only_filled.click()
    scene.window.settle()


@pytest.fixture
def window(qapp: QApplication, server: PracticeServer) -> Iterator[Driver]:
    with opened(qapp, server, SIZE) as scene:
        changed(scene)
        yield scene.window


def shown_keys(window: Driver) -> list[str]:
    form = window.app.loaded_controller.page.form
    assert form._rows is not None
    return [row.field.key for row in form._rows.made() if row.isVisible()]


def filter_by(window: Driver, words: str) -> None:
    line = window.app.loaded_controller.page.form.filter.line
    line.setFocus()
    QTest.keyClicks(line, words)
    window.settle()


def focused_field(window: Driver) -> str:
    return window.app.loaded_controller.page.form.field_at(window.focused())


def test_hidden_changes_are_counted_in_the_action_bar_and_shown_from_there(
    window: Driver,
) -> None:
    bar = window.app.loaded_controller.page.changes
    assert not bar.show_hidden.isVisible()
    filter_by(window, "contract")
    assert bar.hidden.text() == "2 hidden by the filter"
    QTest.mouseClick(bar.show_hidden, Qt.MouseButton.LeftButton)
    window.settle()
    assert shown_keys(window) == ["own_2", "own_15", "own_27"]
    assert not bar.show_hidden.isVisible()


def test_a_problem_stays_in_sight_and_f8_and_the_palette_unfold_what_is_hidden(
    window: Driver,
) -> None:
    filter_by(window, "contract number")
    assert "own_27" in shown_keys(window)
    line = window.app.loaded_controller.page.form.filter.line
    QTest.keyClick(window.app.window, Qt.Key.Key_F8)
    assert focused_field(window) == "own_27"
    assert line.text() == "contract number"
    QTest.keyClick(window.app.window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.focused(), "#Internal")
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    window.until(lambda: focused_field(window) == "own_46")
    assert line.text() == ""


def test_the_marked_section_is_in_sight_after_a_filter_hid_the_one_gone_to(
    qapp: QApplication, server: PracticeServer
) -> None:
    with opened(qapp, server, SIZE) as scene:
        many_sections_filtered(scene)
        form = scene.window.app.loaded_controller.page.form
        assert form._rows is not None
        sections, cards = form.navigation.list, form._rows.section_cards

        def is_in_sight() -> bool:
            place = [item is sections.currentItem() for item in sections._items].index(True)
            return not cards[place].visibleRegion().isEmpty()

        scene.window.until(is_in_sight)
        scene.window.settle()
        assert is_in_sight()


def test_by_keys_alone_from_the_filter_to_a_section_and_its_first_field(window: Driver) -> None:
    page = window.app.loaded_controller.page
    page.form.filter.line.setFocus()
    for _ in range(3):
        QTest.keyClick(window.focused(), Qt.Key.Key_Tab)
    assert window.focused() is page.form.navigation.list
    QTest.keyClicks(window.focused(), "integ")
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    before = [count // SHARE for count in SECTIONS.values()][:-2]
    assert focused_field(window) == f"own_{sum(before)}"


def test_a_key_leads_to_the_filter_and_f6_stops_there_before_the_fields(window: Driver) -> None:
    form, main = window.app.loaded_controller.page.form, window.app.window
    filter_by(window, "contract")
    form.focus_first()
    QTest.keyClick(main, Qt.Key.Key_F, CTRL)
    assert window.focused() is form.filter.line
    assert form.filter.line.selectedText() == "contract"
    key, shift = Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(main, key)
    field = focused_field(window)
    assert field
    QTest.keyClick(main, key, shift)
    assert window.focused() is form.filter.line
    form.navigation.list.setFocus()
    QApplication.processEvents()
    QTest.keyClick(main, key, shift)
    assert window.focused() is main.find_bar.line
    QTest.keyClick(main, key)
    assert window.focused() is form.navigation.list
    QTest.keyClick(main, key)
    assert focused_field(window) == field


@pytest.mark.parametrize("place", ["field", "list of sections"])
def test_esc_shows_all_from_where_the_focus_is(window: Driver, place: str) -> None:
    form = window.app.loaded_controller.page.form
    filter_by(window, "contract")
    few = shown_keys(window)
    form.focus_first() if place == "field" else form.navigation.list.setFocus()
    focused = window.focused()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    window.settle()
    assert not form.filter.is_active
    assert set(few) < set(shown_keys(window))
    assert window.focused() is focused


def test_the_filter_is_offered_where_it_is_shown(window: Driver) -> None:
    action = window.app.window.actions_by_name["filter_fields"]
    assert action.isEnabled()
    window.app.window.actions_by_name["settings"].trigger()
    assert not action.isEnabled()
    window.escape()
    assert action.isEnabled()
    window.contact.editing.revert("own_27")
    window.review()
    assert not action.isEnabled()


def test_a_short_form_has_no_filter_to_go_to(john: Driver) -> None:
    assert not john.app.window.actions_by_name["filter_fields"].isEnabled()


@pytest.mark.parametrize(
    ("language", "size"), [("en", SIZE), ("ar", SIZE), ("en", (880, 640)), ("ar", (640, 400))]
)
def test_tab_follows_the_eye_and_each_control_has_a_name(
    qapp: QApplication, server: PracticeServer, language: str, size: tuple[int, int]
) -> None:
    with shown(qapp, server, filtered, size, language) as window:
        assert list(test_accessible_tree.faults(window)) == []
        assert list(test_focus_order.faults(window)) == []
