"""The note in the head of a page has its room before the texts of the buttons."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.pages.page_header import PageHeader

NOTE = "2 of 2 saves on this computer, kept for 90 days"


def test_the_note_is_whole_and_the_buttons_become_icons(qtbot: QtBot) -> None:
    head = PageHeader("history", "All changes", NOTE)
    buttons = [KeyedButton("Verify journal", icon="shield-check"), KeyedButton("Export…", icon="x")]
    head.add(*buttons)
    qtbot.addWidget(head)
    head.resize(1000, 46)
    with qtbot.waitExposed(head):
        head.show()
    assert [button.is_compact for button in buttons] == [False, False]
    enough = head.sizeHint().width()
    head.resize(enough - 20, 46)
    qtbot.waitUntil(lambda: head.note.shown_text() == NOTE)
    assert [button.is_compact for button in buttons] == [True, False]
    assert buttons[0].toolTip() == "Verify journal"
    head.resize(enough, 46)
    qtbot.waitUntil(lambda: not buttons[0].is_compact)
    assert not buttons[0].toolTip()
    head.note.show_text(NOTE + ", or until the program closes")
    qtbot.waitUntil(lambda: buttons[0].is_compact)
