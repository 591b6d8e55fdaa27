"""Starts the program once per data folder, and runs it until its window is closed."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from contact_editor.app.application import App
from contact_editor.app.crash_reporting.crash_reporter import CrashReporter
from contact_editor.app.data_folder import DataFolder, open_data_folder
from contact_editor.app.exit import exit_process
from contact_editor.app.qt_options import direction, may_be_right_to_left

_HAND_OVER_TIMEOUT_S = 2.0
"""Seconds; after that, an open window that does not answer no longer delays a new one."""


def run(options: argparse.Namespace) -> int:
    """Run the program until its window is closed; return its exit code."""
    crash_reporter = CrashReporter(redacts_terminal=True)
    qt = QApplication([sys.argv[0], *options.qt_options])
    languages = QLocale.system().uiLanguages()
    if may_be_right_to_left(languages):
        qt.setLayoutDirection(direction(languages, options.qt_options))
    QCoreApplication.setApplicationName("Contact Editor")
    qt.setDesktopFileName("contact-editor")
    folder = _open_folder(options)
    asked = (options.connection, options.contact, options.ticket)
    if folder.is_open_here and wait_for_hand_over(folder.path, *asked):
        return 0
    try:
        app = App(qt, options, folder, crash_reporter)
        app.window.show()
    except Exception as error:
        crash_reporter.end_with(error)
        return exit_process(1)
    code = qt.exec()
    app.close()
    return exit_process(code)


def wait_for_hand_over(folder: Path, connection: str, contact: str, ticket: str = "") -> bool:
    """Return whether the window that is open on a folder has accepted the request."""
    from contact_editor.app.single_instance import hand_over

    until = time.monotonic() + _HAND_OVER_TIMEOUT_S
    while (left := until - time.monotonic()) > 0:
        if hand_over(folder, connection, contact, ticket, round(left * 1000)):
            return True
        # It may just be opening and not listening yet.
        time.sleep(0.1)
    return False


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
