"""Connects the window to the workspace: user actions go down, results come up."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from contact_editor.app.window.closing_guard import ClosingGuard
from contact_editor.app.window.connection_controller import ConnectionController
from contact_editor.app.window.contact_actions import ContactActions
from contact_editor.app.window.focus.escape_key import go_one_step_back
from contact_editor.app.window.focus.pane_navigation import PaneNavigation
from contact_editor.app.window.lazy_pages import LazyPages
from contact_editor.app.window.message_actions import MessageActions
from contact_editor.app.window.saving.open_result import OpenResult
from contact_editor.app.window.saving.task_progress import TaskProgress
from contact_editor.app.window.tabs.covered_view import CoveredView
from contact_editor.app.window.tabs.requested_view import RequestedView
from contact_editor.app.window.tabs.tab_controller import TabController
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.completion_lists import CompletionLists
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.pages.start_page import StartPage
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone

if TYPE_CHECKING:
    from contact_editor.app.window.help_actions import HelpActions, LastLines
    from contact_editor.app.window.palette_controller import PaletteController
    from contact_editor.viewmodels.diagnostics.diagnostics_run import DiagnosticsRun


class WindowController(QObject):
    """Connects one window to one workspace."""

    practice_requested = Signal()

    def __init__(self, window: MainWindow, workspace: Workspace, manager: ConnectionManager):
        super().__init__(window)
        self.window = window
        self.workspace = workspace
        self.manager = manager
        self.support: HelpActions | None = None
        self.last_lines: LastLines = lambda count: ()
        """Return the last lines of the log; may block."""
        self.start_page = StartPage()
        window.show_page(self.start_page)
        self.asked = RequestedView(window, workspace)
        self.connections = ConnectionController(
            window, workspace, manager, self.start_page, self.asked
        )
        self.page = ContactPage(workspace)
        # Until it is first shown, it is no part of the window.
        window.destroyed.connect(self.page.deleteLater)
        # Before the question: text in an add line counts as unsaved, too.
        window.close_requested.connect(self.page.commit_pending)
        workspace.add_typed = self._add_typed
        self.closing_guard = ClosingGuard(window, workspace)
        self.lazy_pages = LazyPages(window, workspace)
        self.message_actions = MessageActions(window, workspace, manager, self.asked)
        self.progress = TaskProgress(window, workspace)
        self.contact_actions = ContactActions(window, workspace, self.page)
        self.tabs = TabController(window, workspace, self.page, self.asked)
        self.behind = CoveredView(self)
        self.open_result = OpenResult(workspace, self.page, self.message_actions)
        self.page.edited.connect(self.tabs.show_tabs)
        self.tabs.view_requested.connect(self.show_view)
        self.message_actions.more[MessageAction.SHOW_CONTACT] = self.tabs.show_message_tab
        self.message_actions.more_keys[MessageAction.SHOW_CONTACT] = self.tabs.message_tab_key
        CompletionLists(self)
        PaneNavigation(window, self.page, self.message_actions.bar)
        self._connect_workspace()
        self._wire_window()
        self._wire_pages()
        self._wire_actions()
        self.connections.show_connections()

    def show_state(self) -> None:
        """Show what the workspace holds already, in a window that was made later."""
        self.connections.show_connection()
        self.show_view()
        self.page.show_step()

    def take_over(self, other: WindowController) -> None:
        """Continue the work of an earlier window: its messages, a paste, a check."""
        self.message_actions.take_over(other.message_actions)
        self.behind.take_over(other.behind)
        self.contact_actions.pasting.take_over(other.contact_actions.pasting)
        if other.support is not None:
            self._supporting(other.support.diagnostics_run)

    def find_requested_contact(self, text: str, ticket: str = "") -> None:
        """Find a contact requested from outside; until it is open, keys go to Find."""
        line = self.window.find_bar.line
        line.setText(text)
        self.asked.request()
        self.workspace.find(text, ticket)
        if self.workspace.search.under_way:
            line.setFocus()

    def _connect_workspace(self) -> None:
        workspace = self.workspace
        workspace.view_changed.connect(self._view_changed)
        workspace.step_changed.connect(self.page.show_step)
        workspace.step_changed.connect(self.contact_actions.enable)
        workspace.lookup_loaded.connect(self.page.show_names)
        workspace.request_recorded.connect(self.page.show_exchanges)

    def _wire_window(self) -> None:
        window, bar = self.window, self.window.find_bar
        bar.find_requested.connect(self._find)
        bar.list_requested.connect(self._enter_list)
        self.start_page.sample_data_requested.connect(self.practice_requested)
        window.add_tools()

    def _wire_pages(self) -> None:
        self.start_page.find_requested.connect(self.window.find_bar.focus_find)
        self.message_actions.connections_requested.connect(self.connections.edit)
        self.connections.check_requested.connect(lambda: self._supporting().check())
        self.connections.mentioned.connect(self.message_actions.mention)
        self.message_actions.view_requested.connect(self.tabs.go_back)
        self.message_actions.view_needed.connect(self.show_view)
        self.closing_guard.view_needed.connect(self.show_view)
        self.message_actions.check_requested.connect(lambda: self._supporting().check())
        self.lazy_pages.view_requested.connect(self.tabs.go_back)
        self.lazy_pages.check_requested.connect(lambda: self._supporting().check())
        self.page.title_changed.connect(self._show_title)

    def _wire_actions(self) -> None:
        on = self.window.on
        on("find", self.window.find_bar.focus_find)
        on("close_contact", self._close_contact)
        on("commands", lambda: self.palette.open())  # noqa: PLW0108 - made when first opened
        on("quit", self.window.close)
        on("escape", partial(go_one_step_back, self))
        on("check_connection", lambda: self._supporting().check())
        on("support_file", lambda: self._supporting().make_file())
        on("shortcuts", self.lazy_pages.show_shortcuts)
        on("manual", self.lazy_pages.show_manual)
        on("about", lambda: self._supporting().show_about())
        self.contact_actions.enable()

    @cached_property
    def palette(self) -> PaletteController:
        from contact_editor.app.window.palette_controller import PaletteController

        return PaletteController(
            self.window, self.workspace, self.page, self.asked, self.connections.commands
        )

    def _add_typed(self) -> bool:
        """Add what is typed before a save; go to what can't be added, also from another page."""
        if self.page.add_typed():
            return True
        if not self.page.isVisible():
            self.show_view()
        self.page.forms.show_not_added()
        return False

    def _find(self, text: str) -> None:
        if self.workspace.connection is None:
            text = self.tr("Choose or add a connection first.")
            self.message_actions.show_message(Message(text, Tone.CAUTION))
        elif text.strip():
            self.window.find_bar.await_contact()
            self.asked.request()
            self.workspace.find(text)
        else:
            self.window.find_bar.offer_recent()

    def _enter_list(self) -> None:
        """Go down from Find: to the contacts of the page, else to the recent ones below it."""
        if not getattr(self.window.pages.currentWidget(), "focus_list", lambda: False)():
            self.window.find_bar.offer_recent()

    def _close_contact(self) -> None:
        if not self.tabs.close_page():
            self.workspace.close_contact()
            self.window.find_bar.focus_find()

    def _supporting(self, diagnostics_run: DiagnosticsRun | None = None) -> HelpActions:
        # Rarely needed, so not loaded at each start.
        if self.support is None:
            from contact_editor.app.window.help_actions import HelpActions

            self.support = HelpActions(
                self.window, self.workspace, self.manager, self.last_lines, diagnostics_run
            )
            self.support.view_requested.connect(self.tabs.go_back)
            self.support.message_changed.connect(self.message_actions.show_message)
        return self.support

    def _leave_page(self, focused: QWidget | None) -> None:
        """Move the focus to Find: keys meant for the contact would reach another control."""
        if focused is not None and self.page.isAncestorOf(focused):
            self.window.find_bar.stop.setFocus()

    def _show_title(self, contact: str) -> None:
        if self.tabs.has_chosen_page:
            # The title is that of its tab.
            return
        connection = self.workspace.connection
        place = connection.name if connection else ""
        if connection is not None and connection.environment == "production":
            place = self.tr("{name} (PRODUCTION)").format(name=place)
        self.window.show_title(contact, place)

    def _view_changed(self) -> None:
        if self.asked.is_requested:
            self.show_view()
        else:
            self.behind.show()

    def show_view(self) -> None:
        """Show what the workspace holds, in place of a page such as the settings, too."""
        workspace, focused = self.workspace, self.window.focusWidget()
        self.tabs.leave_page()
        if workspace.view is WindowView.CONTACT and workspace.contact is not None:
            returns = workspace.contact is self.page.shown and not self.page.isVisible()
            before = None if returns or self.window.find_bar.is_typing else focused
            # First the page, then its content: hidden widgets cannot be focused.
            self.window.show_page(self.page)
            self.page.show_contact(workspace.contact, before)
            self.connections.show_recent()
        elif workspace.view is WindowView.CHOOSING and workspace.provider is not None:
            self.lazy_pages.show_matches()
            self._show_title(self.lazy_pages.matches.title.text())
        elif workspace.view is WindowView.NOT_FOUND and workspace.not_found is not None:
            self._leave_page(focused)
            self.lazy_pages.show_not_found(workspace.not_found)
            self._show_title(self.tr("No contact found"))
        elif workspace.view is WindowView.TAB and workspace.unloaded is not None:
            self._leave_page(focused)
            self.lazy_pages.show_unloaded(workspace.unloaded)
            self._show_title(workspace.unloaded.title)
        else:
            self.connections.show_recent()
            self._leave_page(focused)
            self.window.show_page(self.start_page)
            self.window.setWindowTitle("Contact Editor")
        self.contact_actions.enable()
