"""Shows the connection in use and its recent contacts, and edits the connections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.app.window.recent_rows import recent_rows
from contact_editor.app.window.tabs.requested_view import RequestedView
from contact_editor.services.connections.connection import Connection
from contact_editor.translation import tr
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.menu_bar.connection_menu import ConnectionMenu
from contact_editor.ui.main_window.menu_bar.menu_table import CONNECTIONS
from contact_editor.ui.pages.start_page import StartPage
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.workspace import Workspace

_USE, _PRACTISE = "Use the connection {name}", "Try with sample data"
"""The same in English, as in the manual."""


class ConnectionController(QObject):
    """Connects the picker, the strip and the start page to the connection of the workspace."""

    connection_used = Signal(str)
    check_requested = Signal()
    """The connection in use is to be checked."""
    mentioned = Signal(str)
    """The result of adding a connection."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, manager: ConnectionManager,
        start_page: StartPage, asked: RequestedView,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._manager = manager
        self._start_page = start_page
        self._asked = asked
        workspace.connection_changed.connect(self.show_connection)
        manager.changed.connect(self.show_connections)
        manager.added.connect(self._note_added)
        self._added = ""
        bar = window.find_bar
        bar.connection_chosen.connect(self.use)
        bar.connections_requested.connect(self.edit)
        bar.recent_chosen.connect(self._open_recent)
        start_page.recent_chosen.connect(self._open_recent)
        start_page.connect_requested.connect(lambda: self.edit(new=True))
        window.on("connections", self.edit)
        self._add = window.on("add_connection", lambda: self.edit(new=True))
        ConnectionMenu(window.menus_by_title[CONNECTIONS], self._listed, self.use)

    def _listed(self) -> tuple[Sequence[Connection], str]:
        current = self._workspace.connection
        return self._manager.items, current.name if current else ""

    def commands(self) -> Iterator[PaletteEntry]:
        """Yield what the palette offers for the connections: another one, or the sample ones."""
        command, current = EntryKind.COMMAND, self._workspace.connection
        environments = {"production": tr("Production"), "sandbox": tr("Sandbox")}
        for connection in self._manager.items:
            if current is None or connection.name != current.name:
                text = tr("Use the connection {name}").format(name=connection.name)
                english = _USE.format(name=connection.name)
                hint = environments.get(connection.environment, "")
                use = partial(self.use, connection.name)
                yield PaletteEntry(command, text, use, hint, english)
        if not any(self._manager.is_temporary(each.name) for each in self._manager.items):
            practise = self._start_page.sample_data_requested.emit
            yield PaletteEntry(command, tr("Try with sample data"), practise, english=_PRACTISE)

    def use(self, name: str) -> None:
        """Use a connection for what is found next, and focus Find."""
        self._asked.request()
        self._workspace.use_connection(name)
        self._window.find_bar.focus_find()

    def edit(self, *, new: bool = False) -> None:
        """Open the dialog of the connections; use the one that is chosen or added there."""
        # Rarely needed, so not loaded at each start.
        from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
        from contact_editor.ui.connections.connection_dialog import ConnectionDialog

        self._added, check = "", list[bool]()
        current = self._workspace.connection.name if self._workspace.connection else ""
        if (new or not self._manager.items) and not self._manager.add_blocked_reason():
            chosen: str | None = AddConnectionDialog.ask(self._manager, self._window)
        else:
            chosen = ConnectionDialog.ask(
                self._manager, self._window, select=current, on_check=lambda: check.append(True)
            )
        self.show_connections()
        if chosen or (current and self._manager.named(current) is None):
            self.use(chosen or "")
        if check:
            self.check_requested.emit()
        if self._added:
            self.mentioned.emit(self._added)

    def _note_added(self, name: str, text: str) -> None:
        self._added = self.tr("{name} is added. {text}").format(name=name, text=text)

    def show_connections(self) -> None:
        """List the connections again and select the one in use."""
        providers = self._manager.catalogue.names
        names = [(item.name, providers.get(item.provider, "?")) for item in self._manager.items]
        self._add.setEnabled(not self._manager.add_blocked_reason())
        current = self._workspace.connection
        self._window.find_bar.show_connections(names, current.name if current else "")
        name = current.name if current else ""
        example = None
        if current is not None and self._manager.is_temporary(name):
            from contact_editor.practice.sample_contacts import example_of

            example = example_of(current.provider)
        self._start_page.show_connections(bool(names), name, example=example)

    def show_connection(self) -> None:
        """Show the connection in use, its environment and its recent contacts."""
        connection = self._workspace.connection
        environment = connection.environment if connection else ""
        read_only = connection.read_only if connection else False
        self._window.find_bar.connection.show_environment(environment, read_only=read_only)
        self._window.strip.show_environment(environment)
        self.show_connections()
        self.show_recent()
        if connection is not None:
            self.connection_used.emit(connection.name)

    def show_recent(self) -> None:
        """List the recent contacts of the connection with their unsaved changes."""
        self._window.find_bar.show_recent(
            [
                " · ".join(str(part) for part in (one.title, one.reference.email, one.reference.id))
                for one in self._workspace.session.recent
            ]
        )
        self._start_page.show_recent(recent_rows(self._workspace.session))

    def _open_recent(self, place: int) -> None:
        self._window.find_bar.await_contact()
        self._asked.request()
        self._workspace.open_reference(self._workspace.session.recent[place].reference)
