"""Connects the tabs of the window to the open contacts, and to pages such as all changes."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.app.window.tabs.requested_view import RequestedView
from contact_editor.app.window.tabs.tab_states import tab_state
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.tab_strip import TabState, TabStrip
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS

_NUMBERED = 9


class PageTab(NamedTuple):
    """A page that has a tab after those of the contacts."""

    title: str
    page: QWidget


class TabController(QObject):
    """Shows a tab per open contact if there are several, and one for each page that was opened."""

    view_requested = Signal()
    """The page of the workspace's view should be shown again."""
    covering_changed = Signal(bool)
    """Whether another page is in front of the workspace's view."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, page: ContactPage, asked: RequestedView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._page = page
        self._asked = asked
        self._pages: list[PageTab] = []
        self._chosen: PageTab | None = None
        """The page whose tab is chosen, also while a page such as the settings is over it."""
        self._was_covering = False
        self._fields: WeakKeyDictionary[OpenContact, str] = WeakKeyDictionary()
        """Open contact to the field that had the focus last."""
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
        workspace.connection_changed.connect(self.show_tabs)
        window.pages.currentChanged.connect(self._page_shown)
        window.on("reopen_tab", self._reopen)
        window.on("next_tab", partial(self._step, 1))
        window.on("previous_tab", partial(self._step, -1))
        for number in range(_NUMBERED):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), window)
            shortcut.activated.connect(partial(self._choose, number))

    def show_tabs(self) -> None:
        """Update the tabs."""
        tabs, page = self._workspace.tabs.tabs, self._chosen
        shown = self._workspace.contact or self._workspace.unloaded
        current = tabs.index(shown) if shown in tabs else -1
        if page is not None:
            current = len(tabs) + self._pages.index(page)
        states = [tab_state(self._workspace, tab) for tab in tabs]
        states += [TabState(each.title) for each in self._pages]
        self.strip.show_tabs(states, current)
        is_elsewhere = self._workspace.contact is None or page is not None
        self.strip.setVisible(len(states) > 1 or (bool(states) and is_elsewhere))

    def open_page(self, title: str, page: QWidget) -> None:
        """Show a page in a tab of its own; in the one that it has, if it is open."""
        if all(each.page is not page for each in self._pages):
            self._pages.append(PageTab(title, page))
        self._window.show_page(page)
        self._page_shown()

    def close_page(self) -> bool:
        """Close the tab of the page that is chosen; return whether that was one."""
        page = self._chosen
        if page is None:
            return False
        self._pages.remove(page)
        self.view_requested.emit()
        self.show_tabs()
        return True

    def go_back(self) -> None:
        """Show again what a page such as the settings was opened over."""
        if self._chosen is not None:
            self._window.show_page(self._chosen.page)
        else:
            self.view_requested.emit()

    def escape(self) -> None:
        """Close the page that is shown; the tab of a page that has one."""
        if self._shown_page() is None or not self.close_page():
            self.go_back()

    def leave_page(self) -> None:
        """Choose the workspace's view, which is shown next."""
        self._chosen = None

    @property
    def has_pages(self) -> bool:
        """Whether a page such as all changes has a tab."""
        return bool(self._pages)

    @property
    def has_chosen_page(self) -> bool:
        """Whether the tab of such a page is chosen."""
        return self._chosen is not None

    @property
    def is_covering(self) -> bool:
        """Whether another page is in front of the workspace's view, and of its messages."""
        shown = self._window.pages.currentWidget()
        return not (self._window.is_view_shown or getattr(shown, "answers_message", False))

    def _shown_page(self) -> PageTab | None:
        """Return the tab of the page that is shown, if it has one."""
        shown = self._window.pages.currentWidget()
        return next((each for each in self._pages if each.page is shown), None)

    def _page_shown(self) -> None:
        if (page := self._shown_page()) is not None:
            self._chosen = page
            self._window.show_title(page.title, "")
        if self._was_covering is not self.is_covering:
            # Only now: the message bar has its place in the page that is shown.
            self._was_covering = self.is_covering
            self.covering_changed.emit(self.is_covering)
        if self._pages:
            self.show_tabs()

    def message_tab_key(self) -> str:
        """Return the key that shows the contact that a message is about; empty if none does."""
        tabs, tab = self._workspace.tabs.tabs, self._workspace.tabs.message_tab
        number = tabs.index(tab) + 1 if tab is not None and tab in tabs else 0
        return f"Ctrl+{number}" if 0 < number <= _NUMBERED else ""

    def show_message_tab(self) -> None:
        """Show the contact that a message is about; its tab may have been closed meanwhile."""
        if (tab := self._workspace.tabs.reopen_message_tab()) is not None:
            self._choose(self._workspace.tabs.tabs.index(tab))
        else:
            self.view_requested.emit()

    def _choose(self, number: int) -> None:
        tabs = self._workspace.tabs.tabs
        if 0 <= number - len(tabs) < len(self._pages):
            self._window.show_page(self._pages[number - len(tabs)].page)
        elif number < len(tabs):
            tab = tabs[number]
            key = self._fields.get(tab, "") if isinstance(tab, OpenContact) else ""
            self._asked.request()
            self._workspace.choose(tab)
            if not self._window.is_view_shown:
                # It was the workspace's before the page was shown.
                self.view_requested.emit()
            if self._workspace.contact is not None:
                self._enter(key)
        self.show_tabs()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        contact = self._workspace.contact
        if contact is not None and now is not None and self._page.form.isAncestorOf(now):
            self._fields[contact] = self._page.form.field_at(now)

    def _enter(self, key: str) -> None:
        if self._workspace.step not in EDITING_STEPS:
            # What is to be decided has the focus.
            return
        if key:
            self._page.form.focus_field(key)
        else:
            self._page.form.focus_first()

    def _reopen(self) -> None:
        self._asked.request()
        self._workspace.reopen_tab()
        self.show_tabs()

    def _close(self, number: int) -> None:
        shown, fields = self._workspace.contact, dict(self._fields)
        tabs = self._workspace.tabs.tabs
        if number >= len(tabs):
            self._close_page_at(number - len(tabs))
            return
        self._workspace.close_tab(tabs[number])
        contact = self._workspace.contact
        if self._window.is_view_shown and contact is not None and contact is not shown:
            self._enter(fields.get(contact, ""))
        self.show_tabs()

    def _close_page_at(self, place: int) -> None:
        if self._pages[place] is self._chosen:
            self.close_page()
        else:
            del self._pages[place]
            self.show_tabs()

    def _step(self, steps: int) -> None:
        count, shown = len(self._workspace.tabs.tabs) + len(self._pages), self.strip.shown
        if count:
            at = shown if shown >= 0 else -max(steps, 0)
            self._choose((at + steps) % count)
