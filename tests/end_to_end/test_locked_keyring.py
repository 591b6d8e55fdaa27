"""What is said of a locked keyring makes way for what is said of the user's own action."""

from __future__ import annotations

from contact_editor.services.journal.status import JournalState, JournalStatus
from contact_editor.viewmodels.messages.message import Message, Tone
from tests.end_to_end.driver import Driver


def test_a_locked_keyring_replaces_no_other_message_and_is_said_after_it(john: Driver) -> None:
    access, actions = john.app.journal.access, john.app.loaded_controller.message_actions
    john.until(lambda: access.status.state is not JournalState.OPENING)
    actions.say(Message("The API key was refused.", Tone.ERROR))
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
