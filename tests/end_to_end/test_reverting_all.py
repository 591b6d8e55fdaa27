"""*Revert all* says what it did, and one step takes it back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from contact_editor.app.settings.language import ENGLISH
from contact_editor.viewmodels.messages.message import MessageAction
from tests.app.test_language_switch import choose
from tests.end_to_end.driver import CTRL, Driver

SAID = "3 changes reverted. Nothing was sent."


def edited(john: Driver) -> Driver:
    for name, text in (("Name", "Johnny"), ("City", "Varna"), ("Company", "Acme")):
        john.write(name, text)
    return john


def values(john: Driver) -> list[str]:
    return [john.line(name).text() for name in ("Name", "City", "Company")]


def test_it_says_how_many_changes_were_reverted_and_undo_brings_them_back(john: Driver) -> None:
    before = values(john)
    edited(john).press("Revert all")
    assert (values(john), john.said) == (before, SAID)
    bar = john.app.loaded_controller.message_actions.bar
    assert bar.buttons.buttons[MessageAction.UNDO_REVERTING].keys == "Ctrl+Z"
    john.press_action(MessageAction.UNDO_REVERTING)
    assert values(john) == ["Johnny", "Varna", "Acme"]
    assert john.said == ""


def test_the_keys_do_the_same(john: Driver) -> None:
    before = values(edited(john))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL | shift)
    assert john.said == SAID
    QTest.keyClick(john.line("City"), Qt.Key.Key_Z, CTRL)
    assert (values(john), john.said) == (before, "")


def test_a_later_edit_takes_the_offer_away_as_undo_would_be_of_that(john: Driver) -> None:
    edited(john).press("Revert all")
    john.write("City", "Burgas")
    assert john.said == ""


def test_it_is_said_again_in_another_language_and_still_undone(john: Driver) -> None:
    edits = edited(john).contact.editing.draft.edits
    john.press("Revert all")
    try:
        choose(john, "de")
        john.escape()
        john.until(lambda: john.said)
        assert john.said == "3 Änderungen zurückgesetzt. Nichts wurde gesendet."
        john.press_action(MessageAction.UNDO_REVERTING)
        assert john.contact.editing.draft.edits == edits
    finally:
        john.app.language.use(ENGLISH)
        QLocale.setDefault(QLocale.c())
