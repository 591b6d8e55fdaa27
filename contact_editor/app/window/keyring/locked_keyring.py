"""Shows that the keyring is locked: on a card without a contact, else in the message bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal.status import JournalStatus, LockCause
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.pages.start_page import StartPage
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.journal_messages import asking_text, locked_text


class LockedKeyring(QObject):
    """The card stays with the last answer of a prompt until the keyring is unlocked."""

    moved = Signal()
    """It is shown on the card from now on, or no longer."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, page: StartPage, access: JournalAccess
    ) -> None:
        super().__init__(window)
        self._workspace, self._page, self._access = workspace, page, access
        self._cause = LockCause.NONE
        page.locked.unlock_requested.connect(self._unlock)
        # No lambdas: these connections end with the window.
        workspace.view_changed.connect(self._show_again)
        workspace.connection_changed.connect(self._show_again)

    @property
    def is_on_card(self) -> bool:
        """The card says it, so that the message bar need not."""
        return not self._page.locked.isHidden()

    def show(self, status: JournalStatus) -> None:
        """Show the card if the keyring is locked and no contact can be shown."""
        if status.cause is LockCause.NONE:
            self._cause = LockCause.NONE
        elif status.cause is not LockCause.LOCKED or self._cause is LockCause.NONE:
            # A later look without a prompt only finds that it is locked.
            self._cause = status.cause
        used = self._workspace.connection
        is_wanted = self._access.is_wanted and self._cause is not LockCause.NONE
        at_start = self._workspace.view is WindowView.START and not self._workspace.session.recent
        was_shown = self.is_on_card
        self._page.show_locked(is_wanted and at_start and used is not None)
        if self.is_on_card is not was_shown and status.cause is not LockCause.NONE:
            self.moved.emit()
        if self.is_on_card:
            # The focus stays in Find: what is typed in a hurry presses no button.
            self._page.locked.show_text(locked_text(self._cause, used.name if used else ""))

    def _show_again(self) -> None:
        self.show(self._access.status)

    def _unlock(self) -> None:
        self._page.locked.show_text(asking_text())
        self._access.open(may_prompt=True)
