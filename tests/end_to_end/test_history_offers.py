"""The history beside the form offers only what is possible and changes something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts

JOHN = ("simvoly", 123)


def saved(start: Starts) -> Driver:
    """Save a name, and a tag that the provider does not remove; open the side panel."""
    window = start.with_john()
    window.write("Name", "Johnny")
    window.add_tag("for good")
    window.save()
    window.until(lambda: window.app.journal.history.records)
    window.app.loaded_controller.page.show_side(True)
    window.until(lambda: offers(window))
    return window


def buttons(window: Driver) -> list[QAbstractButton]:
    side = window.app.loaded_controller.page.side
    return [
        button
        for button in side.findChildren(KeyedButton)
        if button.isVisible() and button.isEnabled()
    ]


def offers(window: Driver) -> list[str]:
    """Return what the history offers for its saves, from top to bottom."""
    texts = [button.text() for button in buttons(window)]
    return [text for text in texts if text.startswith(("Restore", "Undo"))]


def undo_newest(window: Driver) -> None:
    history = window.app.journal.history
    known = len(history.records)
    history.undo(history.records[0])
    window.until(lambda: window.step is SaveStep.REVIEWING)
    window.ctrl_s()
    window.until(lambda: len(history.records) > known)


def test_what_the_provider_cannot_take_back_is_not_offered(start: Starts) -> None:
    window = saved(start)
    assert sorted(offers(window)) == ["Restore “John Doe”", "Undo this save"]


def test_a_value_that_the_form_has_already_cannot_be_restored(start: Starts) -> None:
    window = saved(start)
    window.write("Name", "John Doe")
    window.until(lambda: offers(window) == ["Undo this save"])
    window.write("Name", "Johnny")
    window.until(lambda: "Restore “John Doe”" in offers(window))


def test_the_button_that_restored_a_value_keeps_the_focus_until_the_user_leaves_it(
    start: Starts,
) -> None:
    window = saved(start)
    button = window.button("Restore “John Doe”")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.line("Name").text() == "John Doe"
    assert window.focused() is button
    window.line("City").setFocus()
    window.until(lambda: not button.isEnabled())


def test_a_save_that_is_undone_as_far_as_it_can_be_offers_no_undo_until_more_can_be(
    start: Starts, server: PracticeServer
) -> None:
    window = saved(start)
    undo_newest(window)
    # The name is as it was before the save, and the tag stays for good.
    window.app.loaded_controller.page.show_side(True)
    window.until(lambda: sorted(offers(window)) == ["Restore “Johnny”", "Undo this undo"])
    server.world.edit(*JOHN, {"name": "Johnny"})
    window.app.workspace.refresh()
    window.until(lambda: "Undo this save" in offers(window))
