"""Connects the tabs of the window to the open contacts of the workspace."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.tab_strip import TabMark, TabState, TabStrip
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS

_NUMBERED = 9


class TabController(QObject):
    """Shows a tab per open contact if there are several."""

    def __init__(self, window: MainWindow, workspace: Workspace, page: ContactPage) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._page = page
        self._fields: dict[int, str] = {}
        """Identity of a contact to the field that had the focus last."""
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._focus_moved)
        self.strip = TabStrip()
        self.strip.hide()
        window.add_tabs(self.strip)
        self.strip.tab_chosen.connect(self._choose)
        self.strip.close_requested.connect(self._close)
        workspace.view_changed.connect(self.show_tabs)
        workspace.step_changed.connect(self.show_tabs)
        workspace.tabs.changed.connect(self.show_tabs)
        window.on("next_tab", partial(self._step, 1))
        window.on("previous_tab", partial(self._step, -1))
        for number in range(_NUMBERED):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), window)
            shortcut.activated.connect(partial(self._choose, number))

    def show_tabs(self) -> None:
        """Update the tabs."""
        contacts, shown = self._workspace.tabs.contacts, self._workspace.contact
        current = contacts.index(shown) if shown in contacts else -1
        self.strip.show_tabs([_state(contact) for contact in contacts], current)
        self.strip.setVisible(len(contacts) > 1 or (bool(contacts) and shown is None))

    def _choose(self, number: int) -> None:
        contacts = self._workspace.tabs.contacts
        if number < len(contacts):
            key = self._fields.get(id(contacts[number]), "")
            self._workspace.choose(contacts[number])
            self._enter(key)
        self.show_tabs()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        contact = self._workspace.contact
        if contact is not None and now is not None and self._page.form.isAncestorOf(now):
            self._fields[id(contact)] = self._page.form.field_at(now)

    def _enter(self, key: str) -> None:
        if key:
            self._page.form.focus_field(key)
        else:
            self._page.form.focus_first()

    def _close(self, number: int) -> None:
        self._workspace.close_tab(self._workspace.tabs.contacts[number])
        self.show_tabs()

    def _step(self, steps: int) -> None:
        contacts, shown = self._workspace.tabs.contacts, self._workspace.contact
        if contacts:
            at = contacts.index(shown) if shown in contacts else -max(steps, 0)
            self._choose((at + steps) % len(contacts))


def _state(contact: OpenContact) -> TabState:
    mark = TabMark.UNSAVED if contact.has_edits else TabMark.NONE
    if contact.flow.step in BUSY_STEPS:
        mark = TabMark.SAVING
    return TabState(contact.title, mark)
