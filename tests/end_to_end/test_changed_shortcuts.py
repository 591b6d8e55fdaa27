"""A shortcut is changed in the settings by keys alone, and holds everywhere, also later."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.settings.shortcut_rows import ShortcutRow
from contact_editor.ui.style.colours import colours
from contact_editor.ui.surfaces.key_hint import KeyHint
from tests.end_to_end.driver import Driver


def row_of(window: Driver, action: str) -> ShortcutRow:
    card = window.app.settings_controller.page.shortcuts
    assert card is not None
    return card.entries[action]


def record(window: Driver, action: str, keys: str) -> None:
    """Open the settings, go to the keys of an action with Tab, and press others."""
    QTest.keySequence(window.app.window, QKeySequence("Ctrl+,"))
    row = row_of(window, action)
    QTest.keyClicks(window.app.settings_controller.page.search, row.text)
    window.until(row.button.isVisible)
    for _ in range(40):
        if window.focused() is row.button:
            break
        QTest.keyClick(window.focused(), Qt.Key.Key_Tab)
    QTest.keyClick(row.button, Qt.Key.Key_Return)
    assert row.recorder is not None
    QTest.keySequence(row.recorder, QKeySequence(keys))


def test_new_keys_work_and_are_shown(john: Driver, folder: Path) -> None:
    record(john, "find", "Ctrl+B")
    john.until(lambda: row_of(john, "find").keys_text == "Ctrl+B")
    # First to all settings.
    john.escape()
    john.escape()
    john.line("City").setFocus()
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+L"))
    assert john.focused() is john.line("City")
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+B"))
    line = john.app.window.find_bar.line
    assert john.focused() is line
    assert [hint.text for hint in line.findChildren(KeyHint)] == ["Ctrl+B"]
    QTest.keyClick(john.app.window, Qt.Key.Key_F1)
    page = john.app.loaded_controller.lazy_pages.shortcuts
    hints = [hint.text for hint in page.findChildren(KeyHint)]
    assert hints[0] == "Ctrl+B"
    john.app.settings.flush()
    assert "find=Ctrl+B" in (folder / "window.ini").read_text("utf-8")


def button_tips(window: Driver) -> dict[str, str]:
    """Return the tool tip of each button that stands for an action of a menu."""
    page, tools = window.app.loaded_controller.page, window.app.window.find_bar
    named = {
        each.accessibleName() or each.text(): each for each in tools.findChildren(QAbstractButton)
    }
    revert = page.form.row("city").revert
    assert revert is not None
    assert tools.paste is not None
    return {
        "commands": named["Commands"].toolTip(), "paste_to_fields": tools.paste.toolTip(),
        "side_pane": named["Side panel"].toolTip(), "menu": named["Menu"].toolTip(),
        "read_again": page.head.again.toolTip(), "pin_contact": page.head.pin.toolTip(),
        "revert_field": revert.toolTip(), "revert_all": page.changes.revert_all.toolTip(),
        "save": page.changes.save.toolTip(),
    }  # fmt: skip


def test_each_button_of_an_action_names_its_keys_and_the_new_ones_after_a_change(
    john: Driver,
) -> None:
    john.write("City", "Plovdiv")
    assert button_tips(john) == {
        "commands": "Commands (Ctrl+K)",
        "paste_to_fields": "Paste to fields (Ctrl+Shift+V)",
        "side_pane": "Side panel (F7)",
        "menu": "Menu (F10)",
        "read_again": "Refresh (Ctrl+R)",
        "pin_contact": "Pin this contact (Ctrl+Shift+D)",
        "revert_field": "Revert City (Shift+Esc)",
        "revert_all": "Revert all (Ctrl+Shift+R)",
        "save": "Review and save (Ctrl+S)",
    }
    john.app.window.actions_by_name["pin_contact"].trigger()
    assert button_tips(john)["pin_contact"] == "Unpin this contact (Ctrl+Shift+D)"
    shortcuts = john.app.settings_controller.shortcuts.shortcuts
    for name, key in (("pin_contact", "Ctrl+B"), ("revert_field", "Ctrl+G"), ("side_pane", "F4")):
        shortcuts.set_key(name, key)
    shortcuts.set_key("revert_all", "Ctrl+J")
    tips = button_tips(john)
    assert tips["pin_contact"] == "Unpin this contact (Ctrl+B)"
    assert tips["revert_field"] == "Revert City (Ctrl+G)"
    assert tips["side_pane"] == "Side panel (F4)"
    assert tips["revert_all"] == "Revert all (Ctrl+J)"


def test_the_list_has_every_key_of_every_menu_below_its_title(john: Driver) -> None:
    QTest.keyClick(john.app.window, Qt.Key.Key_F1)
    page = john.app.loaded_controller.lazy_pages.shortcuts.area
    listed = Counter(hint.text for hint in page.findChildren(KeyHint))
    native = QKeySequence.SequenceFormat.NativeText
    wanted, titles = Counter[str](), []
    for menu in john.app.window.menus_by_title.values():
        keys = [key.toString(native) for a in menu.actions() for key in a.shortcuts()]
        wanted.update(keys)
        titles += [menu.title().replace("&", "")] * bool(keys)
    assert not wanted - listed
    assert not set(listed - wanted) & set(wanted), "none is listed twice"
    shown = [label.text() for label in page.findChildren(PlainLabel)]
    assert [text for text in shown if text in titles] == titles


def test_a_key_that_typing_needs_is_refused_and_escape_keeps_the_old(john: Driver) -> None:
    record(john, "pin_contact", "Ctrl+C")
    row = row_of(john, "pin_contact")
    assert row.note.text().startswith("Ctrl+C is needed for typing")
    assert "Use Ctrl with a letter, or a function key." in row.note.text()
    assert row.recorder is not None
    QTest.keyClick(row.recorder, Qt.Key.Key_Escape)
    assert john.focused() is row.button
    assert row.keys_text == "Ctrl+Shift+D"


def test_half_entered_keys_are_gone_when_the_page_opens_again(john: Driver) -> None:
    record(john, "pin_contact", "Ctrl+R")
    row, page = row_of(john, "pin_contact"), john.app.settings_controller.page
    assert row.note.isVisible()
    page.close_button.click()
    john.until(lambda: not page.isVisible())
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+,"))
    assert john.focused() is page.search
    assert row.button.isVisible()
    assert not row.note.isVisible()
    assert row.recorder is not None
    assert not row.recorder.isVisible()


def test_a_collision_is_named_and_can_be_resolved(john: Driver) -> None:
    record(john, "pin_contact", "Ctrl+R")
    row = row_of(john, "pin_contact")
    assert row.note.text().startswith("Ctrl+R is already used by Refresh.")
    assert row.keys_text == "Ctrl+Shift+D"
    assert row.recorder is not None
    QTest.keyClick(row.recorder, Qt.Key.Key_Return)
    assert row.keys_text == "Ctrl+R"
    assert not john.app.window.actions_by_name["read_again"].shortcuts()
    row.undo.click()
    row_of(john, "read_again").undo.click()
    keys = john.app.window.actions_by_name["read_again"].shortcuts()
    assert [key.toString() for key in keys] == ["Ctrl+R"]


def test_the_search_finds_an_action_by_its_text_and_its_keys(john: Driver) -> None:
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+,"))
    page = john.app.settings_controller.page
    assert isinstance(page.search, QLineEdit)
    QTest.keyClicks(page.search, "ctrl+shift+d")
    QApplication.processEvents()
    card = page.shortcuts
    assert card is not None
    assert [name for name, row in card.entries.items() if row.isVisible()] == ["pin_contact"]


def test_esc_shows_all_settings_and_then_goes_back_to_the_field(john: Driver) -> None:
    john.line("City").setFocus()
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+,"))
    page = john.app.settings_controller.page
    assert page.shortcuts is not None
    QTest.keyClicks(page.search, "pin this")
    john.until(lambda: page.found.count.text() == "1 match")
    assert not page.rows["zoom"].isVisible()
    label = row_of(john, "pin_contact").label
    image, middle = label.grab().toImage(), label.height() // 2
    grounds = [image.pixelColor(x, middle) for x in range(image.width())]
    assert colours().caution_background in grounds
    john.escape()
    assert page.rows["zoom"].isVisible()
    assert (page.search.text(), john.focused()) == ("", page.search)
    john.escape()
    assert john.focused() is john.line("City")


def test_the_shortcuts_are_beside_the_other_settings_where_there_is_room(john: Driver) -> None:
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+,"))
    page = john.app.settings_controller.page
    shortcuts, first = page.shortcuts, page.cards[0]
    assert shortcuts is not None

    def places() -> tuple[QPoint, QPoint]:
        return shortcuts.mapTo(page, QPoint()), first.mapTo(page, QPoint())

    john.app.window.resize(1366, 700)
    john.until(lambda: places()[0].y() == places()[1].y() and places()[0].x() > places()[1].x())
    john.app.window.resize(800, 700)
    john.until(lambda: places()[0].y() > places()[1].y() and places()[0].x() == places()[1].x())


def test_the_list_of_shortcuts_leads_on_to_the_manual(john: Driver) -> None:
    window, pages = john.app.window, john.app.loaded_controller.lazy_pages
    line = john.line("City")
    line.setFocus()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.pages.currentWidget() is pages.manual
    john.escape()
    assert john.focused() is line
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert pages.shortcuts.main.keys == "F1"
    pages.shortcuts.back.setFocus()
    QTest.keyClick(john.focused(), Qt.Key.Key_Tab)
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    assert window.pages.currentWidget() is pages.manual
    john.escape()
    assert john.focused() is line
