"""A locked keyring: a card at the start, a message that makes way for others beside a contact."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.services import errors
from contact_editor.services.journal.status import JournalState, JournalStatus
from contact_editor.ui.contact.changes_bar import ChangesBar
from contact_editor.ui.pages.locked_card import LockedCard
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import Message, Tone
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk


def test_a_locked_keyring_replaces_no_other_message_and_is_said_after_it(john: Driver) -> None:
    access, actions = john.app.journal.access, john.app.loaded_controller.message_actions
    john.until(lambda: access.status.state is not JournalState.OPENING)
    actions.show_message(Message("The API key was refused.", Tone.ERROR))
    access.status_changed.emit(JournalStatus(JournalState.LOCKED))
    assert john.said == "The API key was refused."
    john.escape()
    assert john.said.startswith("The keyring is locked.")
    access.status_changed.emit(JournalStatus(JournalState.ON_DISK))
    assert john.said == ""


def test_a_locked_keyring_is_said_until_it_is_dismissed(john: Driver) -> None:
    access = john.app.journal.access
    john.until(lambda: access.status.state is not JournalState.OPENING)
    access.status_changed.emit(JournalStatus(JournalState.LOCKED))
    assert john.said.startswith("The keyring is locked.")
    john.escape()
    john.escape()
    assert john.said == ""


def card(window: Driver) -> LockedCard:
    return window.app.loaded_controller.start_page.locked


def start_locked(start: Starts) -> Driver:
    """Start with a locked keyring and a draft of an earlier session."""
    window = start.with_john()
    window.write("Name", "Johnny")
    window.app.workspace.close_contact()
    start.end(window)
    start.keyring.locked = True
    window = start()
    window.use(CONNECTION)
    window.until(card(window).isVisible)
    return window


def test_a_card_offers_to_unlock_the_keyring_and_then_drafts_return(start: Starts) -> None:
    window = start_locked(start)
    assert "API key of Practice Simvoly" in card(window).sentence.plain_text
    assert not window.said, "the card says it alone"
    assert not window.app.loaded_controller.start_page.title.isVisible()
    card(window).unlock.setFocus()
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    window.until(lambda: on_disk(window) and "Unsaved changes" in window.said)
    assert not card(window).isVisible()
    assert window.app.loaded_controller.start_page.title.isVisible()


@pytest.mark.parametrize("typed", [" ", "123 ", ""])
def test_keys_typed_in_a_hurry_go_to_find_and_press_no_button_of_the_card(
    start: Starts, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    window = start_locked(start)
    monkeypatch.setattr(
        window.app.journal.access, "open", lambda may_prompt=False: asked.append(may_prompt)
    )
    QTest.keyClicks(window.focused(), typed)
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    line = window.app.window.find_bar.line
    assert line.text() == typed
    assert True not in asked
    assert typed.strip() or window.focused() is line


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errors.KeyringCancelled("dismissed"), "You dismissed the keyring's prompt"),
        (errors.KeyringTimedOut("no answer"), "did not answer in time"),
        (errors.KeyringRefused("it refuses"), "The keyring refused"),
    ],
    ids=["dismissed", "timed out", "refused"],
)
def test_the_card_stays_and_says_how_the_prompt_ended(
    start: Starts, error: Exception, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start_locked(start)

    def refuse(*_: object) -> str:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(start.keyring, "get", refuse)
        card(window).unlock.click()
        window.until(lambda: words in card(window).sentence.plain_text)
        assert not window.said
        # It is looked at again without a prompt, which says nothing new.
        seen: list[object] = []
        window.app.journal.access.status_changed.connect(seen.append)
        window.app.journal.access.open()
        window.until(lambda: seen)
        assert words in card(window).sentence.plain_text
    card(window).unlock.click()
    window.until(lambda: not card(window).isVisible() and on_disk(window))


def test_beside_a_contact_a_locked_keyring_is_a_message_and_a_note(start: Starts) -> None:
    window = start_locked(start)
    card(window).enter_key.click()
    sheet = window.app.loaded_controller.message_actions.key_sheet
    window.until(sheet.isVisible)
    window.escape()
    window.open("123")
    window.until(lambda: window.said.startswith("The keyring is locked. Your changes are in"))
    bar: ChangesBar = window.app.loaded_controller.page.changes
    assert not bar.note.isVisible(), "nothing is changed yet"
    window.write("City", "Varna")
    assert bar.note.text() == "unsaved changes are kept in memory only"
    assert bar.note.isVisible()
    window.press("Unlock", window.app.loaded_controller.message_actions.bar)
    window.until(lambda: on_disk(window) and not bar.note.isVisible())
    assert window.app.workspace.view is WindowView.CONTACT


@pytest.mark.parametrize("page", ["all changes", "history"])
def test_the_saves_on_disk_are_listed_as_soon_as_the_keyring_is_unlocked(
    start: Starts, page: str
) -> None:
    window = start.with_john()
    window.write("City", "Varna")
    window.save()
    window.until(lambda: on_disk(window) and window.app.journal.history.records)
    start.end(window)
    start.keyring.locked = True
    window = start()
    window.use(CONNECTION)
    window.open("123")
    window.until(lambda: window.said.startswith("The keyring is locked."))
    history, changes = window.app.journal.history, window.app.journal.all_changes.changes
    read: list[bool] = []
    changes.changed.connect(lambda: read.append(True))
    if page == "all changes":
        window.app.window.actions_by_name["all_changes"].trigger()
        window.until(lambda: read)
    assert not history.records
    assert not changes.records
    window.press("Unlock", window.app.loaded_controller.message_actions.bar)
    found = changes if page == "all changes" else history
    window.until(lambda: [record.title for record in found.records] == ["John Doe"])
