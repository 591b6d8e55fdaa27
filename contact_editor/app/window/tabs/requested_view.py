"""Decides whether a result may take the place of the page that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.workspace import Workspace


class RequestedView(QObject):
    """Keeps a page such as the settings visible, unless the user requested something else from it.

    A page is left for the result of a request that was made while it was shown: a search with
    Enter, a tab, a recent contact. It is not left for a request that was made before, or if the
    user went on to another page meanwhile.
    """

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._requested_from: QWidget | None = None
        """The page from which the user asked for what is being searched."""
        window.pages.currentChanged.connect(self._forget)
        # Queued: a contact that was found is opened right after the search has ended.
        workspace.status_changed.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_requested(self) -> bool:
        """Whether the user sees, or requested, the view of the workspace."""
        shown = self._window.pages.currentWidget()
        return self._window.is_view_shown or self._requested_from is shown

    def request(self) -> None:
        """Note that the user wants to see the result of what starts now instead of the page."""
        self._requested_from = self._window.pages.currentWidget()
        QTimer.singleShot(0, self, self._end)

    def requesting(self, act: Callable[[], object]) -> Callable[[], None]:
        """Return a function that notes the request, and acts."""

        def ask_and_act() -> None:
            self.request()
            act()

        return ask_and_act

    def _end(self) -> None:
        if not self._workspace.search.under_way:
            self._forget()

    def _forget(self) -> None:
        self._requested_from = None
