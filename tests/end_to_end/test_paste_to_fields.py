"""A signature from the clipboard goes into the form by keys alone, and nothing is sent."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.surfaces.remark import Remark
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.test_copying import choose
from tests.viewmodels.pasting.test_own_receipt import RECORD
from tests.viewmodels.pasting.test_paste_review import TEXT

PASTE = QKeySequence("Ctrl+Shift+V")


def paste(window: Driver, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keySequence(window.app.window, PASTE)


def press(window: Driver, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focused(), key)


def test_rows_are_skipped_and_accepted_and_moved_into_the_form(
    john: Driver, server: PracticeServer
) -> None:
    sheets = john.app.loaded_controller.page.sheets
    before = john.line("Name").text()
    paste(john, TEXT)
    john.until(lambda: sheets.pasting)
    rows = sheets.paste.rows
    assert rows is not None
    accepted = [box.text() for box in rows.boxes if box.isChecked()]
    assert accepted[0] == "Name"
    press(john, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert not rows.boxes[1].isChecked()
    press(john, Qt.Key.Key_Return)
    john.until(lambda: not sheets.pasting)
    assert john.line("Name").text() == before
    assert john.line("Phone").text() == "+359 2 111 22 33"
    assert john.said.endswith("moved into the form. Nothing was sent.")
    assert not [entry for entry in server.world.log if entry.method != "GET"]
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+Z"))
    assert not john.contact.editing.draft.edits


def test_a_row_that_is_not_ticked_says_why_also_to_a_screen_reader(john: Driver) -> None:
    john.write("State or region", "Massachusetts")
    sheets = john.app.loaded_controller.page.sheets
    paste(john, "Johannes Doe\nEmail: other@doe.com\n12 Vitosha Blvd\n1234 Plovdiv, Bulgaria")
    john.until(lambda: sheets.pasting)
    rows = sheets.paste.rows
    assert rows is not None
    skipped = {box.text(): box for box in rows.boxes if not box.isChecked()}
    shown = [remark.label.text() for remark in rows.findChildren(Remark)]
    reasons = {
        "Email": "It identifies the contact. Accept it if this is the same contact.",
        "State or region": "The pasted address does not have it. Accept it to clear the "
        "former one.",
    }
    for name, reason in reasons.items():
        assert skipped[name].accessibleDescription().endswith(reason)
        assert reason in shown
    state = skipped["State or region"].accessibleDescription()
    assert state.startswith("Massachusetts → (empty), clears.")
    for name, box in skipped.items():
        assert box.accessibleDescription().endswith((".", "same")), name
    skipped["State or region"].click()
    press(john, Qt.Key.Key_Return)
    john.until(lambda: not sheets.pasting)
    assert john.line("State or region").text() == ""
    assert john.line("City").text() == "Plovdiv"


def test_the_headings_of_both_columns_are_bold(john: Driver) -> None:
    sheets = john.app.loaded_controller.page.sheets
    paste(john, TEXT)
    john.until(lambda: sheets.pasting)
    labels = sheets.paste.findChildren(PlainLabel)
    weights = {label.text(): label.font().weight() for label in labels}
    assert weights["Pasted text"] == weights["Proposed changes"] == QFont.Weight.DemiBold


def test_the_text_has_its_share_of_the_sheet_when_it_is_first_shown(john: Driver) -> None:
    john.app.window.showNormal()
    john.app.window.resize(1366, 700)
    sheets = john.app.loaded_controller.page.sheets
    paste(john, TEXT)
    john.until(lambda: sheets.pasting and sheets.paste.isVisible())
    assert sheets.paste.text.box.width() > sheets.paste.width() / 4


def test_ctrl_enter_confirms_from_any_control_of_the_sheet(john: Driver) -> None:
    sheets = john.app.loaded_controller.page.sheets
    paste(john, TEXT)
    john.until(lambda: sheets.pasting)
    press(john, Qt.Key.Key_Tab)
    sheets.paste.text.box.setFocus()
    QTest.keyClick(john.focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    john.until(lambda: not sheets.pasting)
    assert john.line("Phone").text() == "+359 2 111 22 33"


def test_in_a_small_window_most_of_the_sheet_is_for_the_proposals(john: Driver) -> None:
    john.app.window.showNormal()
    john.app.window.resize(600, 340)
    paste(john, TEXT)
    sheets = john.app.loaded_controller.page.sheets
    john.until(lambda: sheets.pasting and sheets.paste.isVisible())
    sheet, rows = sheets.paste, sheets.paste.rows
    assert rows is not None
    john.until(lambda: rows.width() > 1.8 * sheet.text.box.width())
    labels = [each for each in sheet.findChildren(PlainLabel) if each.text() == "Proposed changes"]
    assert [each.shown_text() for each in labels] in (["Proposed changes"], ["Proposed"])


def test_escape_goes_back_to_the_field(john: Driver) -> None:
    line = john.line("City")
    line.setFocus()
    paste(john, TEXT)
    john.until(lambda: john.app.loaded_controller.page.sheets.pasting)
    john.escape()
    john.until(lambda: not john.app.loaded_controller.page.sheets.pasting)
    assert john.focused() is line
    assert not john.contact.editing.draft.edits


def test_the_receipt_of_a_save_proposes_nothing_and_the_window_says_why(john: Driver) -> None:
    paste(john, receipt(RECORD, ReceiptFormat.TEXT))
    john.until(lambda: john.said == "This is a receipt of this program.")
    assert not john.app.loaded_controller.page.sheets.pasting


def test_nothing_can_be_saved_or_undone_below_the_sheet(john: Driver) -> None:
    john.write("City", "Varna")
    paste(john, TEXT)
    john.until(lambda: john.app.loaded_controller.page.sheets.pasting)
    john.ctrl_s()
    assert john.step is SaveStep.IDLE
    actions = john.app.window.actions_by_name
    assert not any(actions[name].isEnabled() for name in ("save", "undo", "paste_to_fields"))
    assert not john.app.loaded_controller.page.changes.save.isVisible()
    john.escape()
    assert all(actions[name].isEnabled() for name in ("save", "undo", "paste_to_fields"))


def test_a_text_without_values_is_said_to_be_one(john: Driver) -> None:
    paste(john, "lorem")
    assert john.said == "Nothing in the clipboard fits a field of this contact."
    paste(john, "")
    assert john.said == "The clipboard has no text."


def test_another_tab_closes_the_sheet_and_nothing_is_left_of_it(john: Driver) -> None:
    john.open("106")
    paste(john, TEXT)
    sheets = john.app.loaded_controller.page.sheets
    john.until(lambda: sheets.pasting)
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+1"))
    john.until(lambda: not sheets.pasting)
    assert sheets.paste.review is None
    assert john.app.window.actions_by_name["save"].isEnabled()
    QTest.keySequence(john.app.window, QKeySequence("Ctrl+2"))
    assert not sheets.pasting
    assert not john.contact.editing.draft.edits


def test_a_read_only_connection_offers_no_pasting(john: Driver) -> None:
    connection = msgspec.structs.replace(john.contact.connection, read_only=True)
    john.contact.connection = connection
    john.app.loaded_controller.contact_actions.enable()
    assert not john.app.window.actions_by_name["paste_to_fields"].isEnabled()
    paste(john, TEXT)
    assert not john.app.loaded_controller.page.sheets.pasting


def test_what_was_not_recognised_is_assigned_by_keys(john: Driver) -> None:
    paste(john, f"{TEXT}Oblast Plovdiv")
    sheets = john.app.loaded_controller.page.sheets
    john.until(lambda: sheets.pasting)
    text = sheets.paste.text
    text.box.setFocus()
    QTest.keySequence(text.box, QKeySequence("Ctrl+End"))
    QTest.keySequence(text.box, QKeySequence("Shift+Home"))
    press(john, Qt.Key.Key_Tab)
    assert john.focused() is text.assign
    press(john, Qt.Key.Key_Space)
    john.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "State or region")
    rows = sheets.paste.rows
    assert rows is not None
    john.until(lambda: "State or region" in [box.text() for box in rows.boxes])
    press(john, Qt.Key.Key_Return)
    john.until(lambda: not sheets.pasting)
    assert john.line("State or region").text() == "Oblast Plovdiv"


def test_a_contact_that_is_closed_with_the_sheet_open_takes_it_along(john: Driver) -> None:
    crashes: list[str] = []
    john.app.crash_reporter.crashes.crashed.connect(crashes.append)
    contact = john.contact
    paste(john, TEXT)
    john.until(lambda: john.app.loaded_controller.page.sheets.pasting)
    john.app.workspace.close_contact()
    john.until(lambda: not isValid(contact))
    john.use("Practice Notocat")
    john.open("noto@example.org")
    assert not crashes
    assert john.line("First name").isVisible()


def test_a_sheet_that_has_room_shows_all_of_its_page(john: Driver) -> None:
    john.app.window.showNormal()
    sheets = john.app.loaded_controller.page.sheets
    paste(john, TEXT)
    john.until(lambda: sheets.pasting)
    bar = sheets.paste.area.verticalScrollBar()
    john.app.window.resize(600, 340)
    john.until(bar.isVisible)
    for width in range(1150, 1370, 20):
        john.app.window.resize(width, 900)
        john.until(lambda: not bar.isVisible())
        john.until(lambda: not bar.maximum())
