"""The contact that the actions of the window are about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace


class ContactInView(QObject):
    """Decides whether the open contact is in view, or behind another page such as the settings.

    An action that is about a contact acts only on one that the user sees.
    """

    changed = Signal()
    """Another page, or another contact, is shown."""

    def __init__(self, window: MainWindow, workspace: Workspace, page: ContactPage) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._page = page
        window.pages.currentChanged.connect(lambda _: self.changed.emit())
        # Not a lambda: the workspace outlives a window that is replaced by one in another language.
        workspace.view_changed.connect(self.changed)

    @property
    def contact(self) -> OpenContact | None:
        """The open contact; None while another page is in front of it."""
        is_shown = self._window.pages.currentWidget() is self._page
        return self._workspace.contact if is_shown else None
