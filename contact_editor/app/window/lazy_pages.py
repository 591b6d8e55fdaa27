"""Rarely shown pages, created on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from contact_editor.app.window.recent_rows import contact_rows, unsaved_note
from contact_editor.model.contact import ContactReference
from contact_editor.resources import manual_file
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.menu_bar.menu_filling import actions_by_menu
from contact_editor.viewmodels.contact.search.empty_search import EmptySearch
from contact_editor.viewmodels.contact.session_memory import Recent
from contact_editor.viewmodels.contact.tabs.unloaded_tab import UnloadedTab
from contact_editor.viewmodels.contact.workspace import Workspace

if TYPE_CHECKING:
    from contact_editor.ui.help.manual_page import ManualPage
    from contact_editor.ui.pages.matches_page import MatchesPage
    from contact_editor.ui.pages.not_found_page import NotFoundPage
    from contact_editor.ui.pages.shortcuts_page import ShortcutsPage
    from contact_editor.ui.pages.unloaded_page import UnloadedPage


class LazyPages(QObject):
    """Creates the pages of the window that are not always needed."""

    view_requested = Signal()
    """The page of the workspace's view should be shown again."""
    check_requested = Signal()

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._similar: tuple[Recent, ...] = ()

    @cached_property
    def matches(self) -> MatchesPage:
        from contact_editor.ui.pages.matches_page import MatchesPage

        page = MatchesPage()
        page.chosen.connect(self._workspace.open_match)
        page.tab_requested.connect(self._workspace.add_match)
        return page

    def show_matches(self) -> None:
        """Show the contacts to choose from."""
        from contact_editor.ui.pages.matches_page import SearchTerms

        workspace, session = self._workspace, self._workspace.session
        if workspace.provider is None or workspace.connection is None:
            return
        self._window.show_page(self.matches)
        search, notes = workspace.search, dict[object, str]()
        for match in workspace.matches:
            reference = match if isinstance(match, ContactReference) else match.reference
            contact_id = reference.id
            notes[contact_id] = unsaved_note(session, contact_id)
        searched = SearchTerms(search.text, search.email, workspace.connection.name)
        self.matches.show_matches(workspace.provider, workspace.matches, searched, notes)

    @cached_property
    def not_found(self) -> NotFoundPage:
        from contact_editor.ui.pages.not_found_page import NotFoundPage

        page, workspace = NotFoundPage(), self._workspace
        page.again_requested.connect(workspace.refresh)
        page.other_chosen.connect(workspace.find_in)
        page.check_requested.connect(self.check_requested)
        page.back_requested.connect(workspace.leave_not_found)
        page.similar_chosen.connect(self._open_similar)
        page.find_requested.connect(self._window.find_bar.focus_find)
        return page

    def show_not_found(self, none: EmptySearch) -> None:
        """Show what was not found, and what is similar among the contacts opened before."""
        from contact_editor.viewmodels.contact.search.similar_contacts import similar_contacts

        session, own = self._workspace.session, none.connection.name
        self._similar = similar_contacts(none.text, session.recent)
        others = [each.name for each in self._workspace.manager.items if each.name != own]
        self._window.show_page(self.not_found)
        self.not_found.show_search(none, others, contact_rows(session, self._similar))

    def _open_similar(self, place: int) -> None:
        self._workspace.open_reference(self._similar[place].reference)

    @cached_property
    def unloaded(self) -> UnloadedPage:
        from contact_editor.ui.pages.unloaded_page import UnloadedPage

        page = UnloadedPage()
        page.load_requested.connect(self._workspace.load_tab)
        page.close_requested.connect(self._workspace.close_contact)
        self._workspace.status_changed.connect(self._show_status)
        return page

    def show_unloaded(self, tab: UnloadedTab) -> None:
        """Show a tab whose contact is not loaded."""
        self._window.show_page(self.unloaded)
        self.unloaded.show_tab(tab.title, tab.reference)

    def _show_status(self, text: str) -> None:
        """Show the progress of the search for the tab's own contact alone."""
        tab, search = self._workspace.unloaded, self._workspace.search
        is_own = tab is not None and search.reference == tab.reference
        self.unloaded.show_status(text if is_own else "")

    @cached_property
    def shortcuts(self) -> ShortcutsPage:
        from contact_editor.ui.pages.shortcuts_page import ShortcutsPage

        sheet = ShortcutsPage(actions_by_menu(self._window.actions_by_name))
        sheet.dismissed.connect(self.view_requested)
        sheet.manual_requested.connect(self.show_manual)
        return sheet

    def show_shortcuts(self) -> None:
        """Show the list of shortcuts; if it is shown, the manual."""
        shown = self._window.pages.currentWidget()
        if shown is not None and shown is vars(self).get("shortcuts"):
            self.show_manual()
        else:
            self._window.show_page(self.shortcuts)

    def show_manual(self) -> None:
        self._window.show_page(self.manual)

    @cached_property
    def manual(self) -> ManualPage:
        from contact_editor.ui.help.manual_page import ManualPage

        page = ManualPage(manual_file())
        page.dismissed.connect(self.view_requested)
        return page

    def escape(self, shown: QWidget | None) -> bool:
        """Go back from the list of shortcuts, if it is shown."""
        # Reading the attribute must not create it.
        if shown is None or shown is not vars(self).get("shortcuts"):
            return False
        self.view_requested.emit()
        return True
