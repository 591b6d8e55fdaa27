"""Tags and lists are added and removed one by one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import ABSENT, Value
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.editors.chip_box import ChipBox
from contact_editor.ui.editors.chips import ChipState
from contact_editor.ui.editors.choices.lists_editor import ListsEditor
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.set_editors import SetEditor, TagsEditor


def tags(qtbot: QtBot, value: Value, removal: str = "yes") -> tuple[TagsEditor, list[Value]]:
    field = Field(
        key="tags",
        label="Tags",
        kind=FieldKind.TAGS,
        removal=removal,  # type: ignore[arg-type]  # one of these
    )
    return shown(qtbot, field, value)  # type: ignore[return-value]  # of this kind


def lists(qtbot: QtBot, value: Value) -> tuple[ListsEditor, list[Value]]:
    return shown(qtbot, Field(key="lists", label="Lists", kind=FieldKind.LISTS, lookup="l"), value)  # type: ignore[return-value]  # of this kind


def shown(qtbot: QtBot, field: Field, value: Value) -> tuple[SetEditor, list[Value]]:
    editor = editor_for(field)
    assert isinstance(editor, SetEditor)
    qtbot.addWidget(editor)
    editor.set_accessible_name(field.label)
    editor.set_original(value)
    editor.show_value(value)
    said: list[Value] = []
    editor.edited.connect(said.append)
    return editor, said


def chips(editor: SetEditor) -> list[str]:
    box = editor.findChild(ChipBox)
    assert box is not None
    return [chip.content.text for chip in box.chips()]


def states(editor: SetEditor) -> dict[str, ChipState]:
    return {chip.content.text: chip.content.state for chip in editor._chips.chips()}


def remove_buttons(editor: SetEditor) -> dict[str, object]:
    box = editor.findChild(ChipBox)
    assert box is not None
    return {chip.button.accessibleName(): chip.button for chip in box.chips() if chip.button}


def test_enter_adds_a_tag(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    QTest.keyClicks(editor._line, " new customer ")
    assert said == []
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    assert said == [("vip", "new customer")]
    assert editor._line.text() == ""


def test_a_typed_comma_adds_the_tag_before_it_but_not_in_quotes(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ABSENT)
    QTest.keyClicks(editor._line, "a,")
    assert said == [("a",)]
    assert editor._line.text() == ""
    QTest.keyClicks(editor._line, '"b, c"')
    assert said == [("a",)]
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    assert said[-1] == ("a", "b, c")


def test_leaving_the_line_adds_the_typed_tag(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    other = QLineEdit()
    qtbot.addWidget(other)
    QTest.keyClicks(editor._line, "fresh")
    for reason, added in ((Qt.FocusReason.PopupFocusReason, 0), (Qt.FocusReason.TabFocusReason, 1)):
        QApplication.sendEvent(editor._line, QFocusEvent(QEvent.Type.FocusOut, reason))
        assert len(said) == added
    assert said == [("vip", "fresh")]


def test_commas_part_several_tags_and_known_ones_are_ignored(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    editor._line.setText("a, vip,VIP,,a")
    editor.commit_pending()
    assert said == [("vip", "a", "VIP")]


def test_what_was_typed_and_not_added_is_forgotten_silently(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    QTest.keyClicks(editor._line, "fresh")
    editor.discard_pending()
    assert editor._line.text() == ""
    assert not editor._line.isUndoAvailable()
    editor.commit_pending()
    assert said == []


def test_a_list_that_was_chosen_and_not_added_is_forgotten_silently(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (1,))
    editor.set_names({1: "News", 2: "Fairs"})
    QTest.keyClicks(editor._line, "fai")
    editor.discard_pending()
    assert editor._line.text() == ""
    editor.commit_pending()
    assert said == []


def test_nothing_typed_adds_nothing(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    editor.commit_pending()
    assert said == []


def test_a_chip_s_button_removes_it(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip", "lead"))
    remove_buttons(editor)["Remove vip"].click()  # type: ignore[attr-defined]  # a button
    assert said == [("lead",)]
    assert states(editor) == {"vip": ChipState.REMOVED, "lead": ChipState.KEPT}
    remove_buttons(editor)["Restore vip"].click()  # type: ignore[attr-defined]  # a button
    assert said == [("lead",), ("vip", "lead")]
    assert states(editor) == {"vip": ChipState.KEPT, "lead": ChipState.KEPT}


def test_a_removed_tag_is_gone_once_it_is_saved(qtbot: QtBot) -> None:
    field = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
    row = FieldRow(field)
    qtbot.addWidget(row)
    row.show_value(("vip", "lead"), ("lead",))
    assert isinstance(row.editor, SetEditor)
    assert set(states(row.editor).values()) == {ChipState.REMOVED, ChipState.KEPT}
    row.show_value(("lead",), ("lead",))
    assert states(row.editor) == {"lead": ChipState.KEPT}


def test_an_added_tag_is_marked_and_said(qtbot: QtBot) -> None:
    editor, _ = tags(qtbot, ("vip",))
    editor._line.setText("fresh")
    editor.commit_pending()
    assert states(editor) == {"vip": ChipState.KEPT, "fresh": ChipState.ADDED}
    assert [chip.accessibleName() for chip in editor._chips.chips()] == ["vip", "fresh, added"]


def test_a_chip_that_comes_to_stand_for_another_tag_removes_that_one(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip", "lead"))
    editor.show()
    remove_buttons(editor)["Remove lead"].setFocus()  # type: ignore[attr-defined]  # a button
    editor.set_original(("a rather long name of a tag", "churned"))
    editor.show_value(("a rather long name of a tag", "churned"))
    assert chips(editor) == ["a rather long name of a tag", "churned"]
    assert not any(button.hasFocus() for button in remove_buttons(editor).values())  # type: ignore[attr-defined]  # buttons
    assert all(chip.label.width() >= chip.label.text_width() for chip in editor._chips.chips())
    remove_buttons(editor)["Remove churned"].click()  # type: ignore[attr-defined]  # a button
    assert said == [("a rather long name of a tag",)]


def test_a_button_that_is_held_down_while_the_contact_changes_removes_nothing(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip", "kept"))
    editor.show()
    for held in ("Remove vip", "Remove kept"):
        editor.set_original(("vip", "kept"))
        editor.show_value(("vip", "kept"))
        button = remove_buttons(editor)[held]
        assert isinstance(button, QToolButton)
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        editor.set_original(("xyz", "kept"))
        editor.show_value(("xyz", "kept"))
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        assert said == []
        assert chips(editor) == ["xyz", "kept"]


def test_nothing_of_a_tag_that_is_gone_stays_in_the_window(qtbot: QtBot) -> None:
    editor, _ = tags(qtbot, ("a secret of somebody else", "vip"))
    editor.set_original(("vip",))
    editor.show_value(("vip",))
    texts = [label.text() + label.toolTip() for label in editor.findChildren(QLabel)]
    names = [button.accessibleName() for button in editor.findChildren(QToolButton)]
    assert not any("secret" in text for text in (*texts, *names))


def test_what_the_provider_does_not_remove_has_no_button(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",), removal="no")
    assert not remove_buttons(editor)
    editor._line.setText("fresh")
    editor.commit_pending()
    assert list(remove_buttons(editor)) == ["Remove fresh"]
    remove_buttons(editor)["Remove fresh"].click()  # type: ignore[attr-defined]  # a button
    assert said == [("vip", "fresh"), ("vip",)]


def test_read_only_chips_cannot_be_removed(qtbot: QtBot) -> None:
    editor, _ = tags(qtbot, ("vip",))
    editor.set_read_only(True)
    assert not remove_buttons(editor)
    assert editor._line.isReadOnly()
    editor.set_read_only(False)
    assert list(remove_buttons(editor)) == ["Remove vip"]


@pytest.mark.parametrize("nothing", [None, ABSENT, ()])
def test_no_tags_are_none_where_none_can_be_typed(qtbot: QtBot, nothing: Value) -> None:
    editor, _ = tags(qtbot, nothing)
    assert editor._chips._nothing.text() == ""
    editor.set_read_only(True)
    assert editor._chips._nothing.text() == "(none)"


def test_a_chip_shows_markup_and_marks_as_they_are(qtbot: QtBot) -> None:
    editor, _ = tags(qtbot, ("<b>x</b> & \u202ey",))
    label = editor._chips.chips()[0].label
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b> & ‹U+202E›y"


def test_chips_flow_onto_several_lines(qtbot: QtBot) -> None:
    editor, _ = tags(qtbot, tuple(f"tag number {n}" for n in range(30)))
    editor.resize(300, 600)
    editor.show()
    box = editor._chips
    assert box.heightForWidth(300) > box.heightForWidth(560) > 28
    box.resize(300, box.heightForWidth(300))
    assert all(chip.geometry().right() < 300 for chip in box.chips())


def test_unknown_lists_are_shown_by_their_ids(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (0, 87647751))
    assert chips(editor) == ["#0", "#87647751"]
    editor.set_names({87647751: "Newsletter"})
    assert chips(editor) == ["Unnamed list #0", "Newsletter"]
    assert said == []


def test_a_list_is_added_by_its_name(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (0,))
    editor.set_names({0: "All", 5: "Offers", 7: "Events"})
    editor.show()
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    assert offered(editor) == {"All": True, "Offers": False, "Events": False}
    QTest.keyClicks(editor._line, "eve")
    editor._offer_all()
    assert offered(editor) == {"Events": False}
    assert said == []
    popup = editor._offers.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert said == [(0, 7)]
    assert editor._line.text() == ""
    assert editor._line.accessibleName() == "Lists"


def test_a_list_is_removed_where_it_was_chosen(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (0, 5))
    editor.set_names({0: "All", 5: "Offers"})
    editor._toggle(editor._rows.index(1, 0))
    editor._toggle(editor._rows.index(1, 0))
    assert said == [(0,), (0, 5)]


def test_a_typed_name_adds_that_list_and_a_part_of_it_offers_the_lists(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, ())
    editor.set_names({0: "All", 5: "Offers"})
    editor.show()
    for typed, added in (("off", []), ("offers", [(5,)])):
        editor._line.setText(typed)
        QTest.keyClick(editor._line, Qt.Key.Key_Return)
        assert said == added
        editor._offers.popup().hide()  # type: ignore[union-attr]  # it has one


def test_a_list_that_the_provider_does_not_remove_stays(qtbot: QtBot) -> None:
    field = Field(key="lists", label="Lists", kind=FieldKind.LISTS, lookup="l", removal="no")
    editor, said = shown(qtbot, field, (5,))
    assert isinstance(editor, ListsEditor)
    editor.set_names({5: "Offers", 6: "Events"})
    editor._toggle(editor._rows.index(0, 0))
    assert said == []
    assert not editor._rows.item(0).isEnabled()
    editor._toggle(editor._rows.index(1, 0))
    editor._toggle(editor._rows.index(1, 0))
    assert said == [(5, 6), (5,)]


def test_nothing_is_chosen_while_the_lists_are_read_only(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (5,))
    editor.set_names({5: "Offers", 6: "Events"})
    editor.show()
    editor.set_read_only(True)
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    popup = editor._offers.popup()
    assert popup is not None
    assert not popup.isVisible()
    editor._toggle(editor._rows.index(1, 0))
    editor._line.setText("events")
    editor.add()
    assert said == []


@pytest.mark.parametrize("typed", ["6", "#6", " EVENTS "])
def test_a_list_is_added_by_its_id_or_name(qtbot: QtBot, typed: str) -> None:
    editor, said = lists(qtbot, (5,))
    editor.set_names({5: "Offers", 6: "Events"})
    editor._line.setText(typed)
    editor.add()
    assert said == [(5, 6)]


def offered(editor: ListsEditor) -> dict[str, bool]:
    """What the open list shows, and whether it is checked."""
    model = editor._offers.completionModel()
    rows = (model.index(number, 0) for number in range(model.rowCount()))
    checked = Qt.ItemDataRole.CheckStateRole
    return {row.data(): Qt.CheckState(row.data(checked)) is Qt.CheckState.Checked for row in rows}


def test_a_list_is_added_by_its_number_while_no_names_are_known(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (0,))
    editor._line.setText("#12")
    editor.add()
    assert said == [(0, 12)]


def test_an_id_stays_a_text_where_ids_are_texts(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, ("007",))
    editor._line.setText("008")
    editor.add()
    assert said == [("007", "008")]


def test_what_is_chosen_from_is_described_once_the_names_are_there(qtbot: QtBot) -> None:
    hint = "Each list sends mail"
    row = FieldRow(Field(key="lists", label="Lists", kind=FieldKind.LISTS, lookup="l", hint=hint))
    qtbot.addWidget(row)
    row.show_value((1,), (1,))
    row.set_names({1: "News", 2: "Offers"})
    line = row.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.accessibleDescription() == hint


@pytest.mark.parametrize(
    ("there", "typed", "added"),
    [
        ((1,), "Trade fair 2025", None), ((1,), "fair", None), ((1,), "#7", 7), ((1,), "7", 7),
        (("a1",), "b2", "b2"), (("a1",), "Trade fair", None), (("1",), "7", "7"), ((), "7", 7),
        ((), "b2", "b2"), ((), "Trade fair", None),
    ],
)  # fmt: skip
def test_before_the_names_are_there_a_name_is_no_id(
    qtbot: QtBot, there: tuple[Any, ...], typed: str, added: int | str | None
) -> None:
    editor, said = lists(qtbot, there)
    QTest.keyClicks(editor._line, typed)
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    if added is not None:
        assert said == [(*there, added)]
        assert editor._line.text() == ""
        return
    assert said == []
    assert editor._line.text() == typed
    assert editor._note.isVisibleTo(editor)
    assert "Enter the ID of a list" in editor._note.text()


def on_screen(qtbot: QtBot, editor: SetEditor) -> None:
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()


def test_text_typed_on_a_remove_button_goes_on_to_the_line(qtbot: QtBot) -> None:
    editor, said = lists(qtbot, (5,))
    editor.set_names({5: "Newsletter", 7: "Fairs"})
    on_screen(qtbot, editor)
    button = remove_buttons(editor)["Remove Newsletter"]
    assert isinstance(button, QToolButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not said
    assert button.hasFocus()
    for key in "Big spender":
        focused = editor.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
    assert editor._line.text() == "Big spender"
    assert editor._line.hasFocus()
    assert not said


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace]
)
def test_enter_and_delete_on_a_remove_button_remove(qtbot: QtBot, key: Qt.Key) -> None:
    editor, said = tags(qtbot, ("vip", "new"))
    on_screen(qtbot, editor)
    button = remove_buttons(editor)["Remove vip"]
    assert isinstance(button, QToolButton)
    QTest.keyClick(button, key)
    assert said == [("new",)]


def test_delete_restores_nothing_and_enter_does(qtbot: QtBot) -> None:
    editor, said = tags(qtbot, ("vip",))
    on_screen(qtbot, editor)
    editor.show_value(())
    button = remove_buttons(editor)["Restore vip"]
    assert isinstance(button, QToolButton)
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert not said
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert said == [("vip",)]
