"""Composition root: the window is painted first, everything else is loaded afterwards."""

from __future__ import annotations

import argparse
import gc
import linecache
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from contact_editor.app.crash_reporting.crash_reporter import CrashReporter
from contact_editor.app.data_folder import DataFolder
from contact_editor.app.part_loader import PartLoader
from contact_editor.app.settings.first_settings import apply_first_settings
from contact_editor.app.settings.window_settings import WindowSettings
from contact_editor.ui.controls.accessible_interfaces import install_accessible_interfaces
from contact_editor.ui.controls.screen_fit import WindowPlacements
from contact_editor.ui.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from contact_editor.app.single_instance import SingleInstance
    from contact_editor.app.window.window_controller import WindowController
    from contact_editor.practice.server import PracticeServer
    from contact_editor.viewmodels.contact.open_contact import OpenContact

_MAX_WAIT_FOR_LOCK_S = 0.0005
"""Seconds until another thread lets the UI thread go on; by default Python takes ten times that,
each time the UI thread waits for its lock."""


class App(QObject):
    """The running program: one window and the objects behind it."""

    def __init__(
        self, qt: QApplication, options: argparse.Namespace, folder: DataFolder,
        crash_reporter: CrashReporter | None = None,
    ) -> None:  # fmt: skip
        super().__init__(qt)
        self.crash_reporter = crash_reporter or CrashReporter()
        self.qt, self.options = qt, options
        self.folder = folder.path
        self._data_folder = folder
        self.controller: WindowController | None = None
        self.settings = WindowSettings(None if folder.problem else self.folder / "window.ini")
        self.loader = PartLoader(self.folder, self)
        self.loader.loaded.connect(self.load)
        self.server: PracticeServer | None = None
        self._instance: SingleInstance | None = None
        qt_options = getattr(options, "qt_options", ())
        self.language = apply_first_settings(qt, self.settings, qt_options)
        install_accessible_interfaces()
        self.make_window()
        self.window.find_bar.focus_find()
        self.window.find_bar.find_requested.connect(self._find_then)
        self.window.painted.connect(self._begin_loading)

    def make_window(self) -> None:
        """Make the window, empty and not shown yet."""
        self.window = MainWindow(WindowPlacements(self.settings))
        self.crash_reporter.watch(self.window)

    @property
    def loaded_controller(self) -> WindowController:
        assert self.controller is not None
        return self.controller

    @property
    def practice(self) -> PracticeServer:
        """The practice server; it must have been started."""
        assert self.server is not None
        return self.server

    @property
    def contact(self) -> OpenContact:
        """The open contact; there must be one."""
        assert self.workspace.contact is not None
        return self.workspace.contact

    def load(self) -> None:
        """Load what the first paint did not need, and open the requested contact."""
        from contact_editor.app.garbage_collector import collect_on_ui_thread
        from contact_editor.app.window.focus.alt_letters import keep_alt_from_typing
        from contact_editor.background import NetworkThread
        from contact_editor.resources import resource
        from contact_editor.services.credentials.credentials import Credentials
        from contact_editor.services.credentials.keyring_store import KeyringStore
        from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
        from contact_editor.viewmodels.contact.workspace import Workspace
        from contact_editor.viewmodels.settings import UserSettings

        self.window.find_bar.find_requested.disconnect(self._find_then)
        self.logbook = self.crash_reporter.open_log(self.folder)
        sys.setswitchinterval(_MAX_WAIT_FOR_LOCK_S)
        self.background = NetworkThread(self.crash_reporter.crashes.note)
        files = self.loader.files()
        files.wait()
        catalogue, managed, own = files.result()
        credentials = Credentials(KeyringStore(), self.crash_reporter.crashes.redactor)
        self.manager = ConnectionManager(
            catalogue, self.folder / "connections.toml", credentials, self.background, managed, own
        )
        self.workspace = Workspace(self.manager)
        self.user_settings = UserSettings(self.settings)
        self.connect_window()
        if self.options.practice:
            self._practise()
        else:
            self._listen()
            self._open(self.options.connection)
            if not self.manager.items and not self.window.find_bar.line.text():
                # Without a connection, Find finds nothing.
                self.loaded_controller.start_page.ways.connect_button.setFocus()
        self._say_what_is_wrong()
        # As pixels: for the drawing, Qt would load a library of 1.5 MB.
        self.qt.setWindowIcon(QIcon(str(resource("icons", "contact-editor.png"))))
        linecache.clearcache()
        gc.freeze()  # what is loaded stays; looking through it would hold the window
        collect_on_ui_thread(self.qt)
        keep_alt_from_typing(self.qt)

    def connect_window(self) -> None:
        """Connect the window to the workspace, the settings and the journal."""
        from PySide6.QtCore import Qt  # a hundred enumerations; not for the first paint

        from contact_editor.app.settings.settings_controller import SettingsController
        from contact_editor.app.window.exchange.search_permission import SearchPermission
        from contact_editor.app.window.journal_controller import JournalController
        from contact_editor.app.window.update_notifier import UpdateNotifier
        from contact_editor.app.window.window_controller import WindowController

        is_first = self.controller is None
        self.controller = WindowController(self.window, self.workspace, self.manager)
        self.controller.last_lines = self.logbook.last_lines
        self.settings_controller = SettingsController(self.user_settings, self.controller)
        # Queued: the control that chose it goes with its window.
        self.settings_controller.language_chosen.connect(
            self._switch_language, Qt.ConnectionType.QueuedConnection
        )
        if is_first:
            self.journal = JournalController(
                self.controller, self.folder, self.user_settings, self.options.practice, self
            )
        self.journal.attach(self.controller)
        SearchPermission(self.controller.message_actions, self.settings)
        self.crash_reporter.join(self.controller.message_actions)
        self.update_notifier = UpdateNotifier(self.controller, self.user_settings)
        if not self.options.practice:
            self.update_notifier.start()
        self.controller.practice_requested.connect(self._practise)
        self.controller.connections.connection_used.connect(
            partial(self.settings.set_value, "connection")
        )

    def _switch_language(self) -> None:
        from contact_editor.app.language_switch import switch_language

        switch_language(self)

    def close(self) -> None:
        """Cancel all tasks; a hanging one does not keep the program from ending."""
        # A language that was chosen just before would open another window.
        self.qt.removePostedEvents(self)
        self.window.store_placement()
        if self._instance is not None:
            self._instance.close()
        if self.controller is not None:
            self.journal.tabs.stop()
            self.workspace.close()
            self.journal.close()
            self.background.stop()
        if self.server is not None:
            self.server.stop()
        self.settings.flush()
        self.crash_reporter.close()
        if self.options.practice and self.options.data_dir is None:
            import shutil

            shutil.rmtree(self.folder, ignore_errors=True)

    def _begin_loading(self) -> None:
        if self.controller is None:
            self.loader.begin()

    def _say_what_is_wrong(self) -> None:
        """Report which files cannot be used and what cannot be stored."""
        from contact_editor.viewmodels.messages.program.startup_messages import folder_message

        assert self.controller is not None
        found = self._data_folder
        message = folder_message(
            found.path, found.problem, hangs=found.is_open_here, host=found.was_open_on
        )
        self.controller.message_actions.show_faults(message, filter(None, [self.settings.fault]))

    def _find_then(self, text: str) -> None:
        """Store a search made while the program loads; it runs once everything is loaded."""
        self.options.contact, self.options.ticket = text, ""

    def _open(self, connection: str) -> None:
        assert self.controller is not None
        if connection and self.manager.named(connection) is None:
            # It may have been edited since the window was opened.
            self.manager.read_again()
        known = [item.name for item in self.manager.items]
        last = self.settings.value("connection")
        name = connection or (last if last in known else next(iter(known), ""))
        if connection and connection not in known:
            self.controller.message_actions.show_unknown_connection(connection)
        elif name:
            current = self.workspace.connection
            if current is None or current.name != name:
                self.controller.connections.use(name)
            if contact := self.options.contact:
                self.controller.find_requested_contact(contact, self.options.ticket)

    def _listen(self) -> None:
        from contact_editor.app.single_instance import SingleInstance

        self._instance = SingleInstance(self.folder)
        self._instance.open_requested.connect(self._asked)

    def _asked(self, connection: str, contact: str, ticket: str = "") -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if connection or contact:
            current = self.workspace.connection.name if self.workspace.connection else ""
            self.options.contact, self.options.ticket = contact, ticket
            self._open(connection or current)

    def _practise(self) -> None:
        from contact_editor.practice.server import PracticeServer
        from contact_editor.services.connections.connection import Connection

        if self.server is None:
            self.server = PracticeServer()
            self.server.start()
        lent = [Connection(**table) for table in self.server.connections()]
        for connection in lent:
            self.manager.add_temporary(connection, self.server.key)
        if self.options.practice:
            self._open(self.options.connection or lent[0].name)
        else:
            self.loaded_controller.connections.use(lent[0].name)
