"""Keeps the window open if closing it would lose something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent

from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.unsaved_dialog import ClosingAnswer, UnsavedChangesDialog
from contact_editor.viewmodels.contact.workspace import Workspace


class ClosingGuard(QObject):
    """Asks before the window closes during a write or with edits that would be lost."""

    view_needed = Signal()
    """The review is of the contact that is open; it may be behind a page such as the settings."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self.keeps_unsaved: Callable[[], bool] = lambda: False
        """Returns whether unsaved changes will be restored at the next start."""
        self._window = window
        self._workspace = workspace
        window.close_requested.connect(self._close)

    def _close(self, event: QCloseEvent) -> None:
        if not self._workspace.may_leave(connection=True):
            event.ignore()
            return
        # Sample contacts are new at each start, so that nothing finds them again; and what could
        # not be added is no part of a draft.
        only_temporary = bool(self._workspace.unsaved()) and self.keeps_unsaved()
        unsaved = self._workspace.unsaved(only_temporary=only_temporary)
        if not unsaved:
            return
        here = self._workspace.unsaved_here(only_temporary=only_temporary)
        is_alone = len(unsaved) == 1 and here is not None and here.has_edits
        can_review = is_alone and here is not None and not here.connection.read_only
        answer = UnsavedChangesDialog.ask(
            self._window, unsaved, self._workspace.not_added(), can_review=can_review
        )
        if answer is not ClosingAnswer.DISCARD:
            event.ignore()
        if answer is ClosingAnswer.REVIEW:
            # The window stays after the save, too: its result is to be seen.
            self.view_needed.emit()
            # It would put another contact in the place of the review.
            self._workspace.search.cancel()
            self._workspace.review()
