"""Shows that the result of a save is unresolved, and leads to what resolves it."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from contact_editor.app.window.message_actions import MessageActions
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.messages.save_messages import hold_note, hold_reason
from contact_editor.viewmodels.saving.save_hold import SaveHold
from contact_editor.viewmodels.saving.save_step import SaveStep

_ICONS = {SaveHold.UNKNOWN: "circle-help", SaveHold.NOT_VISIBLE: "hourglass"}


class OpenResult(QObject):
    """Disables *Save* while a result is unresolved, and moves the focus to the next step."""

    def __init__(self, workspace: Workspace, page: ContactPage, actions: MessageActions) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._actions = actions
        self._sent: WeakKeyDictionary[OpenContact, int] = WeakKeyDictionary()
        """Contact to its undo step when it was sent: later ones are edits by the user."""
        self._shown: WeakKeyDictionary[OpenContact, object] = WeakKeyDictionary()
        """Contact to the last result that moved the focus."""
        self._is_finding = False
        """The user is typing into Find."""
        line = actions.window.find_bar.line
        line.textEdited.connect(self._note_typing)
        line.returnPressed.connect(self._note_search)
        # After the message bar, whose buttons are there then.
        workspace.message_changed.connect(self._show)
        workspace.step_changed.connect(self._step)
        workspace.view_changed.connect(self._show_hold)
        page.changes.result_requested.connect(self._report)
        # The window may have been made again, in another language.
        self._show_hold()

    def _step(self) -> None:
        contact = self._workspace.contact
        if contact is not None and contact.flow.step is SaveStep.SENDING:
            self._sent[contact] = contact.editing.undo_stack.index()
        self._show_hold()

    def _show_hold(self) -> None:
        """Show in the bar below the form what is unresolved in the last save."""
        contact = self._workspace.contact
        hold = contact.hold if contact is not None else SaveHold.NONE
        written = contact.saved.written if contact is not None and contact.saved else None
        note = hold_note(hold, written.at if written else None)
        self._page.changes.show_hold(note, hold_reason(hold), _ICONS.get(hold, ""))

    def _show(self, message: object) -> None:
        self._show_hold()
        contact = self._workspace.contact
        if contact is None or message is None or contact.saved is self._shown.get(contact):
            return
        self._shown[contact] = contact.saved
        if contact is not self._page.shown or self._is_typing(contact) or self._is_finding:
            # One that is opened only now has its form a moment later.
            return
        missing = sorted(contact.editing.unstored(), key=self._place)
        if contact.hold is not SaveHold.NONE:
            self._focus_refresh()
        elif contact.saved is not None and contact.saved.resolved and missing:
            self._page.form.focus_field(missing[0])

    def _place(self, key: str) -> int:
        assert self._workspace.contact is not None
        fields = self._workspace.contact.editing.provider.fields
        return [field.key for field in fields].index(key)

    def _is_typing(self, contact: OpenContact) -> bool:
        """Return whether the user went on editing after the save was sent."""
        index = contact.editing.undo_stack.index()
        return bool(self._page.form.rows_with_pending()) or index != self._sent.get(contact, index)

    def _note_typing(self) -> None:
        self._is_finding = True

    def _note_search(self) -> None:
        self._is_finding = False

    def _focus_refresh(self) -> None:
        button = self._actions.bar.buttons.buttons.get(MessageAction.READ_AGAIN)
        if button is not None:
            # Until then, Qt does not focus a button that was made just now.
            button.show()
            button.setFocus()

    def _report(self) -> None:
        """Bring back the message that was dismissed."""
        if self._workspace.contact is not None:
            self._workspace.contact.show_result()
            self._focus_refresh()
