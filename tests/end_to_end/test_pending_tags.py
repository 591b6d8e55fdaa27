"""A typed tag that is not added yet is said, counts for a save, and is not changed unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.contact.typed_tags import typed_tags
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("red", ["red"]),
        ("red, green", ["red", "green"]),
        ('"red, green"', ["red, green"]),
        ('"red, green", blue', ["red, green", "blue"]),
        ('5" screen', ['5" screen']),
        ('"open', ['"open']),
        ('say ""', ['say ""']),
        (" , ,", []),
        ("red, red", ["red"]),
    ],
)
def test_a_comma_parts_tags_and_a_quoted_one_keeps_its_own(text: str, tags: list[str]) -> None:
    assert list(typed_tags(text, ()).new) == tags


def test_a_typed_tag_is_said_and_enables_the_save(john: Driver, server: PracticeServer) -> None:
    bar = john.app.loaded_controller.page.changes
    assert not bar.save.isEnabled()
    line = john.line("Tags")
    line.setFocus()
    QTest.keyClicks(line, "fair")
    assert bar.save.isEnabled()
    assert "typed in Tags: added when you save" in bar.count.text()
    QTest.mouseClick(bar.save, Qt.MouseButton.LeftButton)
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.ctrl_s()
    john.until(lambda: john.said)
    assert "fair" in server.world.contact("simvoly", 123)["tags"]


def test_a_typed_property_name_is_said_and_enables_the_save(john: Driver) -> None:
    bar = john.app.loaded_controller.page.changes
    line = john.line("Name to add")
    line.setFocus()
    QTest.keyClicks(line, "stage")
    assert bar.save.isEnabled()
    assert "typed in Properties" in bar.count.text()
    line.clear()
    assert not bar.save.isEnabled()


def test_a_duplicate_tag_is_said(john: Driver) -> None:
    line = john.line("Tags")
    line.setFocus()
    QTest.keyClicks(line, "vip")
    assert john.seen("Already there: “vip”")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert john.seen("Already there: “vip”")
    assert not john.contact.has_edits


def test_several_pasted_tags_are_shown_before_they_are_added(john: Driver) -> None:
    line = john.line("Tags")
    line.setFocus()
    QGuiApplication.clipboard().setText("red, green")
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert john.seen("Adds 2 tags: “red”, “green”")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert john.contact.editing.draft.value("tags")[-2:] == ("red", "green")  # type: ignore[index]


def test_pasted_lines_become_tags_visibly(john: Driver) -> None:
    line = john.line("Tags")
    line.setFocus()
    QGuiApplication.clipboard().setText("red\ngreen\n")
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert line.text() == "red, green"


def test_enter_presses_a_button_that_has_the_focus(john: Driver) -> None:
    row = john.app.loaded_controller.page.form.row("subscriberLists")
    remove = next(one for one in row.controls() if one.accessibleName() == "Remove Newsletter")
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Return)
    assert john.contact.has_edits


def test_shift_f10_opens_the_menu_of_a_field(john: Driver) -> None:
    line = john.line("City")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    john.until(lambda: any(menu.isVisible() for menu in john.app.window.findChildren(QMenu)))
    menu = next(menu for menu in john.app.window.findChildren(QMenu) if menu.isVisible())
    assert any("Paste" in action.text() for action in menu.actions())
    menu.close()


LEFT_OVER = [
    ("berlin meetup", "“berlin meetup” is not added. Press Enter to choose a list,"),
    ("Newsletter", "“Newsletter” is not added yet. Press Enter to add it,"),
]


def type_list(john: Driver, typed: str) -> QLineEdit:
    line = john.line("Lists")
    line.setFocus()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    return line


@pytest.mark.parametrize(("typed", "said"), LEFT_OVER)
def test_what_is_typed_for_a_list_and_not_chosen_is_said_not_to_be_added(
    john: Driver, typed: str, said: str
) -> None:
    line = type_list(john, typed)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert john.seen(said)
    assert "typed in Lists: not added" in john.app.loaded_controller.page.changes.count.text()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert not john.seen(said)


@pytest.mark.parametrize(("typed", "said"), LEFT_OVER)
def test_a_save_asks_about_what_is_typed_for_a_list_and_not_chosen(
    john: Driver, typed: str, said: str
) -> None:
    line = type_list(john, typed)
    john.write("City", "Varna")
    bar = john.app.loaded_controller.page.changes
    for save in (john.ctrl_s, bar.save.click):
        john.line("City").setFocus()
        save()
        assert john.step is SaveStep.IDLE
        assert john.focused() is line
        assert john.seen(said)
        assert line.text() == typed
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    john.review()
    assert [each.field.key for each in john.contact.editing.changes()] == ["city"]


def test_text_for_a_list_alone_enables_the_save_which_asks_about_it(john: Driver) -> None:
    bar = john.app.loaded_controller.page.changes
    line = type_list(john, "a new list")
    assert bar.save.isEnabled()
    QTest.mouseClick(bar.save, Qt.MouseButton.LeftButton)
    assert john.focused() is line
    assert not john.said
    QTest.keyClick(line, Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    assert popup.model().rowCount() > 1, "all lists, as none has this name"
    popup.hide()
    line.clear()
    assert not bar.save.isEnabled()


def test_text_for_a_list_comes_back_with_its_contact(john: Driver) -> None:
    type_list(john, "berlin meetup")
    john.open("106")
    assert john.line("Lists").text() == ""
    QTest.keyClick(john.app.window, Qt.Key.Key_1, CTRL)
    assert john.line("Lists").text() == "berlin meetup"
    assert john.seen(LEFT_OVER[0][1])


def test_a_save_asks_about_a_field_that_can_not_be_added(
    window: Driver, server: PracticeServer
) -> None:
    contact = server.world.ids("notocat")[0]
    server.world.edit("notocat", contact, {"custom_fields": {"score": 7}})
    window.use("Practice Notocat")
    window.open(str(contact))
    window.write("Last name", "Doe")
    window.button("Add field").click()
    line = window.line("Name to add")
    QTest.keyClicks(line, "score")
    QTest.keyClicks(window.line("Value to add"), "high")
    window.ctrl_s()
    assert window.step is SaveStep.IDLE
    assert window.focused() is line
    assert window.seen("“score” already exists with another type")
