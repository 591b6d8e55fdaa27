"""Starts the program once per data folder, and runs it until its window is closed."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from contact_editor.app.application import App
from contact_editor.app.crash_reporting.crash_reporter import CrashReporter
from contact_editor.app.data_folder import DataFolder, open_data_folder
from contact_editor.app.exit import exit_process

_ANSWER_TIMEOUT_S = 2.0
"""Seconds; after that, an open window that does not answer no longer delays a new one."""
_LISTEN_TIMEOUT_S = 20.0
"""Seconds that a window may take to start or to close, on a busy computer or a slow disk."""


def run(options: argparse.Namespace) -> int:
    """Run the program until its window is closed; return its exit code."""
    crash_reporter = CrashReporter(redacts_terminal=True)
    qt = QApplication([sys.argv[0], *options.qt_options])
    QCoreApplication.setApplicationName("Contact Editor")
    qt.setDesktopFileName("contact-editor")
    asked = (options.connection, options.contact, options.ticket)
    folder = folder_unless_handed_over(lambda: _open_folder(options), *asked)
    if folder is None:
        return 0
    try:
        app = App(qt, options, folder, crash_reporter)
        app.loader.loaded.connect(partial(end_when_asked, qt, app))
        app.window.show()
    except Exception as error:
        crash_reporter.end_with(error)
        return exit_process(1)
    code = qt.exec()
    app.close()
    return exit_process(code)


def end_when_asked(qt: QApplication, app: App) -> None:
    """End without a question when the system asks for it: what is not saved is in the journal.

    A session that ends may give no time for more than to write what was typed last.
    """
    # Not for the first paint.
    from contact_editor.app.end_requests import EndRequests

    EndRequests(app).requested.connect(partial(qt.exit, 0))
    qt.commitDataRequest.connect(lambda _session: app.journal.is_safe())


def folder_unless_handed_over(
    open_folder: Callable[[], DataFolder], connection: str, contact: str, ticket: str = ""
) -> DataFolder | None:
    """Return the folder for a new window; None if the window that has it open took the request.

    A window that is still starting is waited for, and one that is closing until it has closed.
    """
    started = time.monotonic()
    while (folder := open_folder()).is_open_here:
        from contact_editor.app.single_instance import HandOver, hand_over

        result = hand_over(
            folder.path, connection, contact, ticket, round(_ANSWER_TIMEOUT_S * 1000)
        )
        if result is HandOver.ACCEPTED:
            return None
        listens = result is HandOver.NO_ANSWER
        if time.monotonic() - started >= (_ANSWER_TIMEOUT_S if listens else _LISTEN_TIMEOUT_S):
            break
        time.sleep(0.1)
    return folder


def _open_folder(options: argparse.Namespace) -> DataFolder:
    if options.practice and options.data_dir is None:
        import tempfile

        try:
            path = Path(tempfile.mkdtemp(prefix="contact-editor-practice-"))
        except OSError as error:
            nowhere = Path(os.sep, "nonexistent", f"contact-editor-practice-{os.getpid()}")
            return DataFolder(nowhere, error.strerror or str(error))
        return open_data_folder(path, locks=False)
    from contact_editor.services.connections.config_folders import user_config_folder

    path = user_config_folder(options.data_dir)
    return open_data_folder(path, locks=not options.practice, private=options.data_dir is None)
