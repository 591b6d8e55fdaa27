"""From the address in the ticket to a verified save of any field: at most nine keys beside text."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.model.fields import Field, FieldKind
from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.catalogue import provider
from tests.end_to_end.driver import CTRL, Driver
from tests.fuzz.cases import some_of

MOST = 9
SOME = 6
"""Fields of a provider that an ordinary run edits, others each time; `scripts/fuzz` edits all."""
NONE = Qt.KeyboardModifier.NoModifier
EMAILS = {"simvoly": "john@doe.com", "notocat": "noto@example.org"}
Key = Qt.Key
EDITS: dict[FieldKind, tuple[str | Key, ...]] = {
    FieldKind.NOTE: ("Moved in May. ",),
    FieldKind.YES_NO: (Key.Key_Space,),
    FieldKind.TAGS: ("met at the fair",),
    FieldKind.LISTS: ("Trade fair 2025", Key.Key_Return),
    FieldKind.EMAIL: ("john.doe@example.org",),
    FieldKind.PHONE: ("+359 2 123 456",),
    FieldKind.COUNTRY: ("DE",),
    # On the button that adds one.
    FieldKind.PROPERTIES: (Key.Key_Space, "source", Key.Key_Tab, "fair"),
    FieldKind.CUSTOM_FIELDS: (Key.Key_Space, "source", Key.Key_Tab, "fair"),
}
"""What is typed into a field that has the focus; a text stands for itself."""


class Keyboard:
    """Types into the widget that has the focus, and counts what is not text."""

    def __init__(self, window: Driver) -> None:
        self._window = window
        self.pressed: list[str] = []

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.pressed.append(
            f"{'Ctrl+' if modifiers is CTRL else ''}{key.name.removeprefix('Key_')}"
        )
        QTest.keyClick(self._target(), key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self._target(), letter)

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return (popup.focusWidget() or popup) if popup else self._window.focused()


def stored(window: Driver, server: PracticeServer) -> dict[str, Any]:
    reference = window.contact.editing.snapshot.reference
    assert reference.id is not None
    contact: dict[str, Any] = server.world.contact(window.contact.editing.provider.id, reference.id)
    return contact


@pytest.mark.fuzz
@pytest.mark.parametrize("name", EMAILS)
def test_a_field_is_found_edited_and_saved_with_few_keys(
    window: Driver, server: PracticeServer, name: str
) -> None:
    window.use(f"Practice {name.capitalize()}")
    writable = [field for field in provider(name).fields if field.writable]
    for field in some_of(writable, SOME, "number of keys", name):
        window.app.workspace.close_contact()
        server.world.restore()
        # Offscreen, the list of recent contacts gets the focus after it was closed.
        window.app.window.find_bar.show_recent(())
        keyboard = Keyboard(window)
        edit_and_save(window, server, keyboard, EMAILS[name], field)
        assert len(keyboard.pressed) <= MOST, (field.key, keyboard.pressed)


def edit_and_save(
    window: Driver, server: PracticeServer, keyboard: Keyboard, email: str, field: Field
) -> None:
    """Do the job from the address in the ticket on."""
    keyboard.press(Key.Key_L, CTRL)
    keyboard.type(email)
    keyboard.press(Key.Key_Return)
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT and window.is_open())
    window.until(lambda: window.app.window.focusWidget() is not None)
    if field.lookup:
        window.until(lambda: window.app.workspace.session.lookup_names.get(field.lookup))
    before = stored(window, server)[field.key]
    keyboard.press(Key.Key_K, CTRL)
    keyboard.type(field.label)
    keyboard.press(Key.Key_Return)
    form = window.app.loaded_controller.page.form
    window.until(lambda: form.isAncestorOf(window.focused()))
    if field.kind in (FieldKind.LINE, FieldKind.EMAIL, FieldKind.PHONE):
        keyboard.press(Key.Key_A, CTRL)
    for part in EDITS.get(field.kind, ("Plovdiv",)):
        keyboard.type(part) if isinstance(part, str) else keyboard.press(part)
    keyboard.press(Key.Key_S, CTRL)
    window.until(lambda: window.step is SaveStep.REVIEWING)
    window.see_review()
    keyboard.press(Key.Key_S, CTRL)
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert "Saved and verified" in window.said, field.key
    assert stored(window, server)[field.key] != before
